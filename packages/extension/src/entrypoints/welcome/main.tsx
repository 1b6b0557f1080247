import { drawPage } from "../../surface/draw-page.tsx";
import { dressPage } from "../../surface/dress-page.ts";
import { createWelcomePorts } from "../../surface/welcome-ports.ts";
import { News } from "../../ui/welcome/news.tsx";
import { Welcome } from "../../ui/welcome/welcome.tsx";
import { t } from "../../words/t.ts";

const ports = createWelcomePorts();

/** `welcome.html#nieuw` tells what is new; the rest of the addresses welcome. */
function show(): void {
  drawPage(document, location.hash === "#nieuw" ? <News /> : <Welcome ports={ports} />);
}

dressPage(document, t("welcome.page"));
addEventListener("hashchange", show);
show();

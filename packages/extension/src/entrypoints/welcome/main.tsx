import { render } from "preact";
import { dressPage } from "../../surface/dress-page.ts";
import { createWelcomePorts } from "../../surface/welcome-ports.ts";
import { ErrorBoundary } from "../../ui/parts/error-boundary.tsx";
import { News } from "../../ui/welcome/news.tsx";
import { Welcome } from "../../ui/welcome/welcome.tsx";
import { t } from "../../words/t.ts";

const ports = createWelcomePorts();
const app = document.getElementById("app");

/** `welcome.html#nieuw` tells what is new; the rest of the addresses welcome. */
function show(): void {
  if (app === null) return;
  render(<ErrorBoundary>{location.hash === "#nieuw" ? <News /> : <Welcome ports={ports} />}</ErrorBoundary>, app);
}

dressPage(document, t("welcome.page"));
addEventListener("hashchange", show);
show();

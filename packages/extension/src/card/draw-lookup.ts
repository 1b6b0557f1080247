import type { LookedUp } from "../model/page-cards.ts";
import { onPress } from "../overlay/on-press.ts";
import { writePartialDate } from "../wording/write-period.ts";
import { t } from "../words/t.ts";
import { make, makeButton, makeDutch, makeIcon, makeRow } from "./elements.ts";

/** The title of a paper, or the button that asks the official publication for it: nothing is asked before it is pressed. */
export function drawLookup(page: Document, known: LookedUp | undefined, lookUp: () => Promise<LookedUp>): HTMLElement {
  const told = make(page, "div", "lookup");
  told.setAttribute("aria-live", "polite");
  const ask = makeButton(page, "search", t("card.lookUp"));
  onPress(ask, async () => {
    told.replaceChildren(make(page, "p", "meta", t("card.lookingUp")));
    told.replaceChildren(...tell(page, await lookUp().catch((): LookedUp => ({ state: "silent" }))));
  });
  told.append(...(known === undefined ? [ask] : tell(page, known)));
  return makeRow(page, makeIcon(page, "search"), told);
}

function tell(page: Document, found: LookedUp): readonly HTMLElement[] {
  if (found.state !== "found") return [make(page, "p", "mid", t(`card.lookedUp.${found.state}`))];
  const { title, issued } = found;
  const source = [issued && writePartialDate(issued), t("card.source")].filter(Boolean).join(". ");
  return [makeDutch(page, "p", "s", title), make(page, "p", "meta", source)];
}

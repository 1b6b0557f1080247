import type { ThingTarget } from "../model/note.ts";
import type { ThingCount } from "../model/thing-count.ts";
import { onPress } from "../overlay/on-press.ts";
import { t } from "../words/t.ts";
import { make, makeRow, makeUnfound } from "./elements.ts";

/** What the reader has on a thing: their notes, and how many of their documents name it too. No row where there is none. */
export function drawOwn(
  page: Document,
  about: ThingTarget,
  { notes, documents }: Pick<ThingCount, "notes" | "documents">,
  show: (about: ThingTarget) => void,
): readonly HTMLElement[] {
  const wayTo = (words: string, spoken = words) => {
    const button = make(page, "button", "to", makeUnfound(page, words));
    button.type = "button";
    button.setAttribute("aria-label", spoken);
    onPress(button, () => show(about));
    return button;
  };
  const rows: HTMLElement[] = [];
  if (notes > 0) rows.push(makeRow(page, make(page, "span", "dot"), wayTo(t("card.ownNotes", notes))));
  if (documents > 0) {
    const words = t(`card.ownDocuments.${about.kind}`, documents);
    rows.push(makeRow(page, makeUnfound(page, String(documents)), wayTo(words, `${documents} ${words}`)));
  }
  return rows;
}

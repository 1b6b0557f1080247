import css from "./card.css?inline";
import type { CardParts } from "./card-parts.ts";
import { Cards } from "./cards.ts";
import { followReader } from "./follow-reader.ts";
import { MenuPlace } from "./menu-place.ts";
import { PageMarks } from "./page-marks.ts";
import { Steps } from "./steps.ts";

/** What the cards of a page give to the rest of it. */
interface LaidCards {
  /** The way through the marks, by keyboard. */
  readonly steps: Steps;
  readonly menuPlace: MenuPlace;
}

/** Shows cards beside the marks of a page as the reader comes to them. */
export function layCards(parts: CardParts): LaidCards {
  parts.overlay.dress(css);
  const marks = new PageMarks(parts);
  const cards = new Cards(parts, marks);
  followReader(parts, marks, cards);
  return { steps: new Steps(parts, marks, cards), menuPlace: new MenuPlace(parts, marks) };
}

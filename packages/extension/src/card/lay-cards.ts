import css from "./card.css?inline";
import type { CardParts } from "./card-parts.ts";
import { Cards } from "./cards.ts";
import { followReader } from "./follow-reader.ts";
import { PageMarks } from "./page-marks.ts";
import { Steps } from "./steps.ts";

/** Shows cards beside the marks of a page as the reader comes to them; gives the way through the marks by keyboard. */
export function layCards(parts: CardParts): Steps {
  parts.overlay.dress(css);
  const marks = new PageMarks(parts);
  const cards = new Cards(parts, marks);
  followReader(parts, marks, cards);
  return new Steps(parts, marks, cards);
}

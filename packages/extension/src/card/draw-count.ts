import { onPress } from "../overlay/on-press.ts";
import { t } from "../words/t.ts";
import { make, makeButton, makeRow } from "./elements.ts";

/** Which of the mentions of one thing the reader is at, from 0, and how many there are. */
export interface Count {
  readonly index: number;
  readonly count: number;
  /** Goes to another of them. */
  readonly goTo: (index: number) => void;
}

/** How often it stands on the page, with the way to the one before and the one behind; round at the ends. */
export function drawCount(page: Document, { index, count, goTo }: Count): HTMLElement {
  const times = t("card.timesHere", count);
  if (count === 1) return makeRow(page, "1", make(page, "p", "line", times));
  const previous = makeButton(page, "left", t("card.previous"), true);
  const next = makeButton(page, "right", t("card.next"), true);
  onPress(previous, () => goTo((index - 1 + count) % count));
  onPress(next, () => goTo((index + 1) % count));
  const place = t("parts.place", { index: index + 1, count });
  const stepper = make(page, "span", "steps", previous, make(page, "span", "num meta", place), next);
  return makeRow(page, String(count), make(page, "div", "line", make(page, "span", "", times), stepper));
}

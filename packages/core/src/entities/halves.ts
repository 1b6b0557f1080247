import type { Span } from "../model/span.ts";
import { conjunctionEnd, conjunctionStart } from "./conjunction.ts";
import { isHyphen } from "./hyphens.ts";
import { spaceEnd, wordEnd, wordStart } from "./words.ts";

/** A word that a hyphen opens or closes, and the whole word that completes it. */
export interface Half extends Span {
  /** The half without its hyphen. */
  readonly word: Span;
  readonly whole: Span;
  /** No other half stands between the two. */
  readonly isNext: boolean;
}

/** Halves that one word may complete: `opvang-, zorg- en asiellocaties`. */
const MOST_HALVES = 5;

/** `herkomst-` in `herkomst- en doorreislanden`, of which the hyphen stands at `hyphen`. */
export function firstHalfAt(text: string, hyphen: number): Half | undefined {
  const start = wordStart(text, hyphen);
  if (start === hyphen) return undefined;
  let before = hyphen + 1;
  for (let halves = 1; halves <= MOST_HALVES; halves++) {
    const from = conjunctionEnd(text, before);
    const end = wordEnd(text, from);
    if (from === before || end === from) return undefined;
    if (!isHyphen(text, end))
      return {
        start,
        end: hyphen + 1,
        word: { start, end: hyphen },
        whole: { start: from, end },
        isNext: halves === 1,
      };
    before = end + 1;
  }
  return undefined;
}

/** `-handel` in `mensensmokkel en -handel`, of which the hyphen stands at `hyphen`. */
export function lastHalfAt(text: string, hyphen: number): Half | undefined {
  let behind = hyphen;
  for (let halves = 1; halves <= MOST_HALVES; halves++) {
    const to = conjunctionStart(text, behind);
    const start = wordStart(text, to);
    if (to === behind || start === to) return undefined;
    if (!isHyphen(text, start - 1)) {
      const word = wordBehindHyphen(text, hyphen, text.slice(to, behind));
      return word && { start: hyphen, end: word.end, word, whole: { start, end: to }, isNext: halves === 1 };
    }
    behind = start - 1;
  }
  return undefined;
}

/** Space parts the hyphen from its word only behind a conjunction, `en -⏎handel`; elsewhere the hyphen is a dash. */
function wordBehindHyphen(text: string, hyphen: number, conjunction: string): Span | undefined {
  const start = /\p{L}/u.test(conjunction) ? spaceEnd(text, hyphen + 1) : hyphen + 1;
  const end = wordEnd(text, start);
  return end > start ? { start, end } : undefined;
}

import type { Span } from "@kantlijn/core";
import type { PassageText } from "../model/placing.ts";
import { CONTEXT } from "../model/quote-limits.ts";
import type { PassageSelector } from "../model/selector.ts";
import { agreementOf, hashAt } from "./agreement.ts";
import { likeness } from "./align.ts";
import { comparable, readingsOf } from "./comparison-text.ts";
import { blockAt } from "./passage-text.ts";
import { hardWordsOf, haveSameNumbers } from "./hard-words.ts";
import { type Agreement, FAR_AFTER, FAR_BEFORE, isCoveredBy, NEAR_AFTER, NEAR_BEFORE } from "./signs.ts";

/** A place where a passage may stand, and all that speaks for it. */
export interface WeighedPlace {
  /** In the reduced text. */
  readonly span: Span;
  /** True where all words are the same, however they are laid out. */
  readonly isSame: boolean;
  /** How alike the words are, from 0 to 1. */
  readonly score: number;
  readonly hasSameNumbers: boolean;
  readonly hasSameNames: boolean;
  readonly agreement: Agreement;
  /** True for words that stood there already when the note was written, and were not what was meant. */
  readonly isRival: boolean;
  /** True where its context holds words of other blocks: those are not copied along with its own. */
  readonly isBeyondBlock: boolean;
}

/** Weighs a place of the reduced text as that of a passage. */
export function weighPlace(text: PassageText, span: Span, selector: PassageSelector): WeighedPlace {
  const { exact } = selector.quote;
  const found = text.text.slice(span.start, span.end);
  const agreement = agreementOf(text, span, selector);
  const isRival = stoodThere(text, span, agreement, selector);
  const isBeyondBlock = reachesBeyondBlock(text, span);
  if (found === exact) {
    return { span, isSame: true, score: 1, hasSameNumbers: true, hasSameNames: true, agreement, isRival, isBeyondBlock };
  }
  const hasSameNumbers = haveSameNumbers(exact, found);
  return {
    span,
    isSame: hasSameNumbers && areSame(exact, found),
    score: likeness(comparable(exact), comparable(found)),
    hasSameNumbers,
    hasSameNames: hardWordsOf(exact).names === hardWordsOf(found).names,
    agreement,
    isRival,
    isBeyondBlock,
  };
}

/** How many sides of a place have the words that stood there. */
export function sidesOf(agreement: Agreement): number {
  return Number((agreement & NEAR_BEFORE) > 0) + Number((agreement & NEAR_AFTER) > 0);
}

/** How many sides have all the words that were kept. */
export function farSidesOf(agreement: Agreement): number {
  return Number((agreement & FAR_BEFORE) > 0) + Number((agreement & FAR_AFTER) > 0);
}

/** A place that agrees in no more than another did, or whose block was there beside that of the passage. */
function stoodThere(text: PassageText, { start }: Span, agreement: Agreement, { structure }: PassageSelector): boolean {
  if (structure?.rivals?.some((rival) => isCoveredBy(agreement, rival))) return true;
  const block = structure?.lookalikes === undefined ? undefined : hashAt(text, start);
  return block !== undefined && structure?.lookalikes?.includes(block) === true;
}

/** True where the context of a place holds words of another block than its own. */
function reachesBeyondBlock(text: PassageText, { start, end }: Span): boolean {
  const [first, last] = [blockAt(text, start), blockAt(text, end - 1)];
  return first !== undefined && last !== undefined && (start - CONTEXT < first.start || end + CONTEXT > last.end);
}

/** True where all words are the same in one of the ways to read each text. */
function areSame(one: string, other: string): boolean {
  const words = new Set(readingsOf(one).map(comparable));
  return readingsOf(other).some((text) => words.has(comparable(text)));
}

import type { Span } from "@kantlijn/core";
import type { PassageText } from "../model/placing.ts";
import type { PassageSelector } from "../model/selector.ts";
import { agreementOf, hashAt } from "./agreement.ts";
import { likeness } from "./align.ts";
import { comparable, readingsOf } from "./comparison-text.ts";
import { hardWordsOf, haveSameNumbers } from "./hard-words.ts";
import { type Agreement, isCoveredBy, signsOfEdges } from "./signs.ts";
import { isNoNeighbour, isToldApart } from "./told-apart.ts";

/** A place where a passage may stand, and all that speaks for it. */
export interface WeighedPlace {
  /** In the reduced text. */
  readonly span: Span;
  /** True where all words are the same, however they are laid out. */
  readonly isSame: boolean;
  /** How alike the words are, from 0 to 1. */
  readonly score: number;
  /** True where the same numbers and names are in it. */
  readonly hasSameHardWords: boolean;
  readonly agreement: Agreement;
  /** True for words that stood there already when the note was written, and were not what was meant. */
  readonly isRival: boolean;
  /** True where it cannot be a copy of the passage that stood elsewhere. */
  readonly isToldApart: boolean;
}

/** Weighs a place of the reduced text as that of a passage. */
export function weighPlace(text: PassageText, span: Span, selector: PassageSelector): WeighedPlace {
  const { exact } = selector.quote;
  const found = text.text.slice(span.start, span.end);
  const edges = selector.structure === undefined ? 0 : signsOfEdges(selector.quote);
  const agreement = agreementOf(text, span, selector) & ~edges;
  const told = {
    agreement,
    isRival: stoodThere(text, span, agreement, selector) || (found !== exact && stoodBeside(found, selector)),
    isToldApart: isToldApart(text, span, agreement, selector),
  };
  if (found === exact) {
    return { span, isSame: true, score: 1, hasSameHardWords: true, ...told };
  }
  const hasSameNumbers = haveSameNumbers(exact, found);
  const isSame = hasSameNumbers && areSame(exact, found);
  return {
    span,
    isSame,
    score: likeness(comparable(exact), comparable(found)),
    hasSameHardWords: hasSameNumbers && hardWordsOf(exact).names === hardWordsOf(found).names,
    ...told,
    isToldApart: told.isToldApart && (isSame || isNoNeighbour(text, span, selector)),
  };
}

/** A place that agrees in no more than another did, or whose block was there beside that of the passage. */
function stoodThere(text: PassageText, { start }: Span, agreement: Agreement, { structure }: PassageSelector): boolean {
  if (structure === undefined) return false;
  const { rivals = [], lookalikes = [], before, after, block } = structure;
  if (rivals.some((rival) => isCoveredBy(agreement, rival))) return true;
  const here = hashAt(text, start);
  return here !== undefined && here !== block && [...lookalikes, before, after].includes(here);
}

/** Fewer letters than these stand beside many passages. */
const LEAST_BESIDE = 12;
/** At its outer end the context may have been cut within a word. */
const CUT = 6;

/** True for words that stood just before or after the passage: they come to stand in its place when it goes. */
function stoodBeside(found: string, { quote }: PassageSelector): boolean {
  const words = comparable(found);
  const [before, after] = [comparable(quote.prefix).slice(CUT), comparable(quote.suffix).slice(0, -CUT)];
  const ahead = before.slice(-words.length);
  const behind = after.slice(0, words.length);
  return (
    (ahead.length >= LEAST_BESIDE && words.endsWith(ahead)) ||
    (behind.length >= LEAST_BESIDE && words.startsWith(behind))
  );
}

/** True where all words are the same in one of the ways to read each text. */
function areSame(one: string, other: string): boolean {
  const words = new Set(readingsOf(one).map(comparable));
  return readingsOf(other).some((text) => words.has(comparable(text)));
}

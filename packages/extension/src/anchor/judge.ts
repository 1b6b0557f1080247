import type { PassageSelector } from "../model/selector.ts";
import { BLOCK, BLOCKS_BESIDE, farSidesOf, HEADINGS, isCoveredBy, sidesOf } from "./signs.ts";
import { isWhereItStood } from "./told-apart.ts";
import type { WeighedPlace } from "./weigh-place.ts";

/** How alike a passage must be, from 0 to 1, where both sides agree, and where less does. */
const ALIKE_BETWEEN = 0.6;
const ALIKE = 0.75;
/** By how much the best must be better than the next. */
const MARGIN = 0.15;
/** A passage of so many code units stands hardly twice by chance. */
const LONG = 40;

/** The place where a passage stands in its own words, if only one can be it. */
export function sameWordsPlace(places: readonly WeighedPlace[], selector: PassageSelector): WeighedPlace | undefined {
  const same = places.filter(({ isSame }) => isSame);
  const winner = same.find((place) => same.every((other) => other === place || isBetter(place, other)));
  if (winner === undefined || winner.isRival || !winner.isToldApart) return undefined;
  if (same.length > 1 && mayBeCopy(winner, selector)) return undefined;
  return isEnough(winner, selector) ? winner : undefined;
}

/** The place where a passage stands in other words, if that is sure. */
export function changedPlace(places: readonly WeighedPlace[], selector: PassageSelector): WeighedPlace | undefined {
  const possible = places.filter(({ isRival }) => !isRival);
  const [winner, second] = possible.toSorted((a, b) => weightOf(b) - weightOf(a));
  if (winner === undefined || winner.isSame || !winner.hasSameHardWords || !winner.isToldApart) return undefined;
  if (second !== undefined && weightOf(winner) - weightOf(second) < MARGIN) return undefined;
  return winner.score >= neededScore(winner, selector) ? winner : undefined;
}

/** How much speaks for a place, from 0 to 1: half its words, half what stands around it. */
export function weightOf({ score, agreement }: WeighedPlace): number {
  const build = Number((agreement & HEADINGS) > 0) + Number((agreement & BLOCKS_BESIDE) > 0);
  return score / 2 + sidesOf(agreement) / 8 + farSidesOf(agreement) / 16 + build / 16;
}

/** Where nobody told what stood twice, a place may be the copy, and another the passage with other words beside it by now. */
function mayBeCopy({ span, agreement }: WeighedPlace, selector: PassageSelector): boolean {
  return selector.structure?.rivals === undefined && !isWhereItStood(span, agreement, selector);
}

function isBetter({ agreement }: WeighedPlace, other: WeighedPlace): boolean {
  return agreement !== other.agreement && isCoveredBy(other.agreement, agreement);
}

function isEnough({ agreement }: WeighedPlace, { quote }: PassageSelector): boolean {
  if (sidesOf(agreement) === 2) return true;
  // A few words come to stand beside the words on one side when others go, and when articles get other numbers.
  if (quote.exact.length < LONG) return false;
  if (sidesOf(agreement) === 1) return true;
  return (agreement & BLOCK) > 0 || ((agreement & HEADINGS) > 0 && (agreement & BLOCKS_BESIDE) > 0);
}

function neededScore({ agreement }: WeighedPlace, { quote }: PassageSelector): number {
  const isInChapter = (agreement & HEADINGS) > 0;
  const isBeside = (agreement & BLOCKS_BESIDE) > 0;
  if (sidesOf(agreement) === 2) return ALIKE_BETWEEN;
  // A few words are like others all over a paper.
  if (quote.exact.length < LONG) return Number.POSITIVE_INFINITY;
  if (sidesOf(agreement) === 1 && (farSidesOf(agreement) === 1 || isInChapter || isBeside)) return ALIKE;
  return isInChapter && isBeside ? ALIKE : Number.POSITIVE_INFINITY;
}

import type { Span } from "@kantlijn/core";
import type { Finding, PassageText } from "../model/placing.ts";
import type { PassageSelector } from "../model/selector.ts";
import { atOnce } from "../page/at-once.ts";
import { alikePlaces } from "./alike-places.ts";
import { type ComparisonText, compareInSteps } from "./comparison-text.ts";
import { exactPlaces } from "./exact-places.ts";
import { findExactly } from "./find-exactly.ts";
import { changedPlace, sameWordsPlace, weightOf } from "./judge.ts";
import { type WeighedPlace, weighPlace } from "./weigh-place.ts";

/** Most places shown to a reader who has to choose. */
const MOST_CANDIDATES = 20;
/** What speaks less for a place than this is not worth a question. */
const LEAST_WEIGHT = 0.42;

/**
 * Looks for a passage by its words and by all that is like them, and by what stands around it. A note in the wrong place
 * is worse than a question. Pauses now and then.
 */
export function* findPassageInSteps(
  text: PassageText,
  comparison: ComparisonText,
  selector: PassageSelector,
): Generator<void, Finding> {
  const exact = exactPlaces(text.text, selector.quote.exact);
  const alike = yield* alikePlaces(text.text, comparison, selector);
  const places: WeighedPlace[] = [];
  for (const span of [...exact, ...alike.filter((one) => !exact.some((other) => overlap(one, other)))]) {
    places.push(weighPlace(text, span, selector));
    yield;
  }
  return judge(places, selector);
}

/** The same in one go: for who cannot wait. */
export function findPassage(text: PassageText, selector: PassageSelector): Finding {
  const span = findExactly(text.text, selector);
  if (span !== undefined) return { state: "found", span };
  return atOnce(findPassageInSteps(text, atOnce(compareInSteps(text.text)), selector));
}

function judge(places: readonly WeighedPlace[], selector: PassageSelector): Finding {
  const sorted = places.toSorted((a, b) => weightOf(b) - weightOf(a));
  const same = sameWordsPlace(sorted, selector);
  // Other words where all around is right, and these words where less is: nobody can tell which was meant.
  if (same !== undefined && same === sorted[0]) return { state: "found", span: same.span };
  // Words that stand elsewhere may have been moved, and what is like them here is something else then.
  const isElsewhere = sorted.some((place) => place.isSame);
  const changed = isElsewhere ? undefined : changedPlace(sorted, selector);
  if (changed !== undefined) return { state: "changed", span: changed.span };
  const candidates = sorted.filter((place) => place.isSame || weightOf(place) >= LEAST_WEIGHT);
  if (candidates.length === 0) return { state: "wees" };
  return { state: "onzeker", candidates: candidates.slice(0, MOST_CANDIDATES).map(({ span }) => span) };
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

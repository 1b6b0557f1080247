import type { Span } from "@kantlijn/core";
import type { PassageSelector } from "../model/selector.ts";
import { atOnce } from "../page/at-once.ts";
import { alikePlaces } from "./alike-places.ts";
import { type ComparisonText, compareInSteps } from "./comparison-text.ts";
import { exactPlaces } from "./exact-places.ts";
import { changedPlace, isBeyondDoubt, sameWordsPlace, weightOf } from "./judge.ts";
import type { PassageText } from "./passage-text.ts";
import { type WeighedPlace, weighPlace } from "./weigh-place.ts";

/** Most places shown to a reader who has to choose. */
const MOST_CANDIDATES = 20;
/** What speaks less for a place than this is not worth a question. */
const LEAST_WEIGHT = 0.42;

/**
 * Where a passage stands now. All spans are offsets in the reduced text.
 * `found`: this is the place. `changed`: this is the place, in other words. `onzeker`: it may be one of these, best
 * first. `wees`: it is not in the text.
 */
export type Finding =
  | { readonly state: "found" | "changed"; readonly span: Span }
  | { readonly state: "onzeker"; readonly candidates: readonly Span[] }
  | { readonly state: "wees" };

/** The place of a passage that stands in its own words where it stood, in some microseconds; undefined for all others. */
export function findExactly(text: PassageText, selector: PassageSelector): Finding | undefined {
  const places = exactPlaces(text.reduced.text, selector.quote.exact);
  const winner = sameWordsPlace(
    places.map((span) => weighPlace(text, span, selector)),
    selector,
  );
  return winner && isBeyondDoubt(winner) ? { state: "found", span: winner.span } : undefined;
}

/**
 * Looks for a passage that is not beyond doubt, by all that is like it; a note in the wrong place is worse than a question.
 * Pauses now and then.
 */
export function* findAlike(
  text: PassageText,
  comparison: ComparisonText,
  selector: PassageSelector,
): Generator<void, Finding> {
  const exact = exactPlaces(text.reduced.text, selector.quote.exact);
  const alike = yield* alikePlaces(text.reduced, comparison, selector);
  const places: WeighedPlace[] = [];
  for (const span of [...exact, ...alike.filter((one) => !exact.some((other) => overlap(one, other)))]) {
    places.push(weighPlace(text, span, selector));
    yield;
  }
  return judge(places, selector);
}

/** Finds a passage in one go: for who cannot wait. */
export function findPassage(text: PassageText, selector: PassageSelector): Finding {
  const exact = findExactly(text, selector);
  return exact ?? atOnce(findAlike(text, atOnce(compareInSteps(text.reduced.text)), selector));
}

function judge(places: readonly WeighedPlace[], selector: PassageSelector): Finding {
  const sorted = places.toSorted((a, b) => weightOf(b) - weightOf(a));
  const same = sameWordsPlace(sorted, selector);
  // Other words where all around is right, and these words where less is: nobody can tell which was meant.
  if (same !== undefined && same === sorted[0]) return { state: "found", span: same.span };
  const changed = same === undefined ? changedPlace(sorted, selector) : undefined;
  if (changed !== undefined) return { state: "changed", span: changed.span };
  const candidates = sorted.filter((place) => place.isSame || weightOf(place) >= LEAST_WEIGHT);
  if (candidates.length === 0) return { state: "wees" };
  return { state: "onzeker", candidates: candidates.slice(0, MOST_CANDIDATES).map(({ span }) => span) };
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

import type { Span } from "@kantlijn/core";
import type { PassageText } from "../model/placing.ts";
import { MOST_RIVALS } from "../model/quote-limits.ts";
import type { PassageSelector, StructureSelector } from "../model/selector.ts";
import { agreementOf, hashAt } from "./agreement.ts";
import { alikePlaces } from "./alike-places.ts";
import type { ComparisonText } from "./comparison-text.ts";
import { describeWords } from "./describe.ts";
import { exactPlaces } from "./exact-places.ts";
import { blockAt, hashOf, headingsAbove } from "./passage-text.ts";
import { type Agreement, isCoveredBy } from "./signs.ts";

/**
 * Describes a span of a text with where it stands in its build, and how much like it stands elsewhere; undefined where
 * it holds no words, or too many. Pauses now and then.
 */
export function* describeInBuild(
  text: PassageText,
  span: Span,
  comparison: ComparisonText,
): Generator<void, PassageSelector | undefined> {
  const described = describeWords(text.text, span);
  if (!described.ok) return undefined;
  const structure = structureOf(text, described.value);
  if (structure === undefined) return described.value;
  const selector = { ...described.value, structure };
  const elsewhere = yield* placesElsewhere(text, comparison, selector);
  const rivals = rivalsOf(text, elsewhere, selector);
  return { ...selector, structure: { ...structure, rivals, lookalikes: blocksOf(text, elsewhere, structure.block) } };
}

function structureOf(text: PassageText, { position: { start, end } }: PassageSelector): StructureSelector | undefined {
  const [first, last] = [blockAt(text, start), blockAt(text, end - 1)];
  if (first === undefined || last === undefined) return undefined;
  const [before, after] = [hashAt(text, first.start - 1), hashAt(text, last.end)];
  return {
    type: "StructureSelector",
    headings: [...headingsAbove(text, start)],
    block: hashOf(text, first),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

/** Likely places that are weighed: a list has many rows, and each may be all that is left once the passage goes. */
const MOST_ALIKE = 24;

/** Where else the words of a passage stand, or words like them. */
function* placesElsewhere(
  text: PassageText,
  comparison: ComparisonText,
  selector: PassageSelector,
): Generator<void, readonly Span[]> {
  const { start, end } = selector.position;
  const alike = yield* alikePlaces(text.text, comparison, selector, MOST_ALIKE);
  const places = [...exactPlaces(text.text, selector.quote.exact), ...alike];
  return places.filter((place) => place.end <= start || end <= place.start);
}

/** In what places agree with a passage; what others cover is left out. */
function rivalsOf(text: PassageText, places: readonly Span[], selector: PassageSelector): Agreement[] {
  const agreements = [...new Set(places.map((place) => agreementOf(text, place, selector)))];
  return agreements
    .filter((one) => !agreements.some((other) => one !== other && isCoveredBy(one, other)))
    .slice(0, MOST_RIVALS);
}

/** The blocks of places, but for those that are the same as the block of the passage. */
function blocksOf(text: PassageText, places: readonly Span[], own: string): string[] {
  const blocks = places.flatMap(({ start }) => hashAt(text, start) ?? []);
  return [...new Set(blocks)].filter((block) => block !== own).slice(0, MOST_RIVALS);
}

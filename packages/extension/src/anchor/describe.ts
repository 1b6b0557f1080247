import type { Span } from "@kantlijn/core";
import { CONTEXT, LONGEST_QUOTE, MOST_RIVALS } from "../model/quote-limits.ts";
import { failure, type Result, success } from "../model/result.ts";
import type { PassageSelector, StructureSelector } from "../model/selector.ts";
import { type Agreement, agreementOf, hashAt, isCoveredBy } from "./agreement.ts";
import { alikePlaces } from "./alike-places.ts";
import type { ComparisonText } from "./comparison-text.ts";
import { exactPlaces } from "./exact-places.ts";
import { blockAt, hashOf, headingsAbove, type PassageText } from "./passage-text.ts";
import { type ReducedText, toReduced } from "./reduced-text.ts";

/** Why a passage cannot be described: it holds no words, or more than we store. */
export type PassageTrouble = { readonly kind: "empty" } | { readonly kind: "too-long"; readonly length: number };

/** Writes a span of the text that was reduced down as its own words, the words around it, and its place. */
export function describePassage(reduced: ReducedText, span: Span): Result<PassageSelector, PassageTrouble> {
  const { start, end } = withoutOuterSpaces(reduced.text, toReduced(reduced, span));
  if (start >= end) return failure({ kind: "empty" });
  if (end - start > LONGEST_QUOTE) return failure({ kind: "too-long", length: end - start });
  return success({
    quote: { type: "TextQuoteSelector", exact: reduced.text.slice(start, end), ...contextOf(reduced, { start, end }) },
    position: { type: "TextPositionSelector", start, end },
  });
}

/** The same, with where it stands in the build of the text, and how much like it stands elsewhere. Pauses now and then. */
export function* describeInSteps(
  text: PassageText,
  span: Span,
  comparison: ComparisonText,
): Generator<void, Result<PassageSelector, PassageTrouble>> {
  const described = describePassage(text.reduced, span);
  const structure = described.ok ? structureOf(text, described.value) : undefined;
  if (!described.ok || structure === undefined) return described;
  const selector = { ...described.value, structure };
  const rivals = yield* rivalsOf(text, comparison, selector);
  return success({ ...selector, structure: { ...structure, rivals } });
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

/** In what the places agree with the passage that have its words too, or words like them; what others cover is left out. */
function* rivalsOf(
  text: PassageText,
  comparison: ComparisonText,
  selector: PassageSelector,
): Generator<void, Agreement[]> {
  const { start, end } = selector.position;
  const places = [
    ...exactPlaces(text.reduced.text, selector.quote.exact),
    ...(yield* alikePlaces(text.reduced, comparison, selector)),
  ];
  const elsewhere = places.filter((place) => place.end <= start || end <= place.start);
  const agreements = new Set(elsewhere.map((place) => agreementOf(text, place, selector)));
  return [...agreements]
    .filter((one) => ![...agreements].some((other) => one !== other && isCoveredBy(one, other)))
    .slice(0, MOST_RIVALS);
}

/** The words before and after a span of the reduced text. */
function contextOf({ text }: ReducedText, { start, end }: Span): { prefix: string; suffix: string } {
  return { prefix: text.slice(Math.max(0, start - CONTEXT), start), suffix: text.slice(end, end + CONTEXT) };
}

function withoutOuterSpaces(text: string, { start, end }: Span): Span {
  return {
    start: text.charAt(start) === " " ? start + 1 : start,
    end: text.charAt(end - 1) === " " ? end - 1 : end,
  };
}

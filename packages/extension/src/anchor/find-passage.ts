import type { Span } from "@kantlijn/core";
import type { PassageSelector, TextQuoteSelector } from "../model/selector.ts";
import { contextOf } from "./describe.ts";
import { type ReducedText, toSource } from "./reduced-text.ts";

/** Most places shown to a reader who has to choose. */
const MOST_CANDIDATES = 20;

/**
 * Where a passage stands now. All spans are offsets in the text that was reduced.
 * `found`: this is the place. `onzeker`: it may be one of these. `wees`: its words are not in the text.
 */
export type Finding =
  | { readonly state: "found"; readonly span: Span }
  | { readonly state: "onzeker"; readonly candidates: readonly Span[] }
  | { readonly state: "wees" };

/**
 * Looks for a passage by its exact words. A single place counts when the words on at least one side agree; of
 * several, the only one where both sides do. Everything else is left for the reader to decide: a note in the
 * wrong place is worse than a question.
 */
export function findPassage(reduced: ReducedText, { quote }: PassageSelector): Finding {
  const places = placesOf(reduced.text, quote.exact);
  if (places.length === 0) return { state: "wees" };
  const sidesNeeded = places.length === 1 ? 1 : 2;
  const agreeing = places.filter((place) => agreeingSides(reduced, place, quote) >= sidesNeeded);
  const [only, ...others] = agreeing;
  const span = only !== undefined && others.length === 0 ? toSource(reduced, only) : undefined;
  if (span !== undefined) return { state: "found", span };
  return { state: "onzeker", candidates: candidatesAmong(reduced, agreeing.length > 0 ? agreeing : places) };
}

function placesOf(text: string, exact: string): readonly Span[] {
  const places: Span[] = [];
  if (exact === "") return places;
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    places.push({ start, end: start + exact.length });
  }
  return places;
}

function agreeingSides(reduced: ReducedText, place: Span, quote: TextQuoteSelector): number {
  const { prefix, suffix } = contextOf(reduced, place);
  return Number(prefix === quote.prefix) + Number(suffix === quote.suffix);
}

function candidatesAmong(reduced: ReducedText, places: readonly Span[]): readonly Span[] {
  return places.slice(0, MOST_CANDIDATES).flatMap((place) => toSource(reduced, place) ?? []);
}

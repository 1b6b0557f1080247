import type { Span } from "@kantlijn/core";
import type { PassageSelector, TextQuoteSelector } from "../model/selector.ts";
import { contextOf } from "./context.ts";
import { exactPlaces } from "./exact-places.ts";
import { ALL_AROUND } from "./signs.ts";

/**
 * The one place where a passage stands with every word that stood around it, as nearly all do; undefined where there is
 * none, or more than one, or was more than one when the note was written. Takes some microseconds.
 */
export function findExactly(text: string, { quote, structure }: PassageSelector): Span | undefined {
  if (structure?.rivals?.some((rival) => (rival & ALL_AROUND) === ALL_AROUND)) return undefined;
  const [only, ...others] = exactPlaces(text, quote.exact).filter((place) => isAround(text, place, quote));
  return others.length === 0 ? only : undefined;
}

function isAround(text: string, place: Span, quote: TextQuoteSelector): boolean {
  const { prefix, suffix } = contextOf(text, place);
  return prefix === quote.prefix && suffix === quote.suffix;
}

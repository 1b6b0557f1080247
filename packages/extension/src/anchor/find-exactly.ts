import type { Span } from "@kantlijn/core";
import type { PassageSelector, TextQuoteSelector } from "../model/selector.ts";
import { contextOf } from "./context.ts";
import { isOnce } from "./exact-places.ts";
import { type Agreement, ALL_AROUND } from "./signs.ts";

/** Code units of a passage, or of what stands beside it, that show where else it may stand. */
const PIECE = 32;

/**
 * The place where a passage stands with every word that stood around it, as nearly all do; undefined where there is none,
 * or where it may be another, so that more has to be weighed. Takes a fraction of a millisecond in a text of a megabyte.
 */
export function findExactly(text: string, selector: PassageSelector): Span | undefined {
  const { quote, position, structure } = selector;
  const { prefix, exact, suffix } = quote;
  if (exact === "" || structure?.rivals?.some(isAllAround)) return undefined;
  if (structure?.rivals !== undefined && isThere(text, position, quote))
    return { start: position.start, end: position.end };
  // The longer the words, the faster a browser finds them.
  const words = prefix + exact + suffix;
  const at = text.indexOf(words);
  if (at === -1 || text.indexOf(words, at + 1) !== -1) return undefined;
  const place = { start: at + prefix.length, end: at + prefix.length + exact.length };
  if (!isAround(text, place, quote)) return undefined;
  if (place.start === position.start) return place;
  // Elsewhere it may be a copy, where nothing tells that none stood there.
  return structure?.rivals !== undefined && piecesOf(quote).every((piece) => isOnce(text, piece)) ? place : undefined;
}

/** True for a place with the words of a passage and all that stood around it. */
function isThere(text: string, place: Span, quote: TextQuoteSelector): boolean {
  return text.slice(place.start, place.end) === quote.exact && isAround(text, place, quote);
}

/** What would still stand where the passage stood, if this is a copy of it and the passage itself has changed a little. */
function piecesOf({ prefix, exact, suffix }: TextQuoteSelector): readonly string[] {
  return [prefix.slice(-PIECE), exact.slice(0, PIECE), exact.slice(-PIECE), suffix.slice(0, PIECE)];
}

function isAllAround(rival: Agreement): boolean {
  return (rival & ALL_AROUND) === ALL_AROUND;
}

/** False where a context that ended with the text then has words beyond it now. */
function isAround(text: string, place: Span, quote: TextQuoteSelector): boolean {
  const { prefix, suffix } = contextOf(text, place);
  return prefix === quote.prefix && suffix === quote.suffix;
}

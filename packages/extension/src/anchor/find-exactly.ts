import type { Span } from "@kantlijn/core";
import type { PassageSelector, TextQuoteSelector } from "../model/selector.ts";
import { contextOf } from "./context.ts";
import { isOnce } from "./exact-places.ts";
import { type Agreement, ALL_AROUND } from "./signs.ts";

/** So many times its own length from where it stood, words that are repeated stand again. */
const ROWS = 4;
/** Code units of a passage, or of what stands beside it, that show where else it may stand. */
const PIECE = 32;

/**
 * The place where a passage stands with every word that stood around it, as nearly all do; undefined where there is none,
 * or where it may be another, so that more has to be weighed. Takes next to nothing where it stands where it stood, and
 * two milliseconds elsewhere in a text of a megabyte.
 */
export function findExactly(text: string, selector: PassageSelector): Span | undefined {
  const { quote, position, structure } = selector;
  const { prefix, exact, suffix } = quote;
  const rivals = structure?.rivals;
  if (exact === "" || rivals?.some(isAllAround)) return undefined;
  const words = prefix + exact + suffix;
  if (isThere(text, position, quote)) {
    const isAlone = rivals !== undefined || isOnce(around(text, position, words.length), words);
    return isAlone ? { start: position.start, end: position.end } : undefined;
  }
  // Elsewhere it may be a copy, where nothing tells that none stood there.
  if (rivals === undefined) return undefined;
  const at = text.indexOf(words);
  if (at === -1 || text.indexOf(words, at + 1) !== -1) return undefined;
  const place = { start: at + prefix.length, end: at + prefix.length + exact.length };
  return isAround(text, place, quote) && piecesOf(quote).every((piece) => isOnce(text, piece)) ? place : undefined;
}

/** The text in which the next row would stand of a table with equal rows, of which one may have gone. */
function around(text: string, { start, end }: Span, length: number): string {
  return text.slice(Math.max(0, start - ROWS * length), end + ROWS * length);
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

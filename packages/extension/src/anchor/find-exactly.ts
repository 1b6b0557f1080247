import type { Span } from "@kantlijn/core";
import type { PassageSelector, TextQuoteSelector } from "../model/selector.ts";
import { contextOf } from "./context.ts";
import { isOnce, type OnlyPlace, onlyPlaceIn } from "./exact-places.ts";
import { seekOnlyPlaces } from "./only-places.ts";
import { ALL_AROUND, isCoveredBy, signsOfEdges } from "./signs.ts";

/** So many times its own length from where it stood, words that are repeated stand again. */
const ROWS = 4;
/** Code units of a passage, or of what stands beside it, that show where else it may stand. */
const PIECE = 32;

/**
 * The place where a passage stands with every word that stood around it, as nearly all do; undefined where there is none,
 * or where it may be another, so that more has to be weighed. Takes next to nothing where it stands where it stood;
 * elsewhere it reads the whole text some times, unless `onlyPlace` knows.
 */
export function findExactly(
  text: string,
  selector: PassageSelector,
  onlyPlace: OnlyPlace = onlyPlaceIn(text),
): Span | undefined {
  const { quote, position, structure } = selector;
  if (mayBeMoved(text, selector)) return findMoved(text, quote, onlyPlace);
  if (isAnywhere(selector) || !isThere(text, position, quote)) return undefined;
  const words = quote.prefix + quote.exact + quote.suffix;
  const isAlone = structure?.rivals !== undefined || isOnce(around(text, position, words.length), words);
  return isAlone ? { start: position.start, end: position.end } : undefined;
}

/** Looks for all passages at once that do not stand where they stood, for `findExactly`. Pauses now and then. */
export function* seekMoved(text: string, selectors: readonly PassageSelector[]): Generator<void, OnlyPlace> {
  const pieces = new Set<string>();
  for (const selector of selectors) {
    if (mayBeMoved(text, selector)) for (const piece of piecesOf(selector.quote)) pieces.add(piece);
    yield;
  }
  return yield* seekOnlyPlaces(text, pieces);
}

/** Where nothing tells that no copy stood elsewhere, what stands elsewhere may be that. */
function mayBeMoved(text: string, selector: PassageSelector): boolean {
  const { quote, position, structure } = selector;
  return structure?.rivals !== undefined && !isAnywhere(selector) && !isThere(text, position, quote);
}

/** True where words with all of these around them may be others, or there are no words. */
function isAnywhere({ quote, structure }: PassageSelector): boolean {
  const edges = signsOfEdges(quote);
  return quote.exact === "" || structure?.rivals?.some((rival) => isCoveredBy(ALL_AROUND, rival | edges)) === true;
}

/** The place of a passage, if no piece of it or of what stands beside it stands elsewhere. */
function findMoved(text: string, quote: TextQuoteSelector, onlyPlace: OnlyPlace): Span | undefined {
  const start = onlyPlace(quote.exact.slice(0, PIECE));
  if (start === undefined) return undefined;
  const place = { start, end: start + quote.exact.length };
  if (!isThere(text, place, quote)) return undefined;
  return piecesOf(quote).every((piece) => onlyPlace(piece) !== undefined) ? place : undefined;
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
  const pieces = [prefix.slice(-PIECE), exact.slice(0, PIECE), exact.slice(-PIECE), suffix.slice(0, PIECE)];
  return pieces.filter((piece) => piece !== "");
}

/** False where a context that ended with the text then has words beyond it now. */
function isAround(text: string, place: Span, quote: TextQuoteSelector): boolean {
  const { prefix, suffix } = contextOf(text, place);
  return prefix === quote.prefix && suffix === quote.suffix;
}

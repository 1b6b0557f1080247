import { identify } from "../model/identifier.ts";
import type { Reference } from "../model/reference.ts";
import { overlaps, type Span } from "../model/span.ts";
import { readAddress } from "./address.ts";
import { citedIn, fieldsOf } from "./cited.ts";
import { readEuropean } from "./europe.ts";
import { readIdentifier } from "./identifier.ts";
import { readNumbers } from "./kamer.ts";
import { readArticle } from "./law.ts";

/**
 * The papers that words may mean which a reader wrote to find one: a citation, an identifier, an address, a number alone
 * (`32317 788`, `32019R1896`, `C-5/16`), or a text with several of these. What running text is not read for counts here,
 * as a paper is asked for. Where the words may mean two papers, both are given; nothing is chosen. Pure.
 *
 * @returns each paper once, in the order of the words; none where nothing is recognised
 * @example parseWritten("32317 788").map(identify) // ["kst-32317-788"]
 * @example parseWritten("2019/1896").map(identify) // ["32019R1896", "32019L1896", "32019D1896"]
 */
export function parseWritten(words: string): readonly Reference[] {
  const pieces = piecesOf(words).map((piece) => ({ ...piece, meant: readPiece(piece.words) }));
  const stated = citedIn(words).flatMap((citation) => {
    // What accounts for all the words goes before what accounts for some of them.
    const isPartOfMore = pieces.some((piece) => piece.meant.length > 0 && overlaps(piece, citation));
    return isPartOfMore ? [] : [{ start: citation.start, meant: [fieldsOf(citation)] }];
  });
  const found = [...stated, ...pieces].sort((a, b) => a.start - b.start).flatMap(({ meant }) => meant);
  return found.filter((one, index) => found.findIndex((other) => identify(other) === identify(one)) === index);
}

interface Piece extends Span {
  readonly words: string;
}

/** Lines, and what stands between semicolons: a list has one paper in each. */
function piecesOf(words: string): readonly Piece[] {
  return [...words.matchAll(/[^;\n\t]+/gu)].map(({ 0: piece, index }) => ({
    start: index,
    end: index + piece.length,
    words: withoutMarks(piece),
  }));
}

/** Without the quotes, brackets and full stops around it, and on one line. */
function withoutMarks(piece: string): string {
  return piece
    .replace(/[\u00ad\u200b]/gu, "")
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/\s+/gu, " ")
    .replace(/^[\s"'‘’“”«([•*·-]+|[\s"'‘’“”».,:)\]]+$/gu, "");
}

/** What a piece means that is nothing but a number, an identifier or an address, or a list of those. */
function readPiece(piece: string): readonly Reference[] {
  const whole = readWhole(piece);
  if (whole.length > 0) return whole;
  const byAnd = readList(piece, /\s+(?:en|of|&)\s+/u);
  return byAnd.length > 0 ? byAnd : readList(piece, /\s*,\s*|\s+(?:en|of|&)\s+/u);
}

/** `32317 788 en Stb. 2000, 495`: a list counts where every part of it is read, so that a sentence is none. */
function readList(piece: string, separator: RegExp): readonly Reference[] {
  const parts = piece.split(separator);
  const read = parts.length > 1 ? parts.map(readWhole) : [];
  return read.every((one) => one.length > 0) ? read.flat() : [];
}

/** What the recognisers read needs no other meaning; a number alone may have several. */
function readWhole(piece: string): readonly Reference[] {
  const cited = citedIn(piece).flatMap((one) => (one.text.length === piece.length ? [fieldsOf(one)] : []));
  return cited.length > 0 ? cited : READERS.flatMap((read) => read(piece));
}

/** Each reads a whole piece or nothing. */
const READERS: readonly ((piece: string) => readonly Reference[])[] = [
  readAddress,
  readIdentifier,
  readNumbers,
  readEuropean,
  readArticle,
];

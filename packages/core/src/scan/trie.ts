import { CLASS_COUNT } from "../text/folding.ts";

/**
 * The ways to write a form, as a trie from their first character on. It grows while texts are read: a state is laid out
 * when a text first comes there, so that nobody waits for the states that no text asks for.
 *
 * Where several forms go on, a state is a cell of a double array. State `s` goes by a symbol to the cell at its base +
 * symbol, when that cell holds the symbol; no two states share a base, so the symbol alone tells that the cell belongs to
 * `s`. Where one form goes on alone, a state is `FIRST_TAIL` + a place in `tails`.
 */
export interface Trie {
  /** In the order of their symbols, and each with one character for each symbol. */
  readonly lines: readonly string[];
  /** Per state, from the lowest bit: the symbol that leads to it, the flags below, and from `BASE_SHIFT` on its base. */
  cells: Int32Array;
  /** Per cell: the line that ends there, where `ENDS` is set. */
  lineAt: Int32Array;
  /** The ends of lines, in symbols, each with `FIRST_LINE` + its number behind it. */
  readonly tails: Int32Array;
  tailsEnd: number;
  /** Higher than every base there is; above the alphabet, so that no cell of a state falls on the root. */
  nextBase: number;
  /** Of each branch that no text has come to: the first of its lines, the one behind its last, and how much they share. */
  readonly dormant: number[];
}

/** The state every walk begins in. */
export const ROOT = 0;

/** The bits of a cell that hold the symbol that leads to it. */
export const SYMBOL_BITS = 0x3f;
/** Set where a line ends, and others go on. */
export const ENDS = 0x40;
/** Set where one line goes on alone: what stands where a base would is its place in `tails`. */
export const ALONE = 0x80;
/** Set where no text has come: what stands where a base would is a place in `dormant`. */
export const DORMANT = 0x100;
/** The bits above these are the base of a state: `cell >>> BASE_SHIFT`. */
export const BASE_SHIFT = 9;
/** States from here on are places in `tails`. */
export const FIRST_TAIL: number = 2 ** 24;
/** Numbers in `tails` from here on are no symbols, but lines that end. */
export const FIRST_LINE: number = CLASS_COUNT;

import type { WordFilter } from "./word-filter.ts";

/**
 * The gazetteer and the cue words of the references, or the names of laws, as a word-start-anchored trie: a double
 * array with one number for each state. State `s` goes by a symbol to the cell at its base + symbol, when that cell holds
 * the symbol. No two states share a base, so the symbol alone tells that a cell belongs to `s`.
 */
export interface Tables {
  /** Per state, from the lowest bit: the symbol that leads to it, `ENDS`, and from `BASE_SHIFT` on its base. */
  readonly cells: Int32Array;
  /** Per state in which a form ends: the index of its forms in `endings`. */
  readonly endingOf: Int32Array;
  /** The forms that end in one state: written alike, but for what is folded. */
  readonly endings: readonly (readonly Form[])[];
  /** Refuses most of the words that no form begins with. */
  readonly filter: WordFilter;
  /** The same for what longer words begin with, by their first `OPENING_LETTERS`. */
  readonly openings: WordFilter;
}

/** The bits of a cell that hold the symbol that leads to it. */
export const SYMBOL_BITS = 0x3f;
/** Set in a cell where a form ends. */
export const ENDS = 0x40;
/** The bits above these are the base of a state: `cell >>> BASE_SHIFT`. */
export const BASE_SHIFT = 7;

/** A written form that ends in some state of the trie. */
export interface Form {
  /** As the gazetteer writes it; read for its capitals where `exact` is set. */
  readonly written: string;
  /** Capitals count: `IND` is not `ind`, `Volt` is not `volt`. */
  readonly exact: boolean;
  /** The form may open a longer word: `2022d` in `2022D55853`, `vreemdeling` in `vreemdelingenbeleid`. */
  readonly opening: boolean;
  /** The form is not read before a hyphen: the EU in `EU-lidstaten`. */
  readonly aloneOnly: boolean;
  /**
   * What the form names: an entry (by index), a recogniser (by name), a law that articles are cited from (by id), or
   * nothing: a word (by index) that shows which of its meanings a form has.
   */
  readonly names:
    | { readonly entry: number; readonly needsEvidence: boolean }
    | { readonly cue: string }
    | { readonly law: string }
    | { readonly word: number };
}

/** The state every walk begins in. */
export const ROOT = 0;

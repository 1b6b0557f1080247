/**
 * The gazetteer and the cue words of the references, or the names of laws, as a word-start-anchored trie: a double
 * array in which state `s` goes to `base[s] + symbol` when `check` holds that symbol there. No two states share a base, so
 * the symbol alone tells that a cell belongs to `s`.
 */
export interface Tables {
  readonly base: Uint16Array;
  readonly check: Uint8Array;
  /** Per state: 0, or 1 + the index of the first of its `forms`. */
  readonly accept: Uint16Array;
  readonly forms: readonly Form[];
}

/** A written form that ends in some state of the trie. */
export interface Form {
  /** As the gazetteer writes it; read for its capitals where `exact` is set. */
  readonly written: string;
  /** Capitals count: `IND` is not `ind`, `Volt` is not `volt`. */
  readonly exact: boolean;
  /** The form only opens a word: `2022d` in `2022D55853`. */
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
  /** More forms of the same state follow this one. */
  readonly more: boolean;
}

/** The state every walk begins in. */
export const ROOT = 0;

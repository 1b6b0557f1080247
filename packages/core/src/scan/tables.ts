import type { Trie } from "./trie.ts";
import type { WordFilter } from "./word-filter.ts";

/** The gazetteer and the cue words of the references, or the names of laws: what the scan looks for. */
export interface Tables {
  readonly trie: Trie;
  /** The forms of each line of the trie. */
  readonly endings: Endings;
  /** Refuses most of the words that no form begins with. */
  readonly filter: WordFilter;
  /** The same for what longer words begin with, by their first `OPENING_LETTERS`. */
  readonly openings: WordFilter;
}

/** The forms by number: those with one number are written alike, but for what is folded. */
export interface Endings {
  readonly count: number;
  /** Made when they are first asked for: a text holds few of all forms there are. */
  readonly at: (number: number) => readonly Form[];
}

/** A written form, and what it names. */
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

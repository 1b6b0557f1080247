import type { Trie } from "./trie.ts";
import type { WordFilter } from "./word-filter.ts";

/** What the scan looks for: the gazetteer, the cue words of the references and the names of laws, or some of these. */
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
export type Form = NameForm | CueForm | LawForm | WordForm;

/** What every form tells of itself. */
interface Written {
  /** As the gazetteer writes it; read for its capitals where `exact` is set. */
  readonly written: string;
  /** Capitals count: `IND` is not `ind`, `Volt` is not `volt`. */
  readonly exact: boolean;
  /** The form may open a longer word: `2022d` in `2022D55853`, `vreemdeling` in `vreemdelingenbeleid`. */
  readonly opening: boolean;
  /** The form is not read before a hyphen: the EU in `EU-lidstaten`. */
  readonly aloneOnly: boolean;
}

/** Names an entry of the gazetteer. */
export interface NameForm extends Written {
  readonly sort: "name";
  /** Index of the entry. */
  readonly entry: number;
  readonly needsEvidence: boolean;
}

/** A word that a reference or a quantity may be known by. */
export interface CueForm extends Written {
  readonly sort: "cue";
  /** Name of its recogniser. */
  readonly cue: string;
}

/** Names a law that articles are cited from. */
export interface LawForm extends Written {
  readonly sort: "law";
  /** Identifier of the law. */
  readonly law: string;
}

/** Names nothing: it shows which of its meanings another form has. */
export interface WordForm extends Written {
  readonly sort: "word";
  /** Index of the word. */
  readonly word: number;
}

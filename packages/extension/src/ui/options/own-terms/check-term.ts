import { type FormTrouble, troubleOfForm } from "@kantlijn/core/terms";
import {
  type KeptTerm,
  LONGEST_DESCRIPTION,
  LONGEST_TERM_NOTE,
  LONGEST_WORD,
  MOST_VARIANTS,
} from "../../../model/kept-term.ts";
import { isCommon } from "./common-words.ts";
import { bare } from "./find-terms.ts";

/** What a reader fills in for a term. */
export type TermWords = Omit<KeptTerm, "id">;

/** What is wrong with a word, or with one of its variants. */
export type WordTrouble =
  | { readonly kind: FormTrouble | "comma"; readonly form: string }
  /** Another term has it; `word` is that one's, where the form is not its word itself. */
  | { readonly kind: "listed"; readonly form: string; readonly word?: string };

/** What is wrong, by the field it is wrong in. */
export interface TermTroubles {
  readonly word?: WordTrouble;
  readonly variants?: WordTrouble | { readonly kind: "too-many" };
  readonly description?: { readonly kind: "text-too-long"; readonly most: number };
  readonly note?: { readonly kind: "text-too-long"; readonly most: number };
}

/** Which term has a form, by the form as it is searched for. */
export type Owners = ReadonlyMap<string, KeptTerm>;

/** The forms of a list, each with its term. */
export function ownersIn(terms: readonly KeptTerm[]): Map<string, KeptTerm> {
  return new Map(terms.flatMap((term) => [...term.variants, term.word].map((form) => [bare(form), term] as const)));
}

/** What keeps a term from a list; nothing where it may be saved. `owners` are the terms beside it. */
export function checkTerm(term: TermWords, owners: Owners): TermTroubles {
  const word = troubleOfWord(term.word, owners);
  const variants = troubleOfVariants(term.variants, owners);
  const description = tooLong(term.description, LONGEST_DESCRIPTION);
  const note = tooLong(term.note, LONGEST_TERM_NOTE);
  return {
    ...(word && { word }),
    ...(variants && { variants }),
    ...(description && { description }),
    ...(note && { note }),
  };
}

/** The first form that stands in nearly every text; undefined where none does. */
export function commonForm({ word, variants }: Pick<TermWords, "word" | "variants">): string | undefined {
  return [word, ...variants].find(isCommon);
}

function troubleOfVariants(variants: readonly string[], owners: Owners): TermTroubles["variants"] {
  if (variants.length > MOST_VARIANTS) return { kind: "too-many" };
  for (const variant of variants) {
    const trouble = troubleOfWord(variant, owners);
    if (trouble !== undefined) return trouble;
  }
  return undefined;
}

function troubleOfWord(form: string, owners: Owners): WordTrouble | undefined {
  if (form.length > LONGEST_WORD) return { kind: "too-long", form };
  if (/[,;|]/u.test(form)) return { kind: "comma", form };
  const kind = troubleOfForm(form);
  if (kind !== undefined) return { kind, form };
  const other = owners.get(bare(form));
  if (other === undefined) return undefined;
  return bare(other.word) === bare(form) ? { kind: "listed", form } : { kind: "listed", form, word: other.word };
}

function tooLong(words: string, most: number): TermTroubles["note"] {
  return words.length > most ? { kind: "text-too-long", most } : undefined;
}

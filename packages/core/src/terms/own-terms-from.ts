import type { OwnTerm } from "../model/own-term.ts";
import { type FormTrouble, troubleOfForm } from "../scan/form-trouble.ts";
import { slugOf } from "../text/slug-of.ts";
import type { TermRow } from "./terms-csv.ts";

/** The id of a new own term: `eigen/` and its word, and a number where another has that id. */
export function ownTermId(word: string, taken: ReadonlySet<string>): string {
  const id = `eigen/${slugOf(word) || "begrip"}`;
  for (let number = 1; ; number++) {
    const own = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(own)) return own;
  }
}

/** A word of a list that texts cannot be searched for. */
export interface BadForm {
  readonly word: string;
  readonly form: string;
  readonly trouble: FormTrouble;
}

/** The terms of a list as a text is read with them, and the words that had to be left out. */
export function ownTermsFrom(rows: readonly TermRow[]): {
  readonly terms: readonly OwnTerm[];
  readonly left: readonly BadForm[];
} {
  const taken = new Set<string>();
  const left: BadForm[] = [];
  const terms: OwnTerm[] = [];
  for (const { word, variants } of rows) {
    const forms = [word, ...variants].filter((form) => {
      const trouble = troubleOfForm(form);
      if (trouble !== undefined) left.push({ word, form, trouble });
      return trouble === undefined;
    });
    if (forms.length === 0 || word === "") continue;
    const id = ownTermId(word, taken);
    taken.add(id);
    terms.push({ id, name: word, forms });
  }
  return { terms, left };
}

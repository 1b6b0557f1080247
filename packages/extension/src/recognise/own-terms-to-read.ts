import type { OwnTerm } from "@kantlijn/core";
import { troubleOfForm } from "@kantlijn/core/terms";
import type { KeptTerm } from "../model/kept-term.ts";

/** The reader's own terms, as the background gets them. */
export interface OwnTermsSource {
  read(): Promise<readonly KeptTerm[]>;
}

/** Who keeps none. */
export const NO_OWN_TERMS: OwnTermsSource = { read: async () => [] };

/**
 * Gives the terms that texts are read with: the same list while nothing has changed, so that it is made ready once. Where the
 * list is out of reach texts are read without it.
 */
export function ownTermsToRead(source: OwnTermsSource): () => Promise<readonly OwnTerm[]> {
  let last: { readonly written: string; readonly terms: readonly OwnTerm[] } = { written: "[]", terms: [] };
  return async () => {
    const terms = (await source.read().catch(() => [])).flatMap(toRead);
    const written = JSON.stringify(terms);
    if (written !== last.written) last = { written, terms };
    return last.terms;
  };
}

/** A form that no text can be searched for does not keep the others from being found. */
function toRead({ id, word, variants }: KeptTerm): readonly OwnTerm[] {
  const forms = [word, ...variants].filter((form) => troubleOfForm(form) === undefined);
  return forms.length === 0 ? [] : [{ id, name: word, forms }];
}

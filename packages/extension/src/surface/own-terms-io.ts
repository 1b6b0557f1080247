import { type KeptTerm, MOST_OWN_TERMS } from "../model/kept-term.ts";
import { type Result, success } from "../model/result.ts";
import type { ImportedTermsSetting } from "../settings/imported-terms.ts";
import type { OwnTermsSetting } from "../settings/own-terms.ts";

/** The part of a preview that tells of own terms. */
interface PreviewedTerms {
  readonly id: string;
  readonly ownTerms: readonly KeptTerm[];
}

/** A preview with the number of terms that would be added. */
export type CountedTerms<P> = Omit<P, "ownTerms"> & { readonly ownTerms: number };

/** The reader's own terms on their way out with the notes, and in again: the worker that reads files cannot reach the list. */
export interface OwnTermsIo {
  /** The list as it is now; empty where it is out of reach, so that notes go out all the same. */
  all(): Promise<readonly KeptTerm[]>;
  /** Remembers the terms of the file that was previewed last; tells how many of them the list does not have. */
  noting<P extends PreviewedTerms, E>(previewed: Promise<Result<P, E>>): Promise<Result<CountedTerms<P>, E>>;
  /** Adds what the list does not have; nothing in it changes. Tells how many it added. */
  takeIn(previewId: string, importId: string): Promise<number>;
  /** Takes away what an import added; a term that the reader changed since stays. Tells how many went. */
  takeBack(importId: string): Promise<number>;
}

export function createOwnTermsIo(setting: OwnTermsSetting, imported: ImportedTermsSetting): OwnTermsIo {
  let last: PreviewedTerms | undefined;
  return {
    all: () => setting.read().catch(() => []),
    noting: async (previewed) => {
      const answer = await previewed;
      last = answer.ok ? answer.value : undefined;
      if (!answer.ok) return answer;
      const terms = await setting.read().catch(() => []);
      const ownTerms = unknownIn(terms, answer.value.ownTerms).length;
      return success({ ...answer.value, ownTerms });
    },
    takeIn: async (previewId, importId) => {
      if (last?.id !== previewId || last.ownTerms.length === 0) return 0;
      const terms = await setting.read();
      const added = unknownIn(terms, last.ownTerms);
      last = undefined;
      if (added.length === 0) return 0;
      // The way back is kept first: without it the list would hold what nobody can take away at once.
      await imported.write([{ importId, terms: added }, ...(await imported.read())]);
      await setting.write([...terms, ...added]);
      return added.length;
    },
    takeBack: async (importId) => {
      const imports = await imported.read();
      const found = imports.find((one) => one.importId === importId);
      if (found === undefined) return 0;
      const came = new Map(found.terms.map((term) => [term.id, JSON.stringify(term)]));
      const terms = await setting.read();
      const kept = terms.filter((term) => came.get(term.id) !== JSON.stringify(term));
      if (kept.length < terms.length) await setting.write(kept);
      await imported.write(imports.filter((one) => one !== found));
      return terms.length - kept.length;
    },
  };
}

/** Those of `incoming` that the list does not have, as far as it can hold them. */
function unknownIn(terms: readonly KeptTerm[], incoming: readonly KeptTerm[]): readonly KeptTerm[] {
  const ids = new Set(terms.map(({ id }) => id));
  const words = new Set(terms.map(({ word }) => word));
  const unknown = incoming.filter(({ id, word }) => !ids.has(id) && !words.has(word));
  return unknown.slice(0, Math.max(0, MOST_OWN_TERMS - terms.length));
}

import { type KeptTerm, MOST_OWN_TERMS } from "../model/kept-term.ts";
import { type Result, success } from "../model/result.ts";
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
  /** Adds what the list does not have; nothing in it changes. */
  takeIn(previewId: string): Promise<void>;
}

export function createOwnTermsIo(setting: OwnTermsSetting): OwnTermsIo {
  let last: PreviewedTerms | undefined;
  return {
    all: () => setting.read().catch(() => []),
    noting: async (previewed) => {
      const answer = await previewed;
      last = answer.ok ? answer.value : undefined;
      if (!answer.ok) return answer;
      const terms = await setting.read().catch(() => []);
      const ownTerms = withUnknown(terms, answer.value.ownTerms).length - terms.length;
      return success({ ...answer.value, ownTerms });
    },
    takeIn: async (previewId) => {
      if (last?.id !== previewId || last.ownTerms.length === 0) return;
      const terms = await setting.read();
      const next = withUnknown(terms, last.ownTerms);
      last = undefined;
      if (next.length > terms.length) await setting.write(next);
    },
  };
}

function withUnknown(terms: readonly KeptTerm[], incoming: readonly KeptTerm[]): readonly KeptTerm[] {
  const ids = new Set(terms.map(({ id }) => id));
  const words = new Set(terms.map(({ word }) => word));
  const unknown = incoming.filter(({ id, word }) => !ids.has(id) && !words.has(word));
  return [...terms, ...unknown].slice(0, Math.max(terms.length, MOST_OWN_TERMS));
}

import { type KeptTerm, keptTermsIn } from "../model/kept-term.ts";
import { type KeptChoice, keepChoice, type WatchedStorage } from "./kept-choice.ts";

/** How many imports are remembered: as many as can be taken back. */
const MOST_IMPORTS = 20;

/** The terms that an import added to the reader's own, as they came in. */
export interface ImportedTerms {
  /** Names the import, as its way back does. */
  readonly importId: string;
  readonly terms: readonly KeptTerm[];
}

/** What the last imports added to the reader's own terms, newest first: what taking one back takes away. */
export type ImportedTermsSetting = KeptChoice<readonly ImportedTerms[]>;

export function createImportedTerms(storage: WatchedStorage): ImportedTermsSetting {
  return keepChoice(storage, {
    key: "imported-terms",
    read: importsIn,
    write: (imports) => imports.slice(0, MOST_IMPORTS),
  });
}

function importsIn(kept: unknown): readonly ImportedTerms[] {
  const list: readonly unknown[] = Array.isArray(kept) ? kept : [];
  return list.flatMap((one) => (isImport(one) ? [{ importId: one.importId, terms: keptTermsIn(one.terms) }] : []));
}

function isImport(kept: unknown): kept is { readonly importId: string; readonly terms: unknown } {
  return (
    typeof kept === "object" &&
    kept !== null &&
    "terms" in kept &&
    "importId" in kept &&
    typeof kept.importId === "string"
  );
}

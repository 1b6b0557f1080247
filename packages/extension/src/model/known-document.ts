import type { EntityKind, Reference } from "@kantlijn/core";
import type { DocumentKey, NotedDocument } from "./note.ts";

/** A term or a paper, as the key that notes and documents are found under. */
export interface Thing {
  readonly kind: "term" | "reference";
  /** As core writes it: `organisatie/frontex`, `kst-32317-788`. */
  readonly id: string;
}

/** A document the reader noted something in, or chose to have remembered: what it is, names and cites. Kept on this machine only. */
export interface KnownDocument extends NotedDocument {
  readonly key: DocumentKey;
  /** Official identifier, where the address says it: `kst-32317-788`. */
  readonly identity?: string;
  /** The dossier it is filed in: `32317`. */
  readonly dossier?: string;
  /** `noted`: there is a note in it. `read`: the reader has every document they read remembered. */
  readonly because: "noted" | "read";
  /** When it was last open, ISO 8601. */
  readonly seen: string;
  readonly papers: readonly CitedPaper[];
  readonly terms: readonly NamedTerm[];
}

/** A paper that a known document cites. */
export interface CitedPaper {
  readonly id: string;
  readonly reference: Reference;
  /** Written out in full. */
  readonly citation: string;
  readonly count: number;
}

/** A term that a known document names. */
export interface NamedTerm {
  readonly id: string;
  readonly kind: EntityKind;
  /** As the document first writes it. */
  readonly name: string;
  readonly count: number;
}

/** A known document by what it cites alone, as whoever reads them all has it. */
export interface CitingDocument extends Omit<KnownDocument, "terms"> {
  /** Notes in it that are not in the trash. */
  readonly notes: number;
}

/** Known documents, some at a time; what many of them cite is told once for all of them. */
export interface CitingPage {
  /** In the order of their keys. */
  readonly documents: readonly (Omit<CitingDocument, "papers"> & {
    readonly papers: readonly Pick<CitedPaper, "id" | "count">[];
  })[];
  readonly papers: readonly Omit<CitedPaper, "count">[];
  /** The key after which the next page begins; absent on the last. */
  readonly next?: DocumentKey;
}

/** A known document among those that name or cite one thing. */
export interface NamingDocument extends NotedDocument {
  /** How often it does. */
  readonly count: number;
  /** When it was last open, ISO 8601. */
  readonly seen: string;
}

/** The known documents that name or cite a thing. */
export interface ThingNaming {
  readonly thing: Thing;
  /** Those that were open last, newest first; at most so many as can be listed. */
  readonly documents: readonly NamingDocument[];
  /** How many there are in all. */
  readonly total: number;
}

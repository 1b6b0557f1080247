import { dossierOfPaper, dossiersOf } from "../model/dossier-of.ts";
import type { DocumentKey, Note, NoteTarget } from "../model/note.ts";
import type { NoteState } from "../model/page-summary.ts";

/** A note as it lies in the database. */
export type NoteRow = Note & { readonly removedAt?: string | undefined; readonly writer?: string };

/** A document with notes, once for all of them. */
export interface RecordedDocument {
  readonly key: DocumentKey;
  readonly url: string;
  readonly title: string;
  /** Without `www.`: `rijksoverheid.nl`. */
  readonly site: string;
  /** The paper that it is, where its address says so: `kst-32317-788`. */
  readonly paper?: string;
}

/** What is remembered of each note to filter, group and sort by; its words are in the index, and else on disk. */
export interface NoteRecord {
  readonly id: string;
  readonly document: RecordedDocument;
  readonly target: NoteTarget["kind"];
  /** The term or the paper it is about, where it is about one. */
  readonly thing?: { readonly id: string; readonly name: string };
  /** The paper that its document is itself, where it is about that text: `kst-32317-788`. */
  readonly paper?: string;
  readonly kind?: string;
  readonly tags: readonly string[];
  readonly dossiers: readonly string[];
  /** Where in the document, in UTF-16 code units; of what is about the whole of it, before everything. */
  readonly position: number;
  readonly state: NoteState;
  readonly modified: string;
  /** The day of `modified` on the reader's own clock, `YYYY-MM-DD`. */
  readonly day: string;
  /** Its year and its month: `2026`, `2026-11`. */
  readonly periods: readonly string[];
  readonly removedAt?: string;
}

/** What is known beside the note itself. */
export interface RecordContext {
  readonly document: RecordedDocument;
  /** Absent where its page never told. */
  readonly state?: NoteState | undefined;
}

export function recordOf(row: NoteRow, { document, state = "found" }: RecordContext): NoteRecord {
  const { target } = row;
  const { paper } = document;
  const day = localDay(row.modified);
  const isAboutThing = target.kind === "term" || target.kind === "reference";
  return {
    id: row.id,
    document,
    target: target.kind,
    ...(isAboutThing ? { thing: { id: target.id, name: target.name } } : {}),
    ...(isAboutThing || paper === undefined ? {} : { paper }),
    ...(row.kind === undefined ? {} : { kind: row.kind }),
    tags: row.tags ?? [],
    dossiers: dossiersFor(row, paper),
    position: target.kind === "passage" ? target.selector.position.start : -1,
    state,
    modified: row.modified,
    day,
    periods: [day.slice(0, 4), day.slice(0, 7)],
    ...(row.removedAt === undefined ? {} : { removedAt: row.removedAt }),
  };
}

/** The dossiers a note belongs to: the one it was given, those of its paper, that of the document it stands in. */
function dossiersFor({ dossier, target }: Note, paper: string | undefined): readonly string[] {
  const cited = target.kind === "reference" ? dossiersOf(target.reference) : [];
  const filedIn = paper === undefined ? undefined : dossierOfPaper(paper);
  return [...new Set([dossier, ...cited, filedIn].filter((one) => one !== undefined))];
}

function localDay(iso: string): string {
  const date = new Date(iso);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

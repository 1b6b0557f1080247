import { plainText } from "../markdown/index.ts";
import type { Note, NoteTarget } from "../model/note.ts";
import type { NoteState } from "../model/page-summary.ts";
import type { NoteRecord } from "./note-record.ts";
import type { Grouping } from "./question.ts";

/** A row of the list, with all that is drawn of it. */
export type Line = HeadingLine | NoteLine;

/** The head of a group. */
export interface HeadingLine {
  readonly row: "heading";
  readonly group: Grouping;
  /** What the notes have in common; absent above those that belong nowhere. */
  readonly value?: string;
  /** The title of the document or the dossier, the name of the term, the citation of the paper; empty where nobody knows it. */
  readonly name: string;
  /** Of a document: where it is read. */
  readonly url?: string;
  readonly site?: string;
  readonly count: number;
}

/** A note, cut to what fits in a row. */
export interface NoteLine {
  readonly row: "note";
  readonly id: string;
  readonly target: NoteTarget["kind"];
  /** The name of the term or paper it is about. */
  readonly about?: string;
  readonly quote?: string;
  readonly body: string;
  readonly kind?: string;
  readonly tags: readonly string[];
  readonly state: NoteState;
  readonly title: string;
  readonly site: string;
  readonly modified: string;
  readonly removedAt?: string;
}

/** Most of a quote and of a text that a row can hold, in UTF-16 code units. */
const MOST_SHOWN = 400;
/** What is kept before the first word found, where that stands further on. */
const BEFORE = 80;

/** `found` tells where in a text the first of the sought words stands; -1 where it is not there. */
export function lineOf(note: Note, record: NoteRecord, found: (text: string) => number): NoteLine {
  const { target, kind } = note;
  return {
    row: "note",
    id: note.id,
    target: target.kind,
    ...(record.thing === undefined ? {} : { about: record.thing.name }),
    ...(target.kind === "passage" ? { quote: excerpt(target.selector.quote.exact, found) } : {}),
    body: excerpt(plainText(note.body), found),
    ...(kind === undefined ? {} : { kind }),
    tags: note.tags ?? [],
    state: record.state,
    title: record.document.title,
    site: record.document.site,
    modified: note.modified,
    ...(record.removedAt === undefined ? {} : { removedAt: record.removedAt }),
  };
}

function excerpt(text: string, found: (text: string) => number): string {
  const at = found(text);
  if (at <= MOST_SHOWN / 2) return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
  const from = text.indexOf(" ", at - BEFORE) + 1;
  const until = from + MOST_SHOWN;
  return `…${text.slice(from, until)}${until < text.length ? "…" : ""}`;
}

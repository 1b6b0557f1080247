import { titleOf } from "@kantlijn/core/titles";
import type { DocumentKey, Note } from "../model/note.ts";
import type { NoteChange } from "../model/note-change.ts";
import type { NoteState } from "../model/page-summary.ts";
import type { Result } from "../model/result.ts";
import type { StoreTrouble } from "../model/store-trouble.ts";
import { arrange, type Group } from "./arrange.ts";
import type { NoteReader } from "./database.ts";
import { type HeadingLine, type Line, lineOf, type NoteLine } from "./line.ts";
import { narrow } from "./narrow.ts";
import type { NoteRow } from "./note-record.ts";
import type { Answer, Grouping, Progress, Question } from "./question.ts";
import { createNotesReading, type NotesReading } from "./read-notes.ts";
import { type Relation, relatedTo } from "./related.ts";
import { createShelf, type Shelf } from "./shelf.ts";
import { fold, wordsSought } from "./words.ts";

/** A note in full, with what is known around it. */
export interface WholeNote {
  readonly note: Note;
  readonly state: NoteState;
  readonly removedAt?: string;
  readonly related: readonly { readonly line: NoteLine; readonly relation: Relation }[];
}

/** All notes, searched, narrowed, grouped and sorted. Lives where it may take its time: in a worker of the library page. */
export interface NoteLibrary {
  /** The rows for a question, of the notes read so far; the first screen of them at least. */
  ask(question: Question): Promise<Answer>;
  /** What is drawn of rows of the last answer; nothing where a note is gone meanwhile. */
  lines(keys: readonly number[], typed: string): Promise<readonly (Line | undefined)[]>;
  /** The ids of the notes among these rows, each once. */
  ids(keys: readonly number[]): Promise<readonly string[]>;
  /** The row of a note. */
  key(id: string): Promise<number | undefined>;
  note(id: string): Promise<WholeNote | undefined>;
  /** Notes were written: reads them again. */
  changed(change: NoteChange): Promise<void>;
}

export interface NoteLibraryOptions {
  readonly open: () => Promise<Result<NoteReader | undefined, StoreTrouble>>;
  /** The document an address belongs to, by the rules of today. */
  readonly documentKey: (address: string) => DocumentKey;
  /** More was read, or read again: the last question has another answer. */
  readonly onNews: () => void;
}

/** What there is of one reading of the database, from its beginning to its end. */
interface Reading {
  readonly shelf: Shelf;
  reader?: NoteReader;
  notes?: NotesReading;
  trouble?: StoreTrouble;
  progress?: Progress;
}

export function createNoteLibrary(options: NoteLibraryOptions): NoteLibrary {
  let reading: Reading = { shelf: createShelf() };
  let turn: Promise<unknown> = Promise.resolve();
  const headings = createHeadings();
  let firstScreen = begin();

  /** One thing is read at a time, so that no older state of a note comes after a newer one. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  }

  async function begin(): Promise<void> {
    const own: Reading = { shelf: createShelf() };
    await inTurn(() => openInto(own, options));
    reading.reader?.close();
    reading = own;
    void readOn(own);
  }

  async function readOn(own: Reading): Promise<void> {
    const { notes } = own;
    if (notes === undefined) return options.onNews();
    let before: string | undefined;
    await tried(own, () => inTurn(notes.surroundings));
    do {
      if (reading !== own || own.trouble !== undefined) return options.onNews();
      const from = before;
      before = undefined;
      await tried(own, async () => {
        before = await inTurn(() => notes.slice(from));
      });
      if (own.progress !== undefined) own.progress = { ...own.progress, read: own.shelf.count };
      if (before === undefined) delete own.progress;
      options.onNews();
    } while (before !== undefined);
  }

  const rowsOf = async (keys: readonly number[]): Promise<ReadonlyMap<string, NoteRow>> => {
    const ids = idsOf(keys, reading.shelf);
    const rows = ids.length === 0 ? [] : ((await reading.reader?.withIds(ids)) ?? []);
    return new Map(rows.map((row) => [row.id, row]));
  };
  const noteLine = (key: number, rows: ReadonlyMap<string, NoteRow>, typed: string): NoteLine | undefined => {
    const record = reading.shelf.at(key);
    const row = record === undefined ? undefined : rows.get(record.id);
    return record === undefined || row === undefined ? undefined : lineOf(row, record, finder(typed));
  };

  return {
    ask: async (question) => {
      await firstScreen;
      return answerOf(question, reading, headings);
    },
    lines: async (keys, typed) => {
      const rows = await rowsOf(keys);
      return keys.map((key) => (key < 0 ? headings.at(key) : noteLine(key, rows, typed)));
    },
    ids: async (keys) => idsOf(keys, reading.shelf),
    key: async (id) => reading.shelf.keyOf(id),
    note: async (id) => {
      const { reader, shelf } = reading;
      const [row] = (await reader?.withIds([id])) ?? [];
      if (row === undefined) return undefined;
      const related = relatedTo(id, shelf);
      const rows = await rowsOf(related.map(({ key }) => key));
      const key = shelf.keyOf(id);
      return {
        note: noteOf(row, options.documentKey),
        state: (key === undefined ? undefined : shelf.at(key)?.state) ?? "found",
        ...(row.removedAt === undefined ? {} : { removedAt: row.removedAt }),
        related: related.flatMap(({ key, relation }) => {
          const line = noteLine(key, rows, "");
          return line === undefined ? [] : [{ line, relation }];
        }),
      };
    },
    changed: async ({ documents }) => {
      const { notes } = reading;
      // Without notes to read there may be some now, and after a trouble it may have passed.
      if (documents === "many" || notes === undefined || reading.trouble !== undefined) {
        firstScreen = begin();
        await firstScreen;
      } else await tried(reading, () => inTurn(() => notes.documents(documents)));
      options.onNews();
    },
  };
}

async function openInto(own: Reading, { open, documentKey }: NoteLibraryOptions): Promise<void> {
  const opened = await open();
  if (!opened.ok) own.trouble = opened.error;
  const reader = opened.ok ? opened.value : undefined;
  if (reader === undefined) return;
  own.reader = reader;
  const notes = createNotesReading(reader, own.shelf, documentKey);
  own.notes = notes;
  await tried(own, async () => {
    own.progress = { read: 0, of: await reader.count() };
    await notes.firstScreen();
    own.progress = { ...own.progress, read: own.shelf.count };
  });
}

/** A database that stops answering is a trouble that is told, beside what was read before. */
async function tried(own: Reading, work: () => Promise<void>): Promise<void> {
  try {
    await work();
    delete own.trouble;
  } catch (error) {
    own.trouble = { kind: "cannot-open", detail: String(error) };
  }
}

function answerOf(question: Question, { shelf, trouble, progress }: Reading, headings: Headings): Answer {
  const { entries, near } = shelf.index.find(wordsSought(question.typed), shelf.size);
  const isTrash = question.place === "trash";
  let kept = 0;
  let trashed = 0;
  const matching = shelf.newestFirst().filter((key) => {
    const isThere = shelf.at(key)?.removedAt !== undefined;
    if (isThere) trashed += 1;
    else kept += 1;
    return isThere === isTrash && entries[key] === 1;
  });
  const { keys, facets } = narrow(matching, shelf, question);
  const groups = arrange(keys, shelf, question);
  return {
    rows: rowsFor(groups, question, shelf, headings),
    found: keys.length,
    documents: new Set(keys.map((key) => shelf.at(key)?.document.key)).size,
    kept,
    trashed,
    facets,
    near: [...new Set(near)],
    ...(progress === undefined ? {} : { progress }),
    ...(trouble === undefined ? {} : { trouble }),
  };
}

function rowsFor(groups: readonly Group[], { group, place }: Question, shelf: Shelf, headings: Headings): Int32Array {
  if (group === "none" || place === "trash") return Int32Array.from(groups.flatMap(({ keys }) => [...keys]));
  const rows: number[] = [];
  for (const one of groups) {
    rows.push(headings.keyOf(headingOf(one, group, shelf)));
    for (const key of one.keys) rows.push(key);
  }
  return Int32Array.from(rows);
}

function headingOf({ value, keys }: Group, group: Grouping, shelf: Shelf): HeadingLine {
  const first = keys[0] === undefined ? undefined : shelf.at(keys[0]);
  const common = { row: "heading" as const, group, count: keys.length };
  if (value === undefined) return { ...common, name: "" };
  switch (group) {
    case "document":
      return { ...common, value, name: first?.document.title ?? "", ...placeOf(first?.document) };
    case "dossier":
      return { ...common, value, name: titleOf(value) ?? "" };
    default:
      return { ...common, value, name: first?.thing?.name ?? value };
  }
}

function placeOf(document: { readonly url: string; readonly site: string } | undefined) {
  return document === undefined ? {} : { url: document.url, site: document.site };
}

/** Headings by a key below 0, which stays the same for the same group as long as its words do. */
interface Headings {
  keyOf(heading: HeadingLine): number;
  at(key: number): HeadingLine | undefined;
}

function createHeadings(): Headings {
  const lines: HeadingLine[] = [];
  const keys = new Map<string, number>();
  return {
    keyOf: (heading) => {
      const name = JSON.stringify(heading);
      const key = keys.get(name) ?? -lines.push(heading);
      keys.set(name, key);
      return key;
    },
    at: (key) => lines[-key - 1],
  };
}

function idsOf(keys: readonly number[], shelf: Shelf): readonly string[] {
  return [...new Set(keys.flatMap((key) => shelf.at(key)?.id ?? []))];
}

/** Where the first of the sought words stands in a text. */
function finder(typed: string): (text: string) => number {
  const words = wordsSought(typed);
  return (text) => {
    const folded = fold(text);
    const places = words.map((word) => folded.indexOf(word)).filter((at) => at !== -1);
    return places.length === 0 ? -1 : Math.min(...places);
  };
}

/** The note as surfaces know it. */
function noteOf(row: NoteRow, documentKey: (address: string) => DocumentKey): Note {
  const { removedAt: _, writer: __, ...note } = row;
  const { key, url, title } = note.document;
  return { ...note, document: { key: documentKey(key), url, title } };
}

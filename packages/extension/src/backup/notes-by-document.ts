import { haltIfCancelled, orHalt, type Watched } from "../archive/trouble.ts";
import type { DocumentNotes } from "../archive/views/document-notes.ts";
import type { NotedDocument } from "../model/note.ts";
import type { NoteRows, StoredNote } from "../notes/database/note-rows.ts";
import { chosenOf, pieces } from "./archive-contents.ts";

/** Which notes go out: all that are not in the trash, or those that the reader chose. */
export type Choice = "all" | readonly string[];

export interface Grouping extends Watched {
  readonly documentKey: (address: string) => string;
  /** In which titles are sorted: `nl`. */
  readonly language: string;
}

/** Documents whose notes are read at a time: to ask the store of each alone takes most of the time. */
const AT_A_TIME = 50;

/**
 * Notes document by document, in the order of their titles. First only the documents are gathered, so that never more than
 * the notes of some are in memory. Halts where the store cannot be read, or the reader cancels.
 */
export async function* notesByDocument(
  rows: NoteRows,
  choice: Choice,
  { documentKey, language, signal, onProgress }: Grouping,
): AsyncGenerator<DocumentNotes, void> {
  const groups = new Map<string, Group>();
  const total = choice === "all" ? await keptIn(rows) : choice.length;
  for await (const documents of choice === "all" ? everyNoted(rows) : notedIn(rows, choice)) {
    haltIfCancelled(signal);
    for (const document of documents) {
      const key = documentKey(document.key);
      const group = groups.get(key) ?? { document: { ...document, key }, keys: new Set() };
      groups.set(key, group);
      group.keys.add(document.key);
    }
    // None is done yet, but who waits sees what for.
    onProgress?.(0, total);
  }
  const wanted = choice === "all" ? undefined : new Set(choice);
  let done = 0;
  for (const some of together([...groups.values()].toSorted(byTitle(language)))) {
    haltIfCancelled(signal);
    const documents = await notesOf(rows, some, (note) => isKept(note) && wanted?.has(note.id) !== false);
    yield* documents;
    done += documents.reduce((sum, { notes }) => sum + notes.length, 0);
    onProgress?.(done, Math.max(done, total));
  }
}

/** A document, and the addresses that its notes are stored under. */
interface Group {
  readonly document: NotedDocument;
  readonly keys: Set<string>;
}

async function keptIn(rows: NoteRows): Promise<number> {
  const { count, inTrash } = orHalt(await rows.mark());
  return count - inTrash;
}

function everyNoted(rows: NoteRows): AsyncIterable<readonly NotedDocument[]> {
  return pieces(rows.notedAfter, "", ({ key }) => key);
}

async function* notedIn(rows: NoteRows, ids: readonly string[]): AsyncGenerator<readonly NotedDocument[], void> {
  for await (const piece of chosenOf(rows, ids).notes) yield piece.filter(isKept).map(({ document }) => document);
}

function* together(groups: readonly Group[]): Generator<readonly Group[], void> {
  for (let at = 0; at < groups.length; at += AT_A_TIME) yield groups.slice(at, at + AT_A_TIME);
}

/** The notes of some documents that are wanted; nothing of a document that has none. */
async function notesOf(
  rows: NoteRows,
  groups: readonly Group[],
  isWanted: (note: StoredNote) => boolean,
): Promise<readonly DocumentNotes[]> {
  const found = orHalt(await rows.notesUnder(groups.flatMap(({ keys }) => [...keys])));
  const known = orHalt(await rows.documentsOf(groups.map(({ document }) => document.key)));
  let read = 0;
  const documents = groups.map(({ document, keys }, at) => {
    const own = found.slice(read, read + keys.size).flat();
    read += keys.size;
    const what = known[at];
    return {
      document,
      ...(what !== undefined && { known: what }),
      notes: own.filter(isWanted).toSorted((one, other) => (one.created < other.created ? -1 : 1)),
    };
  });
  return documents.filter(({ notes }) => notes.length > 0);
}

function isKept({ removedAt }: StoredNote): boolean {
  return removedAt === undefined;
}

function byTitle(language: string): (one: Group, other: Group) => number {
  const { compare } = new Intl.Collator(language);
  return (one, other) => compare(one.document.title, other.document.title);
}

import { haltIfCancelled, orHalt, type Watched } from "../archive/trouble.ts";
import type { DocumentNotes } from "../archive/views/document-notes.ts";
import type { NotedDocument } from "../model/note.ts";
import type { NoteRows, StoredNote } from "../notes/database/note-rows.ts";
import { allOf, chosenOf } from "./archive-contents.ts";

/** Which notes go out: all that are not in the trash, or those that the reader chose. */
export type Choice = "all" | readonly string[];

export interface Grouping extends Watched {
  readonly documentKey: (address: string) => string;
  /** In which titles are sorted: `nl`. */
  readonly language: string;
}

/** Notes that are read at a time, but for the notes of one document. */
const AT_A_TIME = 1_000;

/**
 * Notes document by document, in the order of their titles. First only their ids are gathered, so that never more than
 * some documents are in memory. Halts where the store cannot be read, or the reader cancels.
 */
export async function* notesByDocument(
  rows: NoteRows,
  choice: Choice,
  { documentKey, language, signal, onProgress }: Grouping,
): AsyncGenerator<DocumentNotes, void> {
  const { notes, expected } = choice === "all" ? await allOf(rows) : chosenOf(rows, choice);
  const groups = new Map<string, Group>();
  let total = 0;
  for await (const piece of notes) {
    haltIfCancelled(signal);
    for (const { id, document } of piece.filter(isKept)) {
      const key = documentKey(document.key);
      const group = groups.get(key) ?? { document: { ...document, key }, ids: [] };
      groups.set(key, group);
      group.ids.push(id);
      total += 1;
    }
    // None is done yet, but who waits sees what for.
    onProgress?.(0, Math.max(expected, total));
  }
  let done = 0;
  for (const some of together([...groups.values()].toSorted(byTitle(language)))) {
    haltIfCancelled(signal);
    yield* await groupsOf(rows, some);
    done += some.reduce((sum, { ids }) => sum + ids.length, 0);
    onProgress?.(done, total);
  }
}

/** The notes of a document, before they are read. */
interface Group {
  readonly document: NotedDocument;
  readonly ids: string[];
}

/** Documents that are read in one go: to ask the store of each alone takes most of the time. */
function* together(groups: readonly Group[]): Generator<readonly Group[], void> {
  let [some, count]: [Group[], number] = [[], 0];
  for (const group of groups) {
    if (count > 0 && count + group.ids.length > AT_A_TIME) {
      yield some;
      [some, count] = [[], 0];
    }
    some.push(group);
    count += group.ids.length;
  }
  if (some.length > 0) yield some;
}

async function groupsOf(rows: NoteRows, groups: readonly Group[]): Promise<readonly DocumentNotes[]> {
  const found = orHalt(await rows.notesOf(groups.flatMap(({ ids }) => ids)));
  const known = orHalt(await rows.documentsOf(groups.map(({ document }) => document.key)));
  let read = 0;
  return groups.map(({ document, ids }, at) => {
    const own = found.slice(read, read + ids.length);
    read += ids.length;
    const notes = own.filter((note) => note !== undefined && note !== "erased").filter(isKept);
    const what = known[at];
    return {
      document,
      ...(what !== undefined && { known: what }),
      notes: notes.toSorted((one, other) => (one.created < other.created ? -1 : 1)),
    };
  });
}

function isKept({ removedAt }: StoredNote): boolean {
  return removedAt === undefined;
}

function byTitle(language: string): (one: Group, other: Group) => number {
  const { compare } = new Intl.Collator(language);
  return (one, other) => compare(one.document.title, other.document.title);
}

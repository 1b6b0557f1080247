import type { Answer } from "../library/answer.ts";
import type { News } from "../library/reading-room.ts";
import type { DocumentKey } from "../model/note.ts";
import type { NoteChange } from "../model/note-change.ts";
import type { LibraryNotesPort } from "../ui/library/library-ports.ts";
import type { NotesPort } from "../ui/ports.ts";
import { createCallLibrary, type LibraryWorker } from "./call-library.ts";

/** What the library hears of what others do. */
export interface LibraryNews extends Pick<NotesPort, "onChanged"> {
  /** Notes of a document stand elsewhere on its page than they did. */
  readonly onPlaced?: (listener: (document: DocumentKey) => void) => void;
}

/** All notes, in a worker that hears of every change the other surfaces make. */
export function createLibraryPort(start: () => LibraryWorker, { onChanged, onPlaced }: LibraryNews): LibraryNotesPort {
  const listeners = new Set<(news: News) => void>();
  const call = createCallLibrary(start, (news) => {
    for (const listener of listeners) listener(news);
  });
  // What cannot be told to a worker is read by the one that comes after it.
  const tell = (change: NoteChange) => void call("changed", change).catch(() => undefined);
  onChanged(tell);
  onPlaced?.((document) => tell({ documents: [document], isEverywhere: false }));
  return {
    ask: (question) => call("ask", question).catch(inTrouble),
    lines: (keys, typed) => call("lines", keys, typed),
    ids: (keys) => call("ids", keys),
    keys: (ids) => call("keys", ids),
    note: (id) => call("note", id),
    reload: () => call("changed", { documents: "many", isEverywhere: true }),
    onNews: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A library that does not answer is a trouble, and never an empty list. */
function inTrouble(error: unknown): Answer {
  return { ...NOTHING, trouble: { kind: "cannot-open", detail: String(error) } };
}

const NOTHING: Answer = {
  rows: new Int32Array(),
  first: [],
  version: 0,
  found: 0,
  documents: 0,
  kept: 0,
  trashed: 0,
  facets: {
    state: [],
    target: [],
    kind: [],
    tag: [],
    dossier: [],
    term: [],
    reference: [],
    site: [],
    document: [],
    date: [],
  },
  near: [],
};

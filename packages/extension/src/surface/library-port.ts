import type { CallToLibrary, LibraryCall, ReplyOfLibrary } from "../library/library-calls.ts";
import type { News, NoteLibrary } from "../library/note-library.ts";
import type { Answer } from "../library/question.ts";
import type { DocumentKey } from "../model/note.ts";
import type { NoteChange } from "../model/note-change.ts";
import type { LibraryNotesPort } from "../ui/library/library-ports.ts";
import type { NotesPort } from "../ui/ports.ts";

/** The part of a worker that is used here. */
export interface LibraryWorker {
  onmessage: ((event: MessageEvent<ReplyOfLibrary>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(call: CallToLibrary): void;
  terminate(): void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/** What the library hears of what others do. */
export interface LibraryNews extends Pick<NotesPort, "onChanged"> {
  /** Notes of a document stand elsewhere on its page than they did. */
  readonly onPlaced?: (listener: (document: DocumentKey) => void) => void;
}

/** All notes, in a worker that hears of every change the other surfaces make. One that breaks down is started anew. */
export function createLibraryPort(start: () => LibraryWorker, { onChanged, onPlaced }: LibraryNews): LibraryNotesPort {
  const listeners = new Set<(news: News) => void>();
  const call = createCaller(start, (news) => {
    for (const listener of listeners) listener(news);
  });
  // What cannot be told to a worker is read by the one that comes after it.
  const changed = (change: NoteChange) => void call("changed", change).catch(() => undefined);
  onChanged(changed);
  onPlaced?.((document) => changed({ documents: [document], isEverywhere: false }));
  return {
    ask: (question) => call("ask", question).catch(inTrouble),
    lines: (keys, typed) => call("lines", keys, typed),
    ids: (keys) => call("ids", keys),
    note: (id) => call("note", id),
    reload: () => call("changed", { documents: "many", isEverywhere: true }),
    onNews: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

type Caller = <C extends LibraryCall>(
  name: C,
  ...data: Parameters<NoteLibrary[C]>
) => Promise<Awaited<ReturnType<NoteLibrary[C]>>>;

/** Starts the worker at once, so that it reads while the page is drawn. Calls that a broken worker leaves open fail. */
function createCaller(start: () => LibraryWorker, onNews: (news: News) => void): Caller {
  const waiting = new Map<number, Waiting>();
  let calls = 0;
  const started = () => {
    const worker = start();
    worker.onmessage = ({ data: reply }) => {
      if (typeof reply === "string") return onNews(reply);
      const { resolve, reject } = waiting.get(reply.id) ?? {};
      waiting.delete(reply.id);
      if (reply.ok) resolve?.(reply.value);
      else reject?.(new Error(reply.reason));
    };
    worker.onerror = ({ message }) => {
      worker.terminate();
      running = undefined;
      for (const { reject } of waiting.values()) reject(new Error(message || "the worker does not run"));
      waiting.clear();
    };
    return worker;
  };
  let running: LibraryWorker | undefined = started();
  return (name, ...data) =>
    new Promise((resolve, reject) => {
      calls += 1;
      // The worker answers each call with what its own function gives.
      waiting.set(calls, { resolve: resolve as Waiting["resolve"], reject });
      running ??= started();
      running.postMessage({ id: calls, call: name, data });
    });
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

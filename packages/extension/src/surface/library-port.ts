import type { CallToLibrary, LibraryCall, ReplyOfLibrary } from "../library/library-calls.ts";
import type { NoteLibrary } from "../library/note-library.ts";
import type { DocumentKey } from "../model/note.ts";
import type { LibraryNotesPort } from "../ui/library/library-ports.ts";
import type { NotesPort } from "../ui/ports.ts";

/** The part of a worker that is used here. */
export interface LibraryWorker {
  onmessage: ((event: MessageEvent<ReplyOfLibrary>) => void) | null;
  postMessage(call: CallToLibrary): void;
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

/** All notes, in a worker that hears of every change the other surfaces make. */
export function createLibraryPort(worker: LibraryWorker, { onChanged, onPlaced }: LibraryNews): LibraryNotesPort {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<() => void>();
  let calls = 0;
  worker.onmessage = ({ data: reply }) => {
    if (reply === "news") {
      for (const listener of listeners) listener();
      return;
    }
    const { resolve, reject } = waiting.get(reply.id) ?? {};
    waiting.delete(reply.id);
    if (reply.ok) resolve?.(reply.value);
    else reject?.(new Error(reply.reason));
  };
  const call = <C extends LibraryCall>(name: C, ...data: Parameters<NoteLibrary[C]>) =>
    new Promise<Awaited<ReturnType<NoteLibrary[C]>>>((resolve, reject) => {
      calls += 1;
      // The worker answers each call with what its own function gives.
      waiting.set(calls, { resolve: resolve as Waiting["resolve"], reject });
      worker.postMessage({ id: calls, call: name, data });
    });
  onChanged((change) => void call("changed", change));
  onPlaced?.((document) => void call("changed", { documents: [document], isEverywhere: false }));
  return {
    ask: (question) => call("ask", question),
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

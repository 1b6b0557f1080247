import type { CallToLibrary, LibraryCall } from "../library/library-calls.ts";
import type { NoteLibrary } from "../library/note-library.ts";
import type { News } from "../library/reading-room.ts";
import { type CalledWorker, createWorkerCalls } from "./worker-calls.ts";

/** The worker of the library. */
export type LibraryWorker = CalledWorker<CallToLibrary, News>;

/** Makes a call to the worker of the library. */
export type CallLibrary = <C extends LibraryCall>(
  name: C,
  ...data: Parameters<NoteLibrary[C]>
) => ReturnType<NoteLibrary[C]>;

/** Starts the worker at once, so that it reads while the page is drawn. */
export function createCallLibrary(start: () => LibraryWorker, onNews: (news: News) => void): CallLibrary {
  const worker = createWorkerCalls(start, onNews);
  worker.start();
  return <C extends LibraryCall>(call: C, ...data: Parameters<NoteLibrary[C]>) =>
    // The worker answers each call with what its own function gives.
    worker.call((id) => ({ id, call, data })) as ReturnType<NoteLibrary[C]>;
}

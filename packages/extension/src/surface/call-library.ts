import type { CallToLibrary, LibraryCall, ReplyOfLibrary } from "../library/library-calls.ts";
import type { News, NoteLibrary } from "../library/note-library.ts";

/** The part of a worker that is used here. */
export interface LibraryWorker {
  onmessage: ((event: MessageEvent<ReplyOfLibrary>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(call: CallToLibrary): void;
  terminate(): void;
}

/** Makes a call to the worker of the library; it fails where the worker does, or breaks down before it answers. */
export type CallLibrary = <C extends LibraryCall>(
  name: C,
  ...data: Parameters<NoteLibrary[C]>
) => Promise<Awaited<ReturnType<NoteLibrary[C]>>>;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/** Starts the worker at once, so that it reads while the page is drawn, and another at the first call after it broke down. */
export function createCallLibrary(start: () => LibraryWorker, onNews: (news: News) => void): CallLibrary {
  const waiting = new Map<number, Waiting>();
  let running: LibraryWorker | undefined;
  let calls = 0;
  const started = (): LibraryWorker => {
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
  running = started();
  return (name, ...data) =>
    new Promise((resolve, reject) => {
      calls += 1;
      // The worker answers each call with what its own function gives.
      waiting.set(calls, { resolve: resolve as Waiting["resolve"], reject });
      running ??= started();
      running.postMessage({ id: calls, call: name, data });
    });
}

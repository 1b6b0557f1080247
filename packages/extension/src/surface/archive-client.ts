import type { Watched } from "../archive/trouble.ts";
import type { ArchiveCall, ArchiveDesk, Order, Outcome, ToArchive } from "../archive-worker/archive-calls.ts";
import { type CalledWorker, createWorkerCalls } from "./worker-calls.ts";

/** The archive as a page reaches it: a worker that starts at the first call, and does one thing after the other. */
export function createArchiveClient(start: () => CalledWorker<ToArchive>): ArchiveDesk {
  const worker = createWorkerCalls(start);
  const ask =
    <C extends ArchiveCall>(call: C) =>
    (order: Order<C>, { signal, onProgress }: Watched = {}): Outcome<C> => {
      const asked = worker.call((id) => {
        signal?.addEventListener("abort", () => worker.tell({ id, cancel: true }), { once: true });
        return { id, call, order };
      }, onProgress);
      // What comes back belongs to the call; the compiler cannot follow that through the worker.
      return asked as Outcome<C>;
    };
  return {
    exportNotes: ask("exportNotes"),
    printNotes: ask("printNotes"),
    previewImport: ask("previewImport"),
    applyImport: ask("applyImport"),
    dropImport: ask("dropImport"),
    undoSteps: ask("undoSteps"),
    undoImport: ask("undoImport"),
    backups: ask("backups"),
    backupFile: ask("backupFile"),
    takeBackup: ask("takeBackup"),
  };
}

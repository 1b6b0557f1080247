import type { Watched } from "../archive/trouble.ts";
import type {
  ArchiveCall,
  ArchiveDesk,
  FromArchive,
  Order,
  Outcome,
  ToArchive,
} from "../archive-worker/archive-calls.ts";

/** What of a worker we use. */
export interface ArchiveWorker {
  onmessage: ((event: MessageEvent<FromArchive>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(message: ToArchive): void;
  terminate(): void;
}

interface Waiting {
  readonly settle: (message: FromArchive) => void;
  readonly fail: (reason: Error) => void;
}

/**
 * The archive as a page reaches it: a worker that starts at the first call, and another at the first one after it broke
 * down. A call fails where the worker does before it answers.
 */
export function createArchiveClient(start: () => ArchiveWorker): ArchiveDesk {
  const waiting = new Map<number, Waiting>();
  let worker: ArchiveWorker | undefined;
  let last = 0;
  const breakDown = ({ message }: ErrorEvent) => {
    worker?.terminate();
    worker = undefined;
    for (const { fail } of waiting.values()) fail(new Error(message || "the worker does not run"));
    waiting.clear();
  };
  const started = (): ArchiveWorker => {
    const onmessage = ({ data }: MessageEvent<FromArchive>) => waiting.get(data.id)?.settle(data);
    worker ??= Object.assign(start(), { onmessage, onerror: breakDown });
    return worker;
  };
  const ask =
    <C extends ArchiveCall>(call: C) =>
    (order: Order<C>, { signal, onProgress }: Watched = {}): Outcome<C> => {
      last += 1;
      const id = last;
      const asked = started();
      signal?.addEventListener("abort", () => asked.postMessage({ id, cancel: true }), { once: true });
      return new Promise((resolve, reject) => {
        waiting.set(id, {
          fail: reject,
          settle: (message) => {
            if ("progress" in message) return onProgress?.(...message.progress);
            waiting.delete(id);
            if ("failed" in message) return reject(new Error(message.failed));
            // The outcome belongs to the call of this id; the compiler cannot follow that through the worker.
            resolve(message.outcome as Awaited<Outcome<C>>);
          },
        });
        asked.postMessage({ id, call, order });
      });
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

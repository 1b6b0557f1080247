import type { Watched } from "../archive/trouble.ts";
import type {
  ArchiveCall,
  ArchivePort,
  FromArchive,
  Order,
  Outcome,
  ToArchive,
} from "../archive-worker/archive-calls.ts";
import { sendMessage } from "../messages/messaging.ts";
import type { Result } from "../model/result.ts";

/** What of a worker we use. */
export interface ArchiveWorker {
  onmessage: ((event: MessageEvent<FromArchive>) => void) | null;
  postMessage(message: ToArchive): void;
}

/** Tells the rest of the extension what a worker did to the notes. */
export interface ArchiveNews {
  /** Notes came in, or were taken back; `isFewer` where some are gone on purpose. */
  wrote(news: { readonly isFewer: boolean }): Promise<void>;
}

interface Waiting {
  readonly settle: (message: FromArchive) => void;
}

/** The archive as the library page reaches it: a worker that starts at the first call. */
export function createArchivePort(start: () => ArchiveWorker, news: ArchiveNews = toTheBackground): ArchivePort {
  const waiting = new Map<number, Waiting>();
  let worker: ArchiveWorker | undefined;
  let last = 0;
  const started = (): ArchiveWorker => {
    if (worker !== undefined) return worker;
    worker = start();
    worker.onmessage = ({ data }) => waiting.get(data.id)?.settle(data);
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
  const told = async <T extends Result<unknown, unknown>>(outcome: Promise<T>, isFewer: boolean): Promise<T> => {
    const result = await outcome;
    if (result.ok) await news.wrote({ isFewer });
    return result;
  };
  const [apply, undo] = [ask("applyImport"), ask("undoImport")];
  return {
    exportNotes: ask("exportNotes"),
    printNotes: ask("printNotes"),
    previewImport: ask("previewImport"),
    applyImport: (order, watched) => told(apply(order, watched), false),
    undoSteps: ask("undoSteps"),
    undoImport: (order, watched) => told(undo(order, watched), true),
    backups: ask("backups"),
    takeBackup: ask("takeBackup"),
    backupFile: ask("backupFile"),
  };
}

const toTheBackground: ArchiveNews = {
  wrote: async ({ isFewer }) => {
    // Fewer notes than were counted would look like a loss.
    if (isFewer) await sendMessage("notes/accept-loss");
    await sendMessage("notes/announce", { documents: "many", isEverywhere: true });
  },
};

import type { WorkerReply } from "../model/worker-reply.ts";
import type { ArchiveDesk, ToArchive } from "./archive-calls.ts";

/** Where the calls of a page come in; a worker's own global is one. */
export interface WorkerSide {
  onmessage: ((event: MessageEvent<ToArchive>) => void) | null;
  postMessage(reply: WorkerReply): void;
}

/** Answers the calls of the page that started the worker, one after the other; nobody else can reach it. */
export function serveArchive(side: WorkerSide, archive: ArchiveDesk): void {
  const running = new Map<number, AbortController>();
  let before: Promise<unknown> = Promise.resolve();
  side.onmessage = ({ data }) => {
    const { id } = data;
    if ("cancel" in data) return running.get(id)?.abort();
    const controller = new AbortController();
    running.set(id, controller);
    // Which order belongs to which call follows from the port, which alone makes them.
    const answer = archive[data.call] as (order: unknown, watched: object) => Promise<unknown>;
    const onProgress = (done: number, total: number) => side.postMessage({ id, progress: [done, total] });
    before = before
      .then(() => answer(data.order, { signal: controller.signal, onProgress }))
      .then(
        (value) => side.postMessage({ id, value }),
        (error) => side.postMessage({ id, failed: String(error) }),
      )
      .finally(() => running.delete(id));
  };
}

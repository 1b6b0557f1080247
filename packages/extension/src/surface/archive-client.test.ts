import { expect, it } from "vitest";
import type { ToArchive } from "../archive-worker/archive-calls.ts";
import { createArchiveClient } from "./archive-client.ts";
import type { CalledWorker } from "./worker-calls.ts";

interface StartedWorker extends CalledWorker<ToArchive> {
  readonly messages: readonly ToArchive[];
  isStopped: boolean;
}

function open() {
  const workers: StartedWorker[] = [];
  const archive = createArchiveClient(() => {
    const messages: ToArchive[] = [];
    const worker: StartedWorker = {
      messages,
      isStopped: false,
      onmessage: null,
      onerror: null,
      postMessage: (message) => void messages.push(message),
      terminate: () => {
        worker.isStopped = true;
      },
    };
    workers.push(worker);
    return worker;
  });
  return { archive, workers };
}

it("starts no worker before something is asked of it", async () => {
  const { archive, workers } = open();
  expect(workers).toHaveLength(0);
  void archive.undoSteps({});
  void archive.backups({});
  expect(workers).toHaveLength(1);
});

it("tells the worker that the reader stopped what is under way, and how far it is meanwhile", async () => {
  const { archive, workers } = open();
  const controller = new AbortController();
  const told: number[] = [];
  const asked = archive.takeBackup(
    { ownTerms: [] },
    { signal: controller.signal, onProgress: (done) => told.push(done) },
  );
  const [worker] = workers;
  worker?.onmessage?.(new MessageEvent("message", { data: { id: 1, progress: [1_000, 9_000] } }));
  controller.abort();
  expect(worker?.messages.at(-1)).toEqual({ id: 1, cancel: true });
  const outcome = { ok: false, error: { kind: "cancelled" } } as const;
  worker?.onmessage?.(new MessageEvent("message", { data: { id: 1, value: outcome } }));
  expect(await asked).toEqual(outcome);
  expect(told).toEqual([1_000]);
});

it("leaves nobody waiting for a worker that broke down, and starts another at the next call", async () => {
  const { archive, workers } = open();
  const asked = archive.backups({});
  workers[0]?.onerror?.(new ErrorEvent("error", { message: "out of memory" }));
  await expect(asked).rejects.toThrow("out of memory");
  expect(workers[0]?.isStopped).toBe(true);
  const again = archive.backups({});
  workers[1]?.onmessage?.(new MessageEvent("message", { data: { id: 2, value: { ok: true, value: [] } } }));
  expect(await again).toEqual({ ok: true, value: [] });
});

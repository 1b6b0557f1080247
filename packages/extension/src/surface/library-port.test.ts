import { beforeEach, expect, it } from "vitest";
import type { CallToLibrary } from "../library/library-calls.ts";
import { EVERYTHING } from "../library/question.ts";
import type { NoteChange } from "../model/note-change.ts";
import type { LibraryWorker } from "./call-library.ts";
import { createLibraryPort } from "./library-port.ts";

interface StartedWorker extends LibraryWorker {
  readonly calls: readonly CallToLibrary[];
  isStopped: boolean;
}

let workers: StartedWorker[];
let tell: (change: NoteChange) => void;

function start(): StartedWorker {
  const calls: CallToLibrary[] = [];
  const worker: StartedWorker = {
    calls,
    isStopped: false,
    onmessage: null,
    onerror: null,
    postMessage: (call) => void calls.push(call),
    terminate: () => {
      worker.isStopped = true;
    },
  };
  workers.push(worker);
  return worker;
}

function open() {
  const onChanged = (listener: typeof tell) => {
    tell = listener;
    return () => undefined;
  };
  return createLibraryPort(start, { onChanged });
}

const breakDown = (worker: StartedWorker | undefined) =>
  worker?.onerror?.(new ErrorEvent("error", { message: "out of memory" }));
const answer = (worker: StartedWorker | undefined, id: number, value: unknown) =>
  worker?.onmessage?.(new MessageEvent("message", { data: { id, value } }));

beforeEach(() => {
  workers = [];
});

it("gives each call its own answer, in whatever order they come", async () => {
  const library = open();
  const [first, second] = [library.ids([1]), library.ids([2])];
  answer(workers[0], 2, ["twee"]);
  answer(workers[0], 1, ["een"]);
  expect(await Promise.all([first, second])).toEqual([["een"], ["twee"]]);
});

it("says that the notes cannot be read where the worker breaks down, and shows no empty list", async () => {
  const library = open();
  const asked = library.ask(EVERYTHING);
  const note = library.note("1");
  breakDown(workers[0]);
  expect(await asked).toMatchObject({ trouble: { kind: "cannot-open", detail: "Error: out of memory" } });
  await expect(note).rejects.toThrow("out of memory");
  expect(workers[0]?.isStopped).toBe(true);
});

it("starts another worker for the next question", async () => {
  const library = open();
  breakDown(workers[0]);
  const asked = library.reload();
  expect(workers).toHaveLength(2);
  answer(workers[1], 1, undefined);
  await asked;
});

it("tells the worker of every change, and survives that this fails", async () => {
  const library = open();
  tell({ documents: "many", isEverywhere: true });
  expect(workers[0]?.calls).toEqual([{ id: 1, call: "changed", data: [{ documents: "many", isEverywhere: true }] }]);
  breakDown(workers[0]);
  const asked = library.ids([1]);
  answer(workers[1], 2, []);
  expect(await asked).toEqual([]);
});

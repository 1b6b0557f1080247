import { indexText, readableRoot } from "@kantlijn/extension/page";
import { countMarks, Kantlijn, readAside, spansToMark } from "./kantlijn.ts";
import { countNodes, settle, untilPainted, watchThread } from "./page-state.ts";
import type { MethodName, Run, Stopped } from "./run.ts";
import { timeWork } from "./work-clock.ts";
import { TookTooLong, wrapperOf } from "./wrappers.ts";

/** Marks this page by one method, and takes the marks away again. The worker's script is given as text. */
export async function run(method: MethodName, workerScript: string, patience: number): Promise<Run | Stopped> {
  const worker = new Worker(URL.createObjectURL(new Blob([workerScript], { type: "text/javascript" })));
  try {
    // A background that runs has read before; its first words are asked of no page.
    await readAside(worker, { text: "De IND en Kamerstuk 19 637, nr. 3005.", breaks: [] });
    await settle();
    return method === "Kantlijn" ? await runKantlijn(worker) : await runWrapper(method, worker, patience);
  } finally {
    worker.terminate();
  }
}

async function runKantlijn(worker: Worker): Promise<Run> {
  const before = countNodes();
  const kantlijn = new Kantlijn();
  const thread = watchThread();
  const index = await indexOf(kantlijn);
  const { words, took } = await readAside(worker, index.made.source);
  const painting = await timeWork(() => kantlijn.paint(index.made, words));
  const frame = await untilPainted();
  const busy = await thread();
  const { ranges, links } = countMarks();
  const nodesAdded = countNodes() - before;
  const undo = await timeUndo(() => kantlijn.undo());
  return {
    script: index.time.script + painting.script,
    toPaint: index.time.wall + painting.wall + frame,
    longest: Math.max(index.time.longestSlice, painting.longestSlice),
    longTask: busy.longTask,
    nodesAdded,
    marks: ranges + links,
    ...undo,
    isUndone: countNodes() === before,
    parts: {
      "index: script": index.time.script,
      "paint: script": painting.script,
      "reading, on another thread": took,
      "to paint, reading included": index.time.wall + took + painting.wall + frame,
      "longest gap": busy.longestGap,
      ranges,
      links,
      "nodes per link": links === 0 ? 0 : nodesAdded / links,
    },
  };
}

async function indexOf(kantlijn: Kantlijn) {
  const made: Awaited<ReturnType<Kantlijn["index"]>>[] = [];
  const time = await timeWork(async () => made.push(await kantlijn.index()));
  const [index] = made;
  if (index === undefined) throw new Error("the page was not indexed");
  return { made: index, time };
}

async function runWrapper(method: MethodName, worker: Worker, patience: number): Promise<Run | Stopped> {
  const before = countNodes();
  const index = indexText(readableRoot(document));
  const { words } = await readAside(worker, index.source);
  const wrapper = wrapperOf(method, index, spansToMark(words), patience);
  await settle();
  const thread = watchThread();
  const began = performance.now();
  try {
    const marks = wrapper.mark();
    const script = performance.now() - began;
    await untilPainted();
    const toPaint = performance.now() - began;
    const busy = await thread();
    const nodesAdded = countNodes() - before;
    const undo = await timeUndo(() => wrapper.undo());
    return {
      script,
      toPaint,
      longest: script,
      longTask: busy.longTask,
      nodesAdded,
      marks,
      ...undo,
      isUndone: countNodes() === before,
      parts: { "longest gap": busy.longestGap },
    };
  } catch (error) {
    if (error instanceof TookTooLong) return { stoppedAfter: patience };
    throw error;
  }
}

async function timeUndo(undo: () => void): Promise<Pick<Run, "undoScript" | "undoToPaint">> {
  await settle();
  const began = performance.now();
  undo();
  const undoScript = performance.now() - began;
  await untilPainted();
  return { undoScript, undoToPaint: performance.now() - began };
}

/** Times of reading the text of a fresh page once, and of doing it again, in milliseconds. */
export interface ExtractionRun {
  readonly cold: number;
  readonly warm: number;
}

const WARM_ROUNDS = 7;

/** Reads the text of this page by one of both ways. */
export async function extract(way: "textContent" | "text index"): Promise<ExtractionRun> {
  await settle();
  const root = readableRoot(document);
  const times = Array.from({ length: WARM_ROUNDS + 1 }, () => {
    const began = performance.now();
    const { length } = way === "textContent" ? (root.textContent ?? "") : indexText(root).source.text;
    const took = performance.now() - began;
    if (length === 0) throw new Error("the page to read has no text");
    return took;
  });
  const [cold = 0, ...again] = times;
  return { cold, warm: again.sort((a, b) => a - b)[again.length >> 1] ?? 0 };
}

import { indexText, readableRoot } from "@kantlijn/extension/page";
import { countMarks, openKantlijn, type Reach, readAside, spansToMark } from "./kantlijn.ts";
import { countNodes, settle, untilPainted, watchThread } from "./page-state.ts";
import { type MethodName, OURS, type Run, type Stopped } from "./run.ts";
import { withReader } from "./with-reader.ts";
import { startWorkClock } from "./work-clock.ts";
import { TookTooLong, wrapperOf } from "./wrappers.ts";

/** Marks this page by one method, and takes the marks away again. */
export function run(method: MethodName, readerScript: string, patience: number): Promise<Run | Stopped> {
  return withReader(readerScript, async (reader) => {
    await settle();
    const reach = OURS.get(method);
    return reach === undefined ? runWrapper(method, reader, patience) : runKantlijn(reach, reader);
  });
}

async function runKantlijn(reach: Reach, reader: Worker): Promise<Run> {
  const before = countNodes();
  const clock = startWorkClock();
  const kantlijn = openKantlijn(clock, reach);
  const thread = watchThread();
  const began = performance.now();
  const index = await clock.run(() => kantlijn.index());
  const indexing = clock.lap();
  const { words, took } = await readAside(reader, index.source);
  await kantlijn.paint(index, words);
  const painting = clock.lap();
  await untilPainted();
  const toPaint = performance.now() - began;
  const busy = await thread();
  const { ranges, links } = countMarks();
  const nodesAdded = countNodes() - before;
  const undo = await timeUndo(() => kantlijn.undo());
  return {
    script: indexing.script + painting.script,
    toPaint: toPaint - took,
    longest: Math.max(indexing.longest, painting.longest),
    longTask: busy.longTask,
    nodesAdded,
    marks: ranges + links,
    ...undo,
    isUndone: countNodes() === before,
    parts: {
      "index: script": indexing.script,
      "paint: script": painting.script,
      "reading, on another thread": took,
      "to paint, reading included": toPaint,
      "longest gap": busy.longestGap,
      ranges,
      links,
      ...(links > 0 && { "nodes per link": nodesAdded / links }),
    },
  };
}

async function runWrapper(method: MethodName, reader: Worker, patience: number): Promise<Run | Stopped> {
  const before = countNodes();
  const index = indexText(readableRoot(document));
  const { words } = await readAside(reader, index.source);
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
    const isUndone = countNodes() === before;
    const parts = { "longest gap": busy.longestGap };
    return { script, toPaint, longest: script, longTask: busy.longTask, nodesAdded, marks, ...undo, isUndone, parts };
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

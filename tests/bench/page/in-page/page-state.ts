/** Milliseconds a fresh page is left alone before anything is timed. */
const REST = 150;

/** Nodes of the document, of every kind. */
export function countNodes(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  let count = 0;
  while (walker.nextNode() !== null) count += 1;
  return count;
}

/** Waits until the page has been laid out and painted, and what was left over is swept up where the browser lets us. */
export async function settle(): Promise<void> {
  await nextFrames();
  if ("gc" in globalThis && typeof globalThis.gc === "function") globalThis.gc();
  await new Promise((resolve) => setTimeout(resolve, REST));
}

/** Waits for the second frame from now, so that the first has been painted. Returns how long that took, in milliseconds. */
export async function untilPainted(): Promise<number> {
  const began = performance.now();
  await nextFrames();
  return performance.now() - began;
}

async function nextFrames(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** How long the page could not do anything, in milliseconds. */
export interface ThreadTime {
  /** Between two turns of a clock of the page; browsers keep 4 ms between them at least. */
  readonly longestGap: number;
  /** The longest task the browser reported: 0 where none took 50 ms, undefined where it reports none at all. */
  readonly longTask: number | undefined;
}

/** Watches the thread from now on; what it returns stops watching and tells. */
export function watchThread(): () => Promise<ThreadTime> {
  let [last, longestGap, isOver] = [performance.now(), 0, false];
  const turn = () => {
    const now = performance.now();
    longestGap = Math.max(longestGap, now - last);
    last = now;
    if (!isOver) setTimeout(turn, 0);
  };
  setTimeout(turn, 0);
  const longTasks = watchLongTasks();
  return async () => {
    // The task that was last is reported after it.
    await new Promise((resolve) => setTimeout(resolve, 60));
    isOver = true;
    return { longestGap, longTask: longTasks?.() };
  };
}

function watchLongTasks(): (() => number) | undefined {
  if (!PerformanceObserver.supportedEntryTypes.includes("longtask")) return undefined;
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: "longtask" });
  return () => {
    observer.disconnect();
    return longest;
  };
}

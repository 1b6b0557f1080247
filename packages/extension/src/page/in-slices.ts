/** Longest time we keep the thread in one go, in milliseconds: half a frame. */
const SLICE = 8;

/** Does work a slice at a time, as one part of a page wants it done; throws the signal's reason when it is aborted. */
export type Slices = <T>(work: Generator<void, T>, signal: AbortSignal) => Promise<T>;

/**
 * Runs work that pauses by itself, and gives the thread back to the page whenever a slice of time is spent; goes on when
 * `turn` says so. Throws the signal's reason as soon as it is aborted.
 */
export async function inSlices<T>(
  work: Generator<void, T>,
  signal: AbortSignal,
  now: () => number,
  turn: () => Promise<void> = nextTurn,
): Promise<T> {
  let begun = now();
  for (let step = work.next(); ; step = work.next()) {
    signal.throwIfAborted();
    if (step.done) return step.value;
    if (now() - begun < SLICE) continue;
    await turn();
    signal.throwIfAborted();
    begun = now();
  }
}

/** After whatever else waits for the thread. */
export async function nextTurn(): Promise<void> {
  // Not scheduler.yield: that goes before the page's own tasks, and would hold up even its load event.
  if ("scheduler" in globalThis) await scheduler.postTask(() => undefined);
  else await new Promise((resolve) => setTimeout(resolve, 0));
}

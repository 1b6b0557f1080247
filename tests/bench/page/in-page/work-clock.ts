/** What a stretch of work took, in milliseconds. */
export interface WorkTime {
  /** The thread was ours. */
  readonly script: number;
  /** The longest time it was ours in one go. */
  readonly longestSlice: number;
  /** From beginning to end. */
  readonly wall: number;
}

/**
 * Times work that gives the thread back now and then through `scheduler.postTask`: between the call and the task it asks
 * for, the thread is the page's. Where a browser has none, all of the time counts as ours.
 */
export async function timeWork(work: () => unknown): Promise<WorkTime> {
  let [script, longestSlice] = [0, 0];
  const began = performance.now();
  let resumed = began;
  const pause = () => {
    const slice = performance.now() - resumed;
    script += slice;
    longestSlice = Math.max(longestSlice, slice);
  };
  const restore = watchPauses(pause, () => {
    resumed = performance.now();
  });
  try {
    await work();
  } finally {
    restore();
  }
  pause();
  return { script, longestSlice, wall: performance.now() - began };
}

function watchPauses(onPause: () => void, onResume: () => void): () => void {
  if (!("scheduler" in globalThis)) return () => undefined;
  const post = scheduler.postTask;
  scheduler.postTask = <T>(callback: () => T | PromiseLike<T>, options?: SchedulerPostTaskOptions): Promise<T> => {
    onPause();
    const resume = () => {
      onResume();
      return callback();
    };
    return post.call(scheduler, resume, options) as Promise<T>;
  };
  return () => {
    scheduler.postTask = post;
  };
}

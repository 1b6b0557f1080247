/** What work took, in milliseconds. */
export interface WorkTime {
  /** The page's thread was ours. */
  readonly script: number;
  /** The longest time it was ours in one go. */
  readonly longest: number;
}

/** Counts the time in which the page's thread is ours, whoever calls us. */
export interface WorkClock {
  /** Runs work, and waits for it. */
  run<T>(work: () => T | Promise<T>): Promise<T>;
  /** Waits until elements have come near the screen so many times in all, and nothing of ours is to be done any more. */
  untilIdle(timesSeen: number): Promise<void>;
  /** How many times elements have come near the screen, or gone far. */
  timesSeen(): number;
  /** What all work since the last lap took. */
  lap(): WorkTime;
}

/** More than there are between a task of ours and the line of ours that waited for it. */
const MICROTASKS = 60;

/**
 * Starts a clock on a page. Work begins where the bench or an IntersectionObserver calls it, ends with the microtasks
 * behind that, and gives the thread back in between by `scheduler.postTask`.
 */
export function startWorkClock(): WorkClock {
  let began: number | undefined;
  let [script, longest, asked, seen] = [0, 0, 0, 0];
  const waiting = new Set<() => void>();

  const resume = () => {
    began ??= performance.now();
  };
  const pause = () => {
    if (began === undefined) return;
    const slice = performance.now() - began;
    began = undefined;
    script += slice;
    longest = Math.max(longest, slice);
    for (const check of waiting) check();
  };
  const during = <T>(work: () => T): T => {
    resume();
    try {
      return work();
    } finally {
      void afterMicrotasks(pause);
    }
  };

  timeTasks({
    onAsk: () => {
      asked += 1;
      pause();
    },
    onTurn: () => {
      asked -= 1;
      during(() => undefined);
    },
  });
  timeObservers((work) => {
    seen += 1;
    during(work);
  });

  return {
    run: (work) => Promise.resolve(during(work)),
    untilIdle: (timesSeen) =>
      new Promise((resolve) => {
        const check = () => {
          if (began !== undefined || asked > 0 || seen < timesSeen) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
      }),
    timesSeen: () => seen,
    lap: () => {
      // Whoever waited for the work may come before the last of its microtasks.
      pause();
      const time = { script, longest };
      [script, longest] = [0, 0];
      return time;
    },
  };
}

interface Turns {
  readonly onAsk: () => void;
  readonly onTurn: () => void;
}

function timeTasks({ onAsk, onTurn }: Turns): void {
  if (!("scheduler" in globalThis)) return;
  const post = scheduler.postTask.bind(scheduler);
  scheduler.postTask = (work, options) => {
    onAsk();
    const turn = post(work, options);
    // Whoever waits goes on when this promise is kept, which is after the task and its own microtasks.
    turn.then(onTurn, onTurn);
    return turn;
  };
}

function timeObservers(onSeen: (work: () => void) => void): void {
  globalThis.IntersectionObserver = class extends IntersectionObserver {
    constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
      super((entries, observer) => onSeen(() => callback(entries, observer)), options);
    }
  };
}

async function afterMicrotasks(then: () => void): Promise<void> {
  for (let passed = 0; passed < MICROTASKS; passed += 1) await undefined;
  then();
}

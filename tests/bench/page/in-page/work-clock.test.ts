import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startWorkClock } from "./work-clock.ts";

let time = 0;

/** The thread is busy for so many milliseconds. */
function work(ms: number): void {
  time += ms;
}

/** Asks for a turn, as work in slices does; the page has the thread for so many milliseconds first. */
async function nextTurn(ms: number): Promise<void> {
  waited = ms;
  await scheduler.postTask(() => undefined);
}

let waited = 0;

class StillObserver {
  static last: StillObserver | undefined;
  readonly #callback: (entries: readonly unknown[], observer: unknown) => void;
  constructor(callback: (entries: readonly unknown[], observer: unknown) => void) {
    this.#callback = callback;
    StillObserver.last = this;
  }
  see(): void {
    this.#callback([], this);
  }
}

beforeEach(() => {
  time = 0;
  vi.spyOn(performance, "now").mockImplementation(() => time);
  vi.stubGlobal("scheduler", {
    postTask: (task: () => unknown) =>
      new Promise((resolve) => {
        setTimeout(() => {
          time += waited;
          const made = task();
          // As in browsers: who waits is told when the microtasks of the task have run.
          setTimeout(() => resolve(made), 0);
        }, 0);
      }),
  });
  vi.stubGlobal("IntersectionObserver", StillObserver);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("the clock of our work", () => {
  it("leaves out the time in which the page has the thread", async () => {
    const clock = startWorkClock();
    await clock.run(async () => {
      work(8);
      await nextTurn(500);
      work(5);
      await nextTurn(300);
      work(6);
    });
    await clock.untilIdle(0);
    expect(clock.lap()).toEqual({ script: 19, longest: 8 });
  });

  it("counts work that an observer begins, with what follows it in later turns", async () => {
    const clock = startWorkClock();
    new IntersectionObserver(() => {
      work(2);
      void nextTurn(100).then(() => work(7));
    });
    time += 1_000;
    StillObserver.last?.see();
    await clock.untilIdle(1);
    expect(clock.lap()).toEqual({ script: 9, longest: 7 });
    expect(clock.timesSeen()).toBe(1);
  });

  it("counts one lap apart from the next, and what is done at once in its own", async () => {
    const clock = startWorkClock();
    await clock.run(() => work(4));
    expect(clock.lap().script).toBe(4);
    time += 300;
    await clock.run(() => work(6));
    expect(clock.lap().script).toBe(6);
    expect(clock.lap().script).toBe(0);
  });

  it("waits for elements that have not come near yet", async () => {
    const clock = startWorkClock();
    new IntersectionObserver(() => work(1));
    let isIdle = false;
    const idle = clock.untilIdle(1).then(() => {
      isIdle = true;
    });
    await Promise.resolve();
    expect(isIdle).toBe(false);
    StillObserver.last?.see();
    await idle;
    expect(isIdle).toBe(true);
  });
});

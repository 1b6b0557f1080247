/** The reader's clock: it goes on by itself, and is now and then wrong. */
export interface Clock {
  /** Each look is a second later than the one before. */
  readonly now: () => Date;
  /** Puts it forward, or back, by so many milliseconds. */
  jump(by: number): void;
}

const FIRST_DAY = Date.UTC(2026, 8, 1);

export function createClock(): Clock {
  let at = FIRST_DAY;
  return {
    now: () => {
      at += 1_000;
      return new Date(at);
    },
    jump: (by) => {
      at += by;
    },
  };
}

/** Numbers from 0 up to 1 in a fixed order (mulberry32), so that every run makes the same cases. */
export type Random = () => number;

export function randomNumbers(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of several things. */
export function pick<T>(things: readonly T[], random: Random): T | undefined {
  return things[Math.floor(random() * things.length)];
}

import { randomNumbers } from "../bench/random-numbers.ts";

/** The long form is for whoever changed the store; the short one belongs to every run of the tests. */
const isLong = process.env.KANTLIJN_FAULTS === "long";

/** How often something is done: in the short form of the tests, and in the long one. */
export function times(short: number, long: number): number {
  return isLong ? long : short;
}

/** Names every random choice of a run; `KANTLIJN_SEED` makes the same choices again. */
const SEED = Number(process.env.KANTLIJN_SEED ?? Date.now() % 1_000_000);

/** Random numbers from 0 to 1 that follow from the seed and a name, so that each test makes its own choices. */
export function randomOf(name: string): () => number {
  let state = SEED;
  for (const letter of name) state = (Math.imul(state, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return randomNumbers(state);
}

/** The name of a test with its seed in it, so that a failure tells how to see it again. */
export function seeded(name: string): string {
  return `${name} (KANTLIJN_SEED=${SEED})`;
}

/** Waits as long as a random moment is away. */
export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

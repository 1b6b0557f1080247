import type { Current } from "./jump-row.tsx";

/** Something in a list that stands on the page a number of times. */
export interface Listed {
  readonly id: string;
  readonly count: number;
}

/**
 * The mention behind or before the current one, through everything that is listed, in the order of the list and round its
 * end. From outside the list it begins at the first, or at the last. Undefined where nothing is listed.
 */
export function stepThrough(
  listed: readonly Listed[],
  current: Current | undefined,
  step: 1 | -1,
): Current | undefined {
  const at = listed.findIndex(({ id }) => id === current?.id);
  const here = listed[at];
  const index = (current?.index ?? 0) + step;
  if (here !== undefined && index >= 0 && index < here.count) return { id: here.id, index };
  const from = at === -1 && step === -1 ? 0 : at;
  const next = listed[(from + step + listed.length) % listed.length];
  return next && { id: next.id, index: step === 1 ? 0 : next.count - 1 };
}

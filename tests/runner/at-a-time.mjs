// @ts-check

/**
 * Does jobs in their order, so many at a time: who is done with one takes the next.
 * @template T
 * @param {number} most
 * @param {readonly (() => Promise<T>)[]} jobs
 * @returns {Promise<readonly T[]>} what came of each, in the order of the jobs
 */
export async function atATime(most, jobs) {
  /** @type {T[]} */
  const done = [];
  let next = 0;
  const work = async () => {
    while (next < jobs.length) {
      const at = next;
      next += 1;
      const job = jobs[at];
      if (job !== undefined) done[at] = await job();
    }
  };
  await Promise.all(Array.from({ length: most }, work));
  return done;
}

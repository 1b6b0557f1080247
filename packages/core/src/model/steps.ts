/** Visits the items in order, with a pause behind each so many of them for whoever shares the thread. */
export function* visitInSteps<T>(items: readonly T[], step: number, visit: (item: T) => void): Generator<void, void> {
  for (let from = 0; from < items.length; from += step) {
    for (const item of items.slice(from, from + step)) visit(item);
    yield;
  }
}

/** The items that may stay, with a pause behind each so many that were asked of. */
export function* filterInSteps<T>(
  items: readonly T[],
  step: number,
  mayStay: (item: T) => boolean,
): Generator<void, T[]> {
  const stayed: T[] = [];
  yield* visitInSteps(items, step, (item) => {
    if (mayStay(item)) stayed.push(item);
  });
  return stayed;
}

/** What reading in steps gives, for whoever shares the thread with nobody. */
export function finish<T>(steps: Generator<void, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

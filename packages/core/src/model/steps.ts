/** Visits the items in order, with a pause behind each so many of them for whoever shares the thread. */
export function* visitInSteps<T>(items: readonly T[], step: number, visit: (item: T) => void): Generator<void, void> {
  for (let from = 0; from < items.length; from += step) {
    for (const item of items.slice(from, from + step)) visit(item);
    yield;
  }
}

/** What reading in steps gives, for whoever shares the thread with nobody. */
export function finish<T>(steps: Generator<void, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Does work whenever it is asked for, and never twice at once: what is asked meanwhile is done once more after it. */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let [isUnderWay, isDue] = [false, false];
  return async () => {
    isDue = true;
    if (isUnderWay) return;
    isUnderWay = true;
    try {
      while (isDue) {
        isDue = false;
        await work();
      }
    } finally {
      // Also where it failed: the next asking begins anew.
      isUnderWay = false;
    }
  };
}

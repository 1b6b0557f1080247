/** Milliseconds between one question that failed and the next. */
const PAUSES = [250, 1_000, 4_000];

/** An answer that has not come after so many milliseconds never will. */
const LONGEST_WAIT = 120_000;

/**
 * Asks, and asks again after longer and longer pauses where no answer comes: the background may be stopped by the browser
 * in the middle of its work. Undefined where nobody answers at all. Throws the signal's reason when it is aborted.
 */
export async function askPatiently<T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  for (const pause of [...PAUSES, undefined]) {
    const answer = await answerOf(ask, signal);
    signal.throwIfAborted();
    if (answer !== undefined) return answer;
    if (pause !== undefined) await after(pause, signal);
  }
  return undefined;
}

async function answerOf<T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  const isAnswered = new AbortController();
  try {
    const none = after(LONGEST_WAIT, AbortSignal.any([signal, isAnswered.signal]));
    return await Promise.race([ask(), none.then(() => undefined)]);
  } catch {
    return undefined;
  } finally {
    isAnswered.abort();
  }
}

function after(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

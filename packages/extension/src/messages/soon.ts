/** Milliseconds that a reader who wants to write does not notice. */
const MOMENT = 500;

/** An answer that comes within a moment; undefined where it does not, or fails. */
export async function soon<T>(answer: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const none = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), MOMENT);
  });
  try {
    return await Promise.race([answer, none]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

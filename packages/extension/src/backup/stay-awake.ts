import { browser } from "wxt/browser";

/** Milliseconds between two calls; a browser waits half a minute for one. */
const CALL_EVERY = 1_000;

/**
 * Does work of the background that takes long. A browser stops a background that calls nothing of it for a while, whatever
 * it is doing: a copy of many notes, or an upgrade, would be begun time and again and never be done.
 */
export async function stayAwake<T>(work: () => Promise<T>): Promise<T> {
  const calling = setInterval(() => void browser.runtime.getPlatformInfo(), CALL_EVERY);
  try {
    return await work();
  } finally {
    clearInterval(calling);
  }
}

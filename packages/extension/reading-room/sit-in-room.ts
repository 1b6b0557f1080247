import type { FoundBrowser } from "./find-browser.ts";
import { launchBrowser, type RunningBrowser } from "./launch-browser.ts";
import type { Seed } from "./seed.ts";
import { openRoom } from "./serve.ts";

/** Wide enough for a page with the panel beside it; a screen that is smaller gets a smaller one. */
const WINDOW = {
  chrome: ["--window-size=1360,900"],
  firefox: ["--width", "1360", "--height", "900"],
};

/** Opens the reading room in a browser and stays until its window is closed or `signal` asks to stop. */
export async function sitInRoom(
  found: FoundBrowser,
  extension: string,
  seeds: readonly Seed[],
  signal: AbortSignal,
  announce: (address: string) => void,
): Promise<void> {
  const room = await openRoom(seeds);
  try {
    const running = await launchBrowser(found, { extension, headless: false, args: WINDOW[found.family] });
    try {
      const left = untilLeft(running, signal);
      const page = (await running.browser.pages())[0] ?? (await running.browser.newPage());
      await page.goto(room.address);
      announce(room.address);
      await left;
    } finally {
      await running.close();
    }
  } finally {
    await room.close();
  }
}

/** How often is looked whether a window is still open, in milliseconds. */
const LOOK_EVERY = 1_000;

function untilLeft({ browser }: RunningBrowser, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const leave = () => {
      clearInterval(looking);
      resolve();
    };
    // A browser may go on without a window (on macOS every browser does); then the reader has left too.
    const looking = setInterval(() => {
      browser.pages().then((pages) => pages.length === 0 && leave(), leave);
    }, LOOK_EVERY);
    browser.once("disconnected", leave);
    if (signal.aborted) leave();
    signal.addEventListener("abort", leave, { once: true });
  });
}

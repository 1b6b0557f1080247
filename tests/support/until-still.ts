import type { Page } from "puppeteer-core";
import { inSurface } from "./in-surface.ts";

/** Longer than anything of ours moves, in milliseconds. */
const PATIENCE = 2_000;

/** Waits until nothing moves or fades any more, on the page and on what the extension laid over it. */
export async function untilStill(page: Page): Promise<void> {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    const isStill = (await page.evaluate(isPageStill)) && ((await inSurface(page, isSurfaceStill)) ?? true);
    if (isStill) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Runs in the page. */
function isPageStill(): boolean {
  return document.getAnimations().every(({ playState }) => playState !== "running");
}

/** Runs in the page. */
function isSurfaceStill(root: ShadowRoot): boolean {
  return root.getAnimations().every(({ playState }) => playState !== "running");
}

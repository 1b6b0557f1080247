import type { Page } from "puppeteer-core";
import { inSurface } from "./in-surface.ts";
import { PATIENCE, pause } from "./patience.ts";

/** A dot in the margin: what it says it does, and its middle in the window, in CSS pixels. */
export interface MarginDot {
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

/** The dots that stand in the margin of a page now. */
export async function dotsOn(page: Page): Promise<readonly MarginDot[]> {
  return (await inSurface(page, readDots)) ?? [];
}

/** Waits until the dots in the margin are so. */
export async function untilDots(
  page: Page,
  holds: (dots: readonly MarginDot[]) => boolean,
): Promise<readonly MarginDot[]> {
  const until = Date.now() + PATIENCE;
  let last: readonly MarginDot[] = [];
  while (Date.now() < until) {
    last = await dotsOn(page);
    if (holds(last)) return last;
    await pause(50);
  }
  throw new Error(`no such dots; last seen: ${JSON.stringify(last)}`);
}

/** Runs in the page. */
function readDots(root: ShadowRoot): readonly MarginDot[] {
  return [...root.querySelectorAll<HTMLElement>(".mark.thing:not([hidden])")].map((dot) => {
    const { left, top, width, height } = dot.getBoundingClientRect();
    return { label: dot.getAttribute("aria-label") ?? "", x: left + width / 2, y: top + height / 2 };
  });
}

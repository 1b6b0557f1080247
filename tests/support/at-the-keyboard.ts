import type { Page } from "puppeteer-core";

/** So many presses of the Tab key lead from anywhere to anywhere. */
const MOST_TABS = 150;

/** Where the keyboard is on a page of ours. */
export interface Stop {
  /** What it is called, without a shortcut or a number behind it. */
  readonly name: string;
  /** False where nothing is drawn that shows it. */
  readonly isSeen: boolean;
}

/** Where the keyboard is now; undefined where it is nowhere in particular. */
export function stopOn(page: Page): Promise<Stop | undefined> {
  return page.evaluate(readStop);
}

/** Presses the Tab key from the beginning of a page to its end, and gives all stops in order; a field of parts is one. */
export async function stopsOn(page: Page): Promise<readonly Stop[]> {
  await page.bringToFront();
  await page.evaluate(startAnew);
  const stops: Stop[] = [];
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    await page.keyboard.press("Tab");
    const [stop, place] = [await stopOn(page), await page.evaluate(countStop)];
    // Behind the last stop comes the browser itself, or the first stop again.
    if (stop === undefined || place < stops.length) return stops;
    if (place > stops.length) stops.push(stop);
  }
  throw new Error(`no end after ${MOST_TABS} stops: ${stops.map(({ name }) => name).join(" · ")}`);
}

/** Presses the Tab key until the keyboard is at an element like this; not where it is there already. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the Tab key does not come to ${selector}`);
}

/** Runs in the page. */
function startAnew(): void {
  for (const one of document.querySelectorAll("[data-stop]")) one.removeAttribute("data-stop");
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  getSelection()?.removeAllRanges();
}

/** Runs in the page: which stop this is, counted from 1. */
function countStop(): number {
  const at = document.activeElement;
  if (at === null) return 0;
  if (!at.hasAttribute("data-stop")) {
    at.setAttribute("data-stop", String(document.querySelectorAll("[data-stop]").length + 1));
  }
  return Number(at.getAttribute("data-stop"));
}

/** Runs in the page. */
function readStop(): Stop | undefined {
  const { activeElement: at } = document;
  if (at === null || at === document.body || at === document.documentElement) return undefined;
  const labels =
    at instanceof HTMLInputElement ? [...(at.labels ?? [])].map((label) => label.textContent).join(" ") : "";
  const named =
    at.getAttribute("aria-label") ?? (labels || (at.closest("label, button, a, summary")?.textContent ?? ""));
  const isDrawn = (one: Element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
  };
  // A drawn switch or row of choices shows the keyboard for the input that is hidden in it.
  const around = [at, at.parentElement, at.closest("label, article"), at.nextElementSibling].filter(
    (one) => one !== null,
  );
  return { name: named.replace(/\s+/gu, " ").trim(), isSeen: around.some(isDrawn) };
}

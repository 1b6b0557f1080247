import type { Page } from "puppeteer-core";
import { inSurface } from "./in-surface.ts";
import { PATIENCE, pause } from "./patience.ts";

/** A card as a reader meets it. */
export interface ShownCard {
  /** Its words, a space between the parts. */
  readonly words: string;
  readonly title: string;
  /** Its links: words, where they lead, and what is said of how sure that is. */
  readonly links: readonly { readonly words: string; readonly href: string; readonly sure: string }[];
  readonly buttons: readonly string[];
  /** Where it stands in the window, in CSS pixels. */
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  /** What the keyboard is at within it: the words of a link or button, or "card" for the card itself. */
  readonly focused: string | undefined;
}

/** The card that is open now, if any. */
export async function cardOn(page: Page): Promise<ShownCard | undefined> {
  return (await inSurface(page, readCard)) ?? undefined;
}

/** Waits for a card in which something holds. */
export async function untilCard(page: Page, holds: (card: ShownCard) => boolean = () => true): Promise<ShownCard> {
  const until = Date.now() + PATIENCE;
  let last: ShownCard | undefined;
  while (Date.now() < until) {
    last = await cardOn(page);
    if (last !== undefined && holds(last)) return last;
    await pause(50);
  }
  throw new Error(`no such card; last seen: ${JSON.stringify(last)}`);
}

/** Waits until no card is open. */
export async function untilNoCard(page: Page): Promise<void> {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    if ((await cardOn(page)) === undefined) return;
    await pause(50);
  }
  throw new Error(`a card stays open: ${JSON.stringify(await cardOn(page))}`);
}

/**
 * Moves the pointer to words of the text and lets it rest there; `line` tells on which line of them, from 0, and `block`
 * at which edge of the window they are brought.
 */
export async function restOn(
  page: Page,
  words: string,
  line = 0,
  block: ScrollLogicalPosition = "center",
): Promise<{ readonly x: number; readonly y: number }> {
  const point = await page.evaluate(findOnScreen, words, line, block);
  if (point === undefined) throw new Error(`the page does not have ${JSON.stringify(words)} in one piece of text`);
  await page.mouse.move(point.x - 2, point.y);
  await page.mouse.move(point.x, point.y);
  return point;
}

/** Presses a button of the card with the mouse, where need be after the card was scrolled to it. */
export async function pressInCard(page: Page, name: string): Promise<void> {
  const found = await inSurface(page, findButton, name);
  if (!found) throw new Error(`the card has no button ${name}`);
  if (found.over !== "") throw new Error(`${found.over} lies over the button ${name}`);
  await page.mouse.click(found.x, found.y);
}

/** Runs in the page. */
function readCard(root: ShadowRoot): ShownCard | undefined {
  const card = root.querySelector<HTMLElement>(".card.placed");
  if (card === null) return undefined;
  // Words of the reader's own are drawn from an attribute.
  const writtenIn = (element: Element | null) => element?.textContent || element?.getAttribute("data-words") || "";
  const wordsOf = (element: Element | null) => writtenIn(element).replace(/\s+/gu, " ");
  const nameOf = (element: Element) => element.getAttribute("aria-label") ?? wordsOf(element);
  const { left, top, right, bottom } = card.getBoundingClientRect();
  const focused = root.activeElement;
  return {
    words: [...card.querySelectorAll("p, h2, dt, dd, li, button, .meta")].map(wordsOf).join(" "),
    title: wordsOf(card.querySelector("h2")),
    links: [...card.querySelectorAll("a")].map((link) => ({
      words: wordsOf(link),
      href: link.href,
      sure: wordsOf(link.closest("li")?.querySelector(".sure") ?? null),
    })),
    buttons: [...card.querySelectorAll("button")].map(nameOf),
    box: { left, top, right, bottom },
    focused: focused === card ? "card" : focused && card.contains(focused) ? nameOf(focused) : undefined,
  };
}

/** Runs in the page. */
function findButton(root: ShadowRoot, name: string): { x: number; y: number; over: string } | undefined {
  const button = [...root.querySelectorAll(".card button")].find(
    (one) => (one.getAttribute("aria-label") ?? one.textContent) === name,
  );
  if (button === undefined) return undefined;
  button.scrollIntoView({ block: "nearest", behavior: "instant" });
  const { left, top, width, height } = button.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const hit = root.elementFromPoint(x, y);
  return { x, y, over: hit !== null && button.contains(hit) ? "" : (hit?.outerHTML ?? "nothing of the card") };
}

/** Runs in the page. */
function findOnScreen(words: string, line: number, block: ScrollLogicalPosition): { x: number; y: number } | undefined {
  const walker = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = (node.nodeValue ?? "").indexOf(words);
    if (at === -1) continue;
    node.parentElement?.scrollIntoView({ block, behavior: "instant" });
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const box = range.getClientRects()[line];
    return box && { x: box.left + Math.min(8, box.width / 2), y: box.top + box.height / 2 };
  }
  return undefined;
}

/** A page of the extension: what is called from there is called as the panel and the browser's own keys call it. */
export async function tell(own: Page, page: Page, call: string, data?: object): Promise<unknown> {
  return own.evaluate(callTab, page.url(), call, JSON.stringify(data ?? null));
}

interface Tabs {
  query(of: { url: string }): Promise<readonly { readonly id?: number }[]>;
  sendMessage(id: number, message: object): Promise<{ readonly ok: boolean; readonly value?: unknown }>;
}

/** Runs in a page of the extension. */
async function callTab(url: string, call: string, data: string): Promise<unknown> {
  const { browser, chrome } = globalThis as unknown as { readonly [name: string]: { readonly tabs: Tabs } | undefined };
  const tabs = (browser ?? chrome)?.tabs;
  const [address = ""] = url.split("#");
  const id = (await tabs?.query({ url: address }))?.at(-1)?.id;
  if (tabs === undefined || id === undefined) throw new Error(`no tab shows ${url}`);
  const answer = await tabs.sendMessage(id, { kantlijn: call, data: JSON.parse(data) ?? undefined });
  if (!answer.ok) throw new Error(`${call} failed`);
  return answer.value;
}

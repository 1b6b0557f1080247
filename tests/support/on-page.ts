import type { Page } from "puppeteer-core";
import { PATIENCE, pause } from "./patience.ts";

/** How long a quotation may take to come to the clipboard, in milliseconds. */
const COPYING = 500;

/** What is painted over a page: for each layer the words under it, in order. */
export type Painted = Readonly<Record<string, readonly string[]>>;

/** The words under each of the page's highlights, also far from the screen. */
export function paintedOn(page: Page): Promise<Painted> {
  return asOnPaper(page, () => page.evaluate(readHighlights));
}

/** Runs in the page. */
function readHighlights(): Painted {
  const painted: Record<string, string[]> = {};
  const lengthOf = ({ nodeValue, childNodes }: Node) => nodeValue?.length ?? childNodes.length;
  // No callbacks, which do not run in a sandbox; no methods of the document, which may be hidden by names.
  for (const [name, highlight] of CSS.highlights) {
    const words: string[] = [];
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      // The browser paints nothing where the page has changed since.
      if (startOffset > lengthOf(startContainer) || endOffset > lengthOf(endContainer)) continue;
      const live = new Range();
      live.setStart(startContainer, startOffset);
      live.setEnd(endContainer, endOffset);
      words.push(live.toString());
    }
    painted[name] = words;
  }
  return painted;
}

/** What a page holds when all of it is painted: what is far from the screen is painted for paper only. */
async function asOnPaper<T>(page: Page, read: () => Promise<T>): Promise<T> {
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const found = await read();
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  return found;
}

/** Waits until a layer holds something. */
export async function untilPainted(page: Page, layer: string): Promise<void> {
  await page.waitForFunction((name) => (CSS.highlights.get(name)?.size ?? 0) > 0, { timeout: PATIENCE }, layer);
}

/** Waits until a layer holds nothing. */
export async function untilUnpainted(page: Page, layer: string): Promise<void> {
  await page.waitForFunction((name) => !CSS.highlights.has(name), { timeout: PATIENCE }, layer);
}

/** Waits until words are marked in any way: under a highlight, or in a link of ours. */
export async function untilMarked(page: Page, words: string): Promise<void> {
  const until = Date.now() + PATIENCE;
  while (!(await markedOn(page)).some((marked) => marked.includes(words))) {
    if (Date.now() > until) throw new Error(`${JSON.stringify(words)} is not marked, only ${await markedOn(page)}`);
    await pause(50);
  }
}

/** All words under a mark: first those of our links, then those of the highlights. */
export async function markedOn(page: Page): Promise<readonly string[]> {
  const links = await linksIn(page, "body");
  return [...links.map(({ words }) => words), ...Object.values(await paintedOn(page)).flat()];
}

/** Our links on a page, also far from the screen: their words and where they lead. */
export function linksOn(page: Page): Promise<readonly { readonly words: string; readonly href: string }[]> {
  return asOnPaper(page, () =>
    page.$$eval("a.kl-ref", (links) =>
      links.map((link) => ({ words: link.textContent ?? "", href: link.getAttribute("href") ?? "" })),
    ),
  );
}

/** Our links within an element, as they are read: the parts of a link that runs across elements are put together. */
export async function linksIn(
  page: Page,
  selector: string,
): Promise<readonly { readonly words: string; readonly href: string }[]> {
  await linksOn(page);
  const parts = await page.$$eval(`${selector} a.kl-ref`, (links) =>
    links.map((link) => ({
      words: link.textContent ?? "",
      href: link.getAttribute("href") ?? "",
      isRest: link.tabIndex < 0,
    })),
  );
  const links: { words: string; href: string }[] = [];
  for (const { words, href, isRest } of parts) {
    const last = links.at(-1);
    if (isRest && last?.href === href) last.words += words;
    else links.push({ words, href });
  }
  return links.map(({ words, href }) => ({ words: words.replace(/\s+/gu, " "), href }));
}

/** A point on the screen, in CSS pixels of the window. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where words stand on the screen: their first and last letter, and the top left corner of the first. */
interface Place {
  readonly from: Point;
  readonly to: Point;
  readonly corner: Point;
  /** Where the lines of the paragraph begin. */
  readonly paragraph: number;
}

/** Selects words on a page with the mouse, as a reader does; they stand in one text node. */
export async function selectWords(page: Page, words: string): Promise<Place> {
  const place = await page.evaluate(findWords, words);
  if (place === undefined) throw new Error(`the page does not have ${JSON.stringify(words)} in one piece of text`);
  await page.mouse.move(place.from.x, place.from.y);
  await page.mouse.down();
  await page.mouse.move(place.to.x, place.to.y, { steps: 8 });
  await page.mouse.up();
  await page.waitForFunction((wanted) => String(getSelection()) === wanted, { timeout: PATIENCE }, words);
  // The bar above it comes in a turn of its own, after the mouse has let go.
  await page.evaluate(() => new Promise((next) => setTimeout(next, 0)));
  return place;
}

/**
 * Presses the button above a selection. It stands in a closed shadow root, where only the screen can find it: the bar
 * is 32 high, 6 above the selection, and begins where the selection does.
 */
export async function pressNoteButton(page: Page, { corner }: Place): Promise<void> {
  const [x, y] = [corner.x + 40, corner.y - 22];
  // The bar comes a moment after the selection; pressed too early, the page itself would be.
  await page.waitForFunction(isOverThePage, { timeout: PATIENCE }, x, y);
  await page.mouse.click(x, y);
}

/** Presses the second button above a selection, which copies it as a quotation. */
export async function pressQuoteButton(page: Page, { corner }: Place): Promise<void> {
  await page.mouse.click(corner.x + 125, corner.y - 22);
  // Firefox's driver lets whatever it evaluates count as a press of the reader's, and takes that back afterwards: also
  // from this one, while it waits for its quotation.
  await pause(COPYING);
}

/** What a reader gets who pastes into a field of their own, once it is what is waited for: what was copied before stays until then. */
export async function pasteOn(page: Page, wanted: RegExp): Promise<string> {
  const until = Date.now() + PATIENCE;
  let words = await pasteOnce(page);
  while (!wanted.test(words) && Date.now() < until) words = await pasteOnce(page);
  return words;
}

async function pasteOnce(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement("textarea");
    field.id = "pasted";
    document.body.prepend(field);
    field.focus({ preventScroll: true });
  });
  await page.keyboard.down("Control");
  await page.keyboard.press("v", { commands: ["Paste"] });
  await page.keyboard.up("Control");
  return page.$eval("#pasted", (field) => {
    field.remove();
    return (field as HTMLTextAreaElement).value;
  });
}

/** Presses the mark beside a passage: a red stroke in the margin, 32 left of the paragraph, in a closed shadow root. */
export async function pressNoteMark(page: Page, words: string): Promise<void> {
  const place = await page.evaluate(findWords, words);
  if (place === undefined) throw new Error(`the page does not have ${JSON.stringify(words)} in one piece of text`);
  await page.mouse.click(place.paragraph - 32, place.corner.y + 8);
}

/** Runs in the page. */
function isOverThePage(x: number, y: number): boolean {
  const hit = document.elementFromPoint(x, y);
  return hit !== null && hit !== document.documentElement && !document.body.contains(hit);
}

/** Runs in the page. */
function findWords(words: string): Place | undefined {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = (node.nodeValue ?? "").indexOf(words);
    if (at === -1) continue;
    node.parentElement?.scrollIntoView({ block: "center" });
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const lines = [...range.getClientRects()];
    const [first, last] = [lines[0], lines.at(-1)];
    if (first === undefined || last === undefined) return undefined;
    return {
      from: { x: first.left + 1, y: first.top + first.height / 2 },
      to: { x: last.right - 1, y: last.top + last.height / 2 },
      corner: { x: first.left, y: first.top },
      paragraph: node.parentElement?.closest("p")?.getBoundingClientRect().left ?? first.left,
    };
  }
  return undefined;
}

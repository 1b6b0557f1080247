import { ENTITY_KINDS } from "@kantlijn/core";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type {} from "../page-scripts/spy-page.ts";
import { bundleScript } from "../support/bundle-script.ts";
import { pressNoteButton, pressNoteMark, selectWords, untilMarked, untilPainted } from "../support/on-page.ts";
import { troubleOn } from "../support/page-trouble.ts";
import { Reader } from "../support/reader.ts";
import { onSite, page as pageWith } from "../support/served-pages.ts";
import { stopReading } from "../support/stop-reading.ts";

const PATH = "/documenten/bespied";
const PASSAGE = "de inzet van Frontex";
const TEXT = `<p>Zie Kamerstuk 32 317, nr. 788 over ${PASSAGE} en de IND.</p><p>De motie Piri (Kamerstuk 32 317, nr. 12) en de vreemdelingen uit Marokko.</p>`;
const NOTE = "Vraag hierover na bij de collega van internationale zaken.";

/** The names of highlights that we use, all of them. */
const HIGHLIGHTS = new Set([
  ...ENTITY_KINDS.flatMap((kind) => [`kl-${kind}`, `kl-${kind}-faint`]),
  ..."kl-ref kl-ref-derived kl-ref-unresolved kl-note kl-note-onzeker kl-current".split(" "),
]);

describe("a page that watches the reader", () => {
  let reader: Reader;
  let page: Page;
  beforeAll(async () => {
    reader = await Reader.open("hostile-spies");
    const spy = await bundleScript("spy-page");
    const body = pageWith("Bespied", TEXT).replace(
      "<head>",
      () => `<head><style>body { margin: 60px }</style><script>{${spy}}</script>`,
    );
    page = await reader.visit(onSite(PATH), { [PATH]: { body } });
    await untilMarked(page, "Kamerstuk 32 317, nr. 788");
    await untilMarked(page, "Frontex");
  });
  afterAll(() => reader?.close());

  it("cannot write or open a note by events of its own making", async () => {
    await page.evaluate(fakeEvents, PASSAGE);
    expect(await reader.isPanelOpen()).toBe(false);
    const panel = await reader.visitPanelOf(page);
    await panel.waitForSelector("#tab-notes .n");
    expect(await panel.$("textarea.txt")).toBeNull();
    expect(await panel.$eval("#tab-notes .n", (count) => count.textContent)).toBe("0");
    await panel.close();
  });

  it("learns nothing but the marks while the reader writes, hides a kind, and comes back to the note", async () => {
    await page.bringToFront();
    const place = await selectWords(page, PASSAGE);
    await pressNoteButton(page, place);
    const panel = await reader.panel();
    await panel.waitForSelector("textarea.txt");
    await panel.type("textarea.txt", NOTE);
    await panel.waitForFunction(() => document.querySelector(".save-line")?.textContent?.includes("Bewaard"));
    await panel.close();
    const beside = await reader.visitPanelOf(page);
    await beside.waitForSelector('[aria-label="Landen en regio’s tonen en markeren"]');
    await beside.click('[aria-label="Landen en regio’s tonen en markeren"]');
    await beside.close();
    await page.bringToFront();
    await untilPainted(page, "kl-note");
    await pressNoteMark(page, PASSAGE);
    await (await reader.panel()).close();

    const { elements, attributes, heard, highlights, rest } = await page.evaluate(() => window.learn());
    for (const element of elements) expect(element).toMatch(LINK_OR_HOST);
    expect(elements.filter((element) => element.startsWith("<a ")).length).toBeGreaterThan(0);
    for (const attribute of attributes)
      expect(attribute).toMatch(/^(?:A (?:class|href|rel|aria-description|tabindex|data-markjs)|HTML data-kl-ground)$/);
    for (const name of highlights) expect(HIGHLIGHTS).toContain(name);
    const all = JSON.stringify([elements, attributes, heard, highlights, rest]);
    expect(all).not.toContain(NOTE);
    expect(all).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
    expect(all.match(/.{0,40}(?:kantlijn|(?:chrome|moz)-extension|hidden).{0,40}/gi)).toBeNull();
    expect(
      heard.filter((said) => !/^(?:null|out of reach|\{"contentScriptName":"reader","messageId":"\w+"\})$/.test(said)),
    ).toEqual([]);
    expect(troubleOn(page)).toEqual([]);
  });

  it("may send us away in our framework's own words, gets itself back as it was, and no more", async () => {
    await stopReading(page);
    expect(await page.$eval("main", (main) => main.innerHTML)).toBe(`<h1>Bespied</h1>${TEXT}`);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    expect(troubleOn(page)).toEqual([]);
  });
});

/** A link of ours, or the one empty element that our surface hangs on. */
const LINK_OR_HOST = /^(?:<a(?: (?:class|href|rel|aria-description|tabindex)="[^"]*")*><\/a>|<div><\/div>)$/;

/** Runs in the page: selects words, and fakes the mouse and the keys wherever something of ours may listen. */
async function fakeEvents(words: string): Promise<void> {
  const text = document.querySelector("main p")?.lastChild;
  const at = text?.nodeValue?.indexOf(words) ?? -1;
  if (!text || at < 0) throw new Error("the words are not there");
  getSelection()?.setBaseAndExtent(text, at, text, at + words.length);
  const { left, top } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
  const rest = () => new Promise((resolve) => setTimeout(resolve, 50));
  const init = { bubbles: true, composed: true, cancelable: true, view: window };
  const mouse = (target: Element, x: number, y: number) => {
    for (const kind of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"])
      target.dispatchEvent(new MouseEvent(kind, { ...init, clientX: x, clientY: y }));
  };
  const key = (target: Element, name: string) => {
    const alt = name === "K";
    for (const kind of ["keydown", "keypress", "keyup"])
      target.dispatchEvent(new KeyboardEvent(kind, { ...init, key: name, altKey: alt, shiftKey: alt }));
  };
  document.body.dispatchEvent(new MouseEvent("mouseup", init));
  await rest();
  key(document.body, "Tab");
  await rest();
  for (const target of [
    document.activeElement ?? document.body,
    document.documentElement.lastElementChild ?? document.body,
  ]) {
    key(target, "Enter");
    key(target, " ");
    key(target, "K");
    mouse(target, left + 40, top - 22);
    if (target instanceof HTMLElement) target.click();
  }
  // Where our bar stands, and where marks stand in the margin.
  for (const [x, y] of [
    [left + 40, top - 22],
    [4, top + 8],
  ] as const) {
    const hit = document.elementFromPoint(x, y);
    if (hit !== null) mouse(hit, x, y);
  }
  await rest();
  getSelection()?.removeAllRanges();
}

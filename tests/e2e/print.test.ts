import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linksOn, untilPainted } from "../support/on-page.ts";
import { askFor } from "../support/own-calls.ts";
import { wordsOnPages } from "../support/pdf-text.ts";
import { Reader } from "../support/reader.ts";
import { onSite, page } from "../support/served-pages.ts";

const IS_FIREFOX = process.env.KANTLIJN_BROWSER === "firefox";

/** How long is waited for a file from the printer, in milliseconds. */
const PATIENCE = 20_000;

const PATH = "/documenten/kamerstukken/2020/07/10/voortgang-marokko";
const ADDRESS = onSite(PATH);
const TITLE = "Voortgang samenwerking met Marokko";
const BUTTON = "[aria-label='Afdrukken met notities']";

/** Code units of context that are kept on each side of a passage. */
const CONTEXT = 96;

/**
 * What the site says of paper: its menu goes, and whatever else stands in the body; links get their address. It lays its
 * parts beside each other, and writes a sign of its own behind one word.
 */
const STYLE = `<style nonce="site">
  html { display: flex } main { margin: 0 72px; max-width: 40em } b::after { content: "*" }
  @media print {
    nav, body > :not(main), html > :not(body) { display: none !important }
    * { color: black !important }
    a[href]::after { content: " (" attr(href) ")" !important }
  }
</style>`;

/** Styles that are not the site's own are refused; those of an extension are no business of it. */
const POLICY = { "content-security-policy": "default-src 'none'; style-src 'nonce-site'" };

const LETTER = page(
  TITLE,
  `${STYLE}<p>Het kabinet zet in op brede partnerschappen met landen van herkomst en transit langs de migratieroutes.</p>
  <h2>De Westelijke route</h2>
  <p>De Kamer is daarover geïnformeerd in <a href="https://www.rijksoverheid.nl/brief">een brief</a>.</p>
  <ul><li>De landingsrechten blijven buiten beschouwing.<ul><li>Dat geldt ook voor visa.</li></ul></li></ul>
  <p>Daarnaast heeft de EU in 2019 opnieuw geld <b>beschikbaar gesteld</b> voor Marokko en Tunesië.</p>
  <p>Zie Kamerstuk 35 300 VI, nr. 37. Ook Frontex wordt genoemd.</p>`,
);

/** The letter as it was when the notes were written. */
const BEFORE = [
  TITLE,
  "Het kabinet zet in op brede partnerschappen met landen van herkomst en transit langs de migratieroutes.",
  "Langs zes sporen wordt gewerkt aan een geïntegreerd migratiebeleid, van opvang in de regio tot terugkeer.",
  "De Westelijke route De Kamer is daarover geïnformeerd in een brief.",
  "De landingsrechten blijven buiten beschouwing. Dat geldt ook voor visa.",
  "Daarnaast heeft de EU in 2019 opnieuw geld beschikbaar gesteld voor Marokko en Tunesië.",
  "Zie Kamerstuk 35 300 VI, nr. 37. Ook Frontex wordt genoemd.",
].join(" ");

/** What nobody may find on paper who did not ask for it. */
const NOTES = [
  noteOn("De landingsrechten blijven buiten beschouwing", "Het kabinet wil dit *niet* als drukmiddel."),
  noteOn("Het kabinet zet in op brede partnerschappen", "Zelfde wending als in het **regeerakkoord**.", "vraag"),
  noteOn("beschikbaar gesteld", "Zie [de brief](https://www.rijksoverheid.nl/brief)."),
  noteOn("Langs zes sporen wordt gewerkt aan een geïntegreerd migratiebeleid", "Zijn het dezelfde zes?"),
  { target: { kind: "document" }, body: "Lezen voor maandag." },
  { target: { kind: "term", id: "organisatie/frontex", name: "Frontex" }, body: "Grenswacht <b>van de EU</b>." },
].map((note, at) => ({
  id: idOf(at),
  document: { key: ADDRESS, url: ADDRESS, title: TITLE },
  created: "2026-01-02T09:00:00.000Z",
  modified: "2026-01-02T09:00:00.000Z",
  ...note,
}));

function noteOn(exact: string, body: string, kind?: string) {
  const start = BEFORE.indexOf(exact);
  const end = start + exact.length;
  const [prefix, suffix] = [BEFORE.slice(Math.max(0, start - CONTEXT), start), BEFORE.slice(end, end + CONTEXT)];
  const quote = { type: "TextQuoteSelector", exact, prefix, suffix };
  const selector = { quote, position: { type: "TextPositionSelector", start, end } };
  return { target: { kind: "passage", selector }, body, ...(kind !== undefined && { kind }) };
}

function idOf(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
}

/** Words as they are read from paper. */
function onPaper(...words: readonly string[]): string {
  return words.join("").replace(/\s/g, "");
}

/** A page with notes, as it comes from the printer. */
describe("a page on paper", () => {
  let reader: Reader;
  let letter: Page;
  let panel: Page;
  let before: string;
  const folder = mkdtempSync(join(tmpdir(), "kantlijn-print-"));
  const file = join(folder, "letter.pdf");

  beforeAll(async () => {
    reader = await Reader.open("print", { firefoxPrefs: printingTo(file) });
    const own = await reader.visitOwn("library.html");
    for (const note of NOTES) await askFor(own, "notes/save", { note, writer: idOf(900) });
    await own.close();
    letter = await reader.visit(ADDRESS, { [PATH]: { body: LETTER, headers: POLICY } });
    await untilPainted(letter, "kl-note");
    // Paper has all links, and they stay.
    await linksOn(letter);
    panel = await reader.visitPanelOf(letter);
    await panel.setViewport({ width: 400, height: 1_000 });
    await panel.waitForSelector("#tab-notes");
    await panel.$eval("#tab-notes", (tab) => (tab as HTMLElement).click());
    await panel.waitForSelector(BUTTON);
    before = await htmlOf(letter);
  });
  afterAll(async () => {
    await reader?.close();
    rmSync(folder, { recursive: true });
  });

  /** What the reader gets who prints as they always do. */
  async function printPlainly(): Promise<readonly string[]> {
    await letter.bringToFront();
    return wordsOnPages(await letter.pdf({ format: "A4" }));
  }

  /** What the reader gets who presses the button. Firefox prints then; Chromium without a window waits to be told. */
  async function printWithNotes(): Promise<readonly string[]> {
    await panel.bringToFront();
    await panel.$eval(BUTTON, (button) => (button as HTMLElement).click());
    await panel.waitForFunction(() => document.querySelector(".toast")?.textContent?.includes("klaar voor de printer"));
    await reader.picture(panel, "told");
    await panel.setViewport({ width: 320, height: 1_000 });
    await reader.picture(panel, "told-320");
    await panel.setViewport({ width: 400, height: 1_000 });
    await letter.bringToFront();
    return wordsOnPages(IS_FIREFOX ? await wholeFile(file) : await letter.pdf({ format: "A4" }));
  }

  it("is as the site made it, without a word of ours or of the reader's notes", async () => {
    const pages = await printPlainly();
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain(onPaper("geïnformeerd in een brief (https://www.rijksoverheid.nl/brief)."));
    // A link of ours has no address behind it.
    expect(pages[0]).toContain(onPaper("Zie Kamerstuk 35 300 VI, nr. 37. Ook Frontex wordt genoemd."));
    expect(pages[0]).toContain(onPaper("langs de migratieroutes. De Westelijke route"));
    for (const { body } of NOTES) expect(pages[0]).not.toContain(onPaper(body).slice(0, 12));
    expect(await htmlOf(letter)).toBe(before);
  });

  it("has numbers at its passages and the notes on a sheet behind it, where the reader asks for them", async () => {
    const [text = "", notes = "", ...others] = await printWithNotes();
    expect(others).toEqual([]);
    expect(text).toContain(onPaper("langs de migratieroutes. 1 De Westelijke route"));
    expect(text).toMatch(/2De?landingsrechtenblijven/);
    expect(text).toContain(onPaper("beschikbaar gesteld* voor Marokko en Tunesië. 3 Zie Kamerstuk"));
    expect(text).not.toContain(onPaper("Notities bij dit stuk"));
    for (const words of [
      "Notities bij dit stuk",
      "‘Het kabinet zet in op brede partnerschappen’ Zelfde wending als in het regeerakkoord. vraag · 2 januari 2026",
      "Zie de brief (https://www.rijksoverheid.nl/brief).",
      "‘Langs zes sporen wordt gewerkt aan een geïntegreerd migratiebeleid’ Zijn het dezelfde zes?",
      "Lezen voor maandag.",
      "Frontex Grenswacht <b>van de EU</b>.",
      ADDRESS,
    ]) {
      expect(notes).toContain(onPaper(words));
    }
    const headings = ["Bij de tekst", "Los van de tekst", "Bij het hele stuk", "Bij begrippen"];
    for (const heading of headings) expect(notes).toContain(onPaper(heading));
  });

  it("is as it was when it has been printed, on the screen and on paper", async () => {
    expect(await htmlOf(letter)).toBe(before);
    const [text = "", ...others] = await printPlainly();
    expect(others).toEqual([]);
    expect(text).toContain(onPaper("langs de migratieroutes. De Westelijke route"));
  });

  it("shows its notes to nobody but the printer", async () => {
    if (IS_FIREFOX) return expect(await findsOnPage(letter, "Lezen voor maandag")).toBe(false);
    await panel.bringToFront();
    await panel.$eval(BUTTON, (button) => (button as HTMLElement).click());
    await letter.bringToFront();
    await letter.waitForFunction((html) => document.documentElement.outerHTML !== html, {}, before);
    expect(await findsOnPage(letter, "Lezen voor maandag")).toBe(false);
    expect(await htmlOf(letter)).not.toContain("maandag");
    await reader.picture(letter, "ready-for-the-printer");
    // The reader thinks better of it, and goes on.
    await letter.keyboard.press("Shift");
    expect(await htmlOf(letter)).toBe(before);
    expect(await printPlainly()).toHaveLength(1);
  });
});

/** A printer of Firefox that asks nothing and writes a file. */
function printingTo(file: string) {
  const printer = "Mozilla Save to PDF";
  const its = (name: string) => `print.printer_${printer.replaceAll(" ", "_")}.${name}`;
  return {
    "print.always_print_silent": true,
    print_printer: printer,
    [its("print_to_file")]: true,
    [its("print_to_filename")]: file,
  };
}

/** A file that another process writes, once its end is there. */
async function wholeFile(file: string): Promise<Buffer> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    const written = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
    if (written.subarray(-16).includes("%%EOF")) return written;
    if (Date.now() > until) throw new Error(`nothing was printed within ${PATIENCE} ms`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function htmlOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** Whether a script of the page finds words that stand in no element of it. */
function findsOnPage(page: Page, words: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    getSelection()?.removeAllRanges();
    const { find } = window as Window & { find?: (words: string) => boolean };
    return find?.call(window, wanted) ?? false;
  }, words);
}

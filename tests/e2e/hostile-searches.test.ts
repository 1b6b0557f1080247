import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keepChosen } from "../support/keep-chosen.ts";
import { cardOn, restOn, untilCard } from "../support/on-card.ts";
import { untilPainted } from "../support/on-page.ts";
import { askFor, call } from "../support/own-calls.ts";
import { pause } from "../support/patience.ts";
import { Reader } from "../support/reader.ts";
import { onSite, page as pageWith } from "../support/served-pages.ts";

const IS_FIREFOX = process.env.KANTLIJN_BROWSER === "firefox";

const PATH = "/documenten/doorzocht";
const ADDRESS = onSite(PATH);
const TEXT = "<p>Frontex en de IND spraken over de asieldeal.</p>";
const NOTE = "Vertrouwelijk: hierover bel ik maandag met de fractie. Ψ";
const OWN_TERM = {
  id: "eigen/asieldeal",
  word: "asieldeal",
  variants: [],
  description: "Mijn omschrijving van zo’n afspraak.",
  note: "Alleen voor mijzelf bedoeld: Ω",
};

/** What a search of a page came upon: what was found, and what was selected by that. */
type Found = readonly (readonly [words: string, selected: string])[];

declare global {
  interface Window {
    searchedOnPaper?: Found;
    search(words: readonly string[]): Found;
    selectAround(words: string): string;
  }
}

/** Looks for words as a browser does, in closed roots too; it looks once more when the page is laid out for paper. */
const SEARCHER = `
  window.search = (words) => words.flatMap((word) => {
    getSelection().removeAllRanges();
    const isFound = window.find(word, false, false, true);
    const selected = String(getSelection());
    getSelection().removeAllRanges();
    return isFound ? [[word, selected]] : [];
  });
  window.selectAround = (words) => {
    window.find(words, false, false, true);
    const before = getSelection();
    for (const [alter, unit] of [["left", "line"], ["right", "line"], ["right", "paragraph"], ["right", "documentboundary"]])
      for (let times = 0; times < 20; times += 1) try { before.modify("extend", alter, unit); } catch {}
    const selected = String(before);
    getSelection().selectAllChildren(document.documentElement);
    const all = selected + String(getSelection());
    getSelection().removeAllRanges();
    return all;
  };
  matchMedia("print").addEventListener("change", ({ matches }) => {
    if (matches) window.searchedOnPaper = window.search(["Frontex", "Vertrouwelijk", "fractie", "Uw "]);
  });`;

/** Fonts of the page under the names of all others, which the browser asks for where a letter of them is drawn. */
const FAMILIES = [
  ...["Segoe UI", "-apple-system", "BlinkMacSystemFont", "Roboto", "Noto Sans", "system-ui", "sans-serif"],
  ...["Charter", "Bitstream Charter", "Sitka Text", "Cambria", "Noto Serif", "Georgia", "serif", "monospace"],
];
const FONTS = FAMILIES.map(
  (family) =>
    `@font-face { font-family: "${family}"; src: url("/letters/${encodeURIComponent(family)}"); unicode-range: U+03A9, U+03A8, U+2126 }`,
).join("\n");

describe("a page that searches what is laid over it", () => {
  let reader: Reader;
  let page: Page;
  let library: Page;
  beforeAll(async () => {
    reader = await Reader.open("hostile-searches");
    library = await reader.visitOwn("library.html");
    for (const n of [1, 2]) await askFor(library, "notes/save", { note: aNote(n), writer: idOf(9) });
    await keepChosen(library, "own-terms", [OWN_TERM]);
    const body = pageWith("Doorzocht", TEXT).replace(
      "<head>",
      () => `<head><style>body { margin: 60px } ${FONTS}</style><script>${SEARCHER}</script>`,
    );
    page = await reader.visit(ADDRESS, { [PATH]: { body } });
    await untilPainted(page, "kl-organisatie");
  });
  afterAll(() => reader?.close());

  it("opens no card with a pointer that it makes up", async () => {
    await page.evaluate(pointAt, "Frontex");
    await pause(700);
    expect(await cardOn(page)).toBeUndefined();
  });

  it("finds in a card what any reader of the term is told, and not how much this one has on it", async () => {
    await page.bringToFront();
    await restOn(page, "Frontex");
    const card = await untilCard(page, ({ buttons }) => buttons.includes("Uw 2 notities"));
    expect(card.words).toContain("Uw 2 notities");
    await reader.picture(page, "noted");
    const found = await page.evaluate(() => window.search(["spraken over", "Uw 2 notities", "notities", "Uw "]));
    expect(found).toEqual([["spraken over", "spraken over"]]);
    expect(await page.evaluate(() => window.selectAround("keer op deze pagina"))).not.toContain("notities");
  });

  it("finds no word that the reader wrote about a term of their own", async () => {
    await restOn(page, "asieldeal");
    const card = await untilCard(page, ({ title }) => title === "asieldeal");
    expect(card.words).toContain(OWN_TERM.note);
    await reader.picture(page, "own-term");
    const found = await page.evaluate(() => window.search(["spraken over", "Mijn omschrijving", "afspraak", "Alleen"]));
    expect(found).toEqual([["spraken over", "spraken over"]]);
    const around = await page.evaluate(() => window.selectAround("Eigen begrip"));
    for (const words of [OWN_TERM.description, OWN_TERM.note]) expect(around).not.toContain(words);
    expect(await page.evaluate(fontsAskedFor)).toEqual([]);
  });

  // Firefox lays out a copy of the page for paper, in which no script runs.
  if (!IS_FIREFOX)
    it("finds no note that is printed behind it", async () => {
      const paper = { document: ADDRESS, lang: "nl", numbered: [], pieces: [{ tag: "p", inside: [NOTE] }] };
      const told = await call(library, "paper/print", { tabId: await reader.tabOf(page), paper });
      expect(told).toEqual({ kind: "answered", value: true });
      await page.bringToFront();
      await page.pdf({ format: "A4" });
      expect(await page.evaluate(() => window.searchedOnPaper)).toEqual([["Frontex", "Frontex"]]);
      expect(await page.evaluate(fontsAskedFor)).toEqual([]);
    });
});

function idOf(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
}

function aNote(n: number) {
  const at = new Date(Date.UTC(2026, 0, n)).toISOString();
  const elsewhere = onSite("/documenten/een-ander-stuk");
  return {
    id: idOf(n),
    document: { key: elsewhere, url: elsewhere, title: "Een ander stuk" },
    target: { kind: "term", id: "organisatie/frontex", name: "Frontex" },
    body: NOTE,
    created: at,
    modified: at,
  };
}

/** Runs in the page: moves a pointer of its own to words, and lets it rest there. */
function pointAt(words: string): void {
  const text = document.querySelector("main p")?.firstChild;
  const at = text?.nodeValue?.indexOf(words) ?? -1;
  if (!text || at < 0) throw new Error("the words are not there");
  const range = document.createRange();
  range.setStart(text, at);
  range.setEnd(text, at + words.length);
  const { left, top } = range.getBoundingClientRect();
  const init = { bubbles: true, composed: true, clientX: left + 8, clientY: top + 8 };
  for (let step = 0; step < 3; step += 1) text.parentElement?.dispatchEvent(new PointerEvent("pointermove", init));
}

/** Runs in the page. */
function fontsAskedFor(): readonly string[] {
  const asked = performance.getEntriesByType("resource").map(({ name }) => name);
  return asked.filter((name) => name.includes("/letters/"));
}

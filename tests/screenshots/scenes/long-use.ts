import type { Page } from "puppeteer-core";
import { dropFile } from "../../support/drop-file.ts";
import { keepChosen } from "../../support/keep-chosen.ts";
import { askFor } from "../../support/own-calls.ts";
import type { Reader } from "../../support/reader.ts";
import { sayYesInChromium } from "../../support/say-yes.ts";
import { addressOf } from "../../support/served-pages.ts";
import { noteId, shelve, someNotes } from "../../support/shelf-of-notes.ts";
import { EARLIER_FILE } from "./files.ts";
import { goTo, press } from "./on-own-page.ts";

const LETTERS = [
  "kamerbrief-migratieovereenkomsten-2020",
  "kamerbrief-taskforce-internationale-migratie-2025",
  "schriftelijk-overleg-jbz-raad-2022",
  "staat-van-migratie-2023-grenzen",
  "staat-van-migratie-2023-partnerschappen",
];

/** Reads letters with Kantlijn's memory on. */
export async function keepLetters(own: Page, reader: Reader): Promise<void> {
  await keepChosen(own, "remember-reading", true);
  for (const [at, letter] of LETTERS.entries()) {
    const page = await reader.visit(addressOf(letter));
    while ((await documentsKnown(own)) <= at) await new Promise((resolve) => setTimeout(resolve, 100));
    await page.close();
  }
}

async function documentsKnown(own: Page): Promise<number> {
  const { documents } = await askFor<{ readonly documents: readonly unknown[] }>(own, "documents/citing", "");
  return documents.length;
}

/** Does with each part of the library and the settings what leaves something there. */
export async function useForYears(own: Page): Promise<void> {
  await shelve(own, inTrash());
  await keepChosen(own, "own-terms", OWN_TERMS);
  await goTo(own, "#importeren", ".drop");
  await dropFile(own, "kantlijn-2025-03-01.json", EARLIER_FILE);
  await own.waitForSelector(".preview .primary");
  await own.click(".preview .primary");
  await own.waitForSelector(".preview .finished");
  await goTo(own, "#opslag", ".parts section:nth-of-type(2) > .btn");
  await own.click(".parts section:nth-of-type(2) > .btn");
  await own.waitForFunction(() => document.querySelectorAll(".lines li").length > 1);
  await writeAgain(own);
  await addSites(own);
}

/** One that is read, and one that the browser does not allow any more. */
async function addSites(own: Page): Promise<void> {
  await sayYesInChromium(own, ["leiden", "vluchtelingenwerk"].flatMap(patternsOf));
  await own.goto(own.url().replace(/library\.html.*/u, "options.html"));
  for (const [at, name] of ["leiden", "vluchtelingenwerk"].entries()) {
    const field = await own.waitForSelector(".add-site input");
    await field?.type(`${name}.nl`);
    await press(own, ".add-site", "");
    await own.waitForFunction((count) => document.querySelectorAll(".own-sites .site-row").length > count, {}, at);
  }
  await own.evaluate(takeBack, patternsOf("vluchtelingenwerk"));
  await own.waitForSelector(".own-sites .site-about");
}

function patternsOf(name: string): readonly string[] {
  return [`https://${name}.nl/*`, `https://www.${name}.nl/*`];
}

interface ExtensionPage {
  readonly chrome?: {
    readonly permissions: { readonly remove: (asked: { readonly origins: readonly string[] }) => Promise<boolean> };
  };
}

/** What the browser's own settings do. Runs in a page of the extension. */
async function takeBack(origins: readonly string[]): Promise<void> {
  await (globalThis as unknown as ExtensionPage).chrome?.permissions.remove({ origins });
}

/** A note becomes another one, of which the first words are kept. */
async function writeAgain(own: Page): Promise<void> {
  const [note] = someNotes().slice(6);
  const changed = { ...note, body: `${note?.body}\n- terugname, p. 5`, modified: "2026-11-20T14:41:00.000Z" };
  await askFor(own, "notes/save", { note: changed, writer: noteId(900), base: note?.modified });
}

/** Notes that were taken away at several times. */
function inTrash() {
  return someNotes()
    .slice(2, 6)
    .map((note, at) => ({ ...note, id: noteId(40 + at), removedAt: `2026-11-${12 + 3 * at}T09:00:00.000Z` }));
}

const OWN_TERMS = [
  term(
    "asieldeal",
    ["asieldeals"],
    "Afspraak uit 2026 over opvang in de regio.",
    "Altijd de prijs per plaats opzoeken.",
  ),
  term("Bed, bad, brood", ["BBB"], "Sobere opvang voor wie uitgeprocedeerd is.", ""),
  term("doorstroomlocatie", ["doorstroomlocaties"], "Tijdelijke woonplek voor wie een vergunning heeft.", ""),
  term("hotspotaanpak", [], "", ""),
  term("Turkijeverklaring", ["EU-Turkijedeal", "Turkijedeal"], "Verklaring van 18 maart 2016 over terugname.", ""),
];

/** So many terms, none of which means anything. */
export function manyTerms(count: number): readonly object[] {
  return Array.from({ length: count }, (_, at) =>
    term(`proefproject ${at + 1}`, [`proefprojecten ${at + 1}`], `Uitleg bij het project met nummer ${at + 1}.`, ""),
  );
}

function term(word: string, variants: readonly string[], description: string, note: string) {
  const id = `eigen/${word.toLowerCase().replaceAll(/[^a-z0-9]+/gu, "-")}`;
  return { id, word, variants, description, note };
}

import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hindrancesOn } from "../support/axe.ts";
import { dropFile } from "../support/drop-file.ts";
import { keepDownloads, lastDownload } from "../support/kept-downloads.ts";
import { askFor } from "../support/own-calls.ts";
import { Reader } from "../support/reader.ts";
import { noteId, type ShelvedNote, someNotes } from "../support/shelf-of-notes.ts";

/** Only Chromium lends its colours to a test. */
const CAN_EMULATE = process.env.KANTLIJN_BROWSER !== "firefox";

/** One reader with nine notes, who takes them out, loses one, and takes them in again. */
describe("notes out and in", () => {
  let reader: Reader;
  let library: Page;
  const folder = mkdtempSync(join(tmpdir(), "kantlijn-out-"));
  const backup = join(folder, "kantlijn-2026-11-21.json");

  beforeAll(async () => {
    reader = await Reader.open("out-and-in");
    library = await reader.visitOwn("library.html");
    await library.setViewport({ width: 1_280, height: 900 });
    for (const note of someNotes()) await askFor(library, "notes/save", { note, writer: note.id });
    await writeOn(library, noteId(0), "VVD wil hetzelfde als in 2020; het woord prikkels is weg. Waarom?");
    await library.evaluate(keepDownloads);
  });
  afterAll(() => reader?.close());

  it("go out as a backup of all", async () => {
    await library.waitForSelector('.hd-act a[href^="#exporteren"]');
    await library.click('.hd-act a[href^="#exporteren"]');
    await library.waitForSelector(".ways-out .primary");
    await library.waitForFunction(() => document.querySelector(".one-of")?.textContent?.includes("Alle 9 notities"));
    expect(await hindrancesOn(library)).toEqual([]);
    await library.click(".ways-out .primary");
    await library.waitForSelector(".work .finished");
    expect(await textOf(library, ".work .finished")).toMatch(
      /^kantlijn-\d{4}-\d\d-\d\d\.json staat bij uw downloads, met 9 notities$/u,
    );
    await reader.picture(library, "exported");
    writeFileSync(backup, await library.evaluate(lastDownload));
    const { format, notes, versions } = JSON.parse(readFileSync(backup, "utf8"));
    expect({ format, count: notes.length }).toEqual({ format: "kantlijn", count: 9 });
    expect(versions).toMatchObject([
      { id: noteId(0), body: "VVD wil hetzelfde als in 2020; het woord prikkels is weg." },
    ]);
  });

  it("go out as what the reader found", async () => {
    await goTo(library, "#exporteren?label=prikkels");
    await library.waitForFunction(() =>
      document.querySelector(".one-of")?.textContent?.includes("in de lijst ziet: 3"),
    );
    await choose(library, "Markdown");
    await library.click(".ways-out .primary");
    await library.waitForFunction(() => document.querySelector(".work .finished")?.textContent?.includes(".md"));
    const markdown = await library.evaluate(lastDownload);
    expect(markdown).toContain("het woord prikkels is weg");
    expect(markdown).not.toContain("terugkeerbeleid");
  });

  it("go out as what the reader chose", async () => {
    await goTo(library, "#notities");
    await library.waitForSelector("article.ln .ln-pick");
    await library.click("article.ln .ln-pick");
    await library.waitForSelector(".chosen-bar");
    await reader.picture(library, "chosen");
    await library.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>(".chosen-bar button")];
      buttons.find(({ textContent }) => textContent === "Exporteren")?.click();
    });
    await library.waitForFunction(() =>
      document.querySelector(".one-of")?.textContent?.includes("Wat u hebt gekozen: 1 notitie"),
    );
    await choose(library, "Spreadsheet");
    await library.click(".ways-out .primary");
    await library.waitForFunction(() => document.querySelector(".work .finished")?.textContent?.includes(".csv"));
    expect((await library.evaluate(lastDownload)).trim().split("\n")).toHaveLength(2);
    await goTo(library, "#exporteren?label=prikkels");
    await library.waitForFunction(() =>
      document.querySelector(".one-of")?.textContent?.includes("in de lijst ziet: 3"),
    );
    await choose(library, "Wat u nu in de lijst");
  });

  it("stand ready for paper, and nothing else does", async () => {
    await choose(library, "Afdrukken");
    await library.click(".ways-out .primary");
    await library.waitForSelector(".printed article");
    await reader.picture(library, "ready-for-paper");
    if (!CAN_EMULATE) return;
    await library.emulateMediaType("print");
    expect(await library.$eval(".hd", (head) => getComputedStyle(head).display)).toBe("none");
    await reader.picture(library, "on-paper");
    await library.emulateMediaType("screen");
  });

  it("come in again: what was erased is new, the rest is the same", async () => {
    const [first] = someNotes();
    await askFor(library, "notes/remove", [first?.id]);
    await askFor(library, "notes/erase", [first?.id]);
    await goTo(library, "#importeren");
    await takeIn(library, backup);
    await library.waitForSelector(".preview");
    await reader.picture(library, "preview");
    expect(await hindrancesOn(library)).toEqual([]);
    expect(await countsOf(library)).toEqual(["0 nieuw", "8 hetzelfde", "1 hier verwijderd", "0 worden verwijderd"]);
    expect(await notesKept(library)).toBe(8);
    await library.click(".preview .check input");
    await library.waitForSelector(".preview .primary");
    await library.click(".preview .primary");
    await library.waitForSelector(".preview .finished");
    await reader.picture(library, "imported");
    expect(await notesKept(library)).toBe(9);
    expect(await askFor<readonly unknown[]>(library, "notes/versions", first?.id)).toHaveLength(1);
  });

  it("leave again where the reader takes the import back", async () => {
    await library.click(".preview .act .btn");
    await library.waitForFunction(() => document.querySelector(".work .finished")?.textContent?.startsWith("Ongedaan"));
    expect(await notesKept(library)).toBe(8);
    await reader.picture(library, "taken-back");
  });

  it("stay both where it cannot be seen which is the later, and the reader is shown where", async () => {
    await writeOn(library, noteId(5), "Op deze computer anders gelezen.", "same moment");
    await afresh(library, "#importeren");
    await dropFile(library, "kantlijn-2026-11-21.json", readFileSync(backup, "utf8"));
    await library.waitForSelector(".preview .primary");
    expect(await countsOf(library)).toContain("1 verschillend, zonder dat te zien is welke later is");
    await library.click(".preview .primary");
    await library.waitForSelector(".preview .finished");
    await reader.picture(library, "both-kept");
    await library.click(".preview .lines a");
    await library.waitForFunction(() => document.querySelectorAll("article.ln").length === 5);
    const listed = await textOf(library, ".list");
    expect(listed).toContain("Op deze computer anders gelezen.");
    expect(listed).toContain("Staat haaks op de motie.");
    await reader.picture(library, "both-listed");
  });

  it("come from Hypothesis too, dropped on the page or chosen with the keyboard alone", async () => {
    await afresh(library, "#importeren");
    await dropFile(library, "hypothesis.json", JSON.stringify(FROM_HYPOTHESIS));
    await library.waitForSelector(".preview .primary");
    await reader.picture(library, "from-hypothesis");
    expect(await countsOf(library)).toEqual([
      "1 nieuw",
      "1 deel van het bestand is geen notitie en blijft weg",
      "0 worden verwijderd",
    ]);
    await library.click(".preview .act .btn:not(.primary)");
    // Firefox gives the keys to the page that was opened last.
    const keyed = await reader.visitOwn("library.html#importeren");
    await keyed.waitForSelector(".drop .btn");
    const file = join(folder, "hypothesis.json");
    writeFileSync(file, JSON.stringify(FROM_HYPOTHESIS));
    await keyed.focus(".drop .btn");
    await keyed.$eval("input[type=file]", (field) =>
      field.addEventListener("click", () => field.classList.add("asked")),
    );
    await keyed.keyboard.press("Enter");
    await keyed.waitForSelector("input.asked", { timeout: 5_000 });
    await takeIn(keyed, file);
    await keyed.waitForSelector(".preview .primary");
    await keyed.focus(".preview .primary");
    await keyed.keyboard.press("Enter");
    await keyed.waitForSelector(".preview .finished");
    await keyed.close();
    expect(await notesKept(library)).toBe(10);
  });

  it("are refused in one sentence where the file is no archive, with everything as it was", async () => {
    const broken = join(folder, "afgebroken.json");
    writeFileSync(broken, readFileSync(backup, "utf8").slice(0, 900));
    await goTo(library, "#notities");
    await library.waitForSelector("article.ln");
    await goTo(library, "#importeren");
    await takeIn(library, broken);
    await library.waitForSelector("[role=alert]");
    expect(await textOf(library, "[role=alert]")).toMatch(/^Er is niets veranderd\. /u);
    await reader.picture(library, "refused");
    expect(await notesKept(library)).toBe(10);
  });

  it("are backed up by hand, and put back from there", async () => {
    await goTo(library, "#opslag");
    await library.waitForSelector(".parts section:nth-of-type(2) > .btn");
    await library.click(".parts section:nth-of-type(2) > .btn");
    await library.waitForFunction(() => document.querySelector(".lines")?.textContent?.includes("door u gemaakt"));
    expect(await textOf(library, ".parts")).toContain("voor een import");
    expect(await textOf(library, ".parts")).toContain("Wie Kantlijn verwijdert, wist ook de notities");
    await reader.picture(library, "backups");
    expect(await hindrancesOn(library)).toEqual([]);
    await library.click(".lines li:first-child .btn.quiet");
    await library.waitForFunction(() => document.querySelector(".parts")?.textContent?.includes("bij uw downloads"));
    expect(JSON.parse(await library.evaluate(lastDownload)).notes).toHaveLength(10);
    await library.click(".lines li:first-child .btn:not(.quiet)");
    await library.waitForSelector(".preview");
    expect(await textOf(library, ".preview h3")).toBe("Zo verandert er niets");
  });

  it("can be seen to on a narrow screen, and in the dark", async () => {
    await library.setViewport({ width: 700, height: 900 });
    await goTo(library, "#notities");
    await goTo(library, "#opslag");
    await library.waitForSelector(".lines");
    expect(await library.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(700);
    await reader.picture(library, "narrow");
    for (const part of ["#exporteren", "#importeren"]) {
      await goTo(library, part);
      await library.waitForSelector(".ways-out, .drop");
      expect(await library.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(700);
      await reader.picture(library, `narrow-${part.slice(1)}`);
    }
    await goTo(library, "#opslag");
    await library.waitForSelector(".lines");
    if (!CAN_EMULATE) return;
    await library.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
    await reader.picture(library, "dark");
    expect(await hindrancesOn(library)).toEqual([]);
  });
});

async function notesKept(own: Page): Promise<number> {
  const { notes } = await askFor<{ readonly notes: number }>(own, "store/state");
  return notes;
}

/** Writes other words in a note, as another editor does; `same moment`: as a clock that stood still. */
async function writeOn(own: Page, id: string, body: string, when = "later"): Promise<void> {
  const note = await askFor<ShelvedNote & { readonly modified: string }>(own, "notes/get", id);
  const modified = when === "later" ? note.modified.replace("T09", "T10") : note.modified;
  await askFor(own, "notes/save", { note: { ...note, body, modified }, writer: noteId(900), base: note.modified });
}

/** Another part of the library, as it is when a reader comes to it. */
async function afresh(own: Page, hash: string): Promise<void> {
  await goTo(own, "#notities");
  await own.waitForSelector("article.ln");
  await goTo(own, hash);
  await own.waitForSelector(".drop");
}

const FROM_HYPOTHESIS = {
  export_date: "2026-11-21T18:00:00.000Z",
  export_userid: "acct:lezer@hypothes.is",
  client_version: "1.1600.0",
  annotations: [
    {
      id: "aB3dEfGhIj",
      uri: "https://www.rijksoverheid.nl/documenten/kamerstukken/2020/07/10/uitvoering-motie-becker",
      created: "2025-03-01T10:00:00.000000+00:00",
      updated: "2025-03-02T10:00:00.000000+00:00",
      text: "Dit staat ook in het regeerakkoord.",
      tags: ["regeerakkoord"],
      document: { title: ["Uitvoering motie Becker c.s. over migratieovereenkomsten"] },
      target: [
        { selector: [{ type: "TextQuoteSelector", exact: "negatieve prikkels", prefix: "als ", suffix: " kunnen" }] },
      ],
    },
    {
      id: "urnOfAPdf1",
      uri: "urn:x-pdf:0123456789abcdef",
      created: "2025-03-01T10:00:00.000000+00:00",
      updated: "2025-03-01T10:00:00.000000+00:00",
      text: "Een notitie bij een bestand op schijf.",
    },
  ],
};

function goTo(own: Page, hash: string): Promise<void> {
  return own.evaluate((to) => {
    location.hash = to;
  }, hash);
}

function textOf(own: Page, selector: string): Promise<string> {
  return own.$eval(selector, (one) => one.textContent?.replace(/\s/gu, " ") ?? "");
}

/** How many notes are what: the number and the first words of each line of the preview. */
function countsOf(own: Page): Promise<readonly string[]> {
  return own.$$eval(".tally-list > li", (lines) =>
    lines.map((line) => {
      const says = line.lastElementChild?.firstChild?.textContent ?? "";
      return `${line.firstElementChild?.textContent} ${says.split(":")[0]}`;
    }),
  );
}

async function choose(own: Page, name: string): Promise<void> {
  await own.evaluate((start) => {
    const labels = [...document.querySelectorAll("label")];
    labels.find(({ textContent }) => textContent?.startsWith(start))?.click();
  }, name);
}

async function takeIn(own: Page, path: string): Promise<void> {
  const field = await own.waitForSelector("input[type=file]");
  await field?.uploadFile(path);
}

import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hindrancesOn } from "../support/axe.ts";
import { keepDownloads, lastDownload } from "../support/kept-downloads.ts";
import { askFor } from "../support/own-calls.ts";
import { Reader } from "../support/reader.ts";
import { someNotes } from "../support/shelf-of-notes.ts";

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
    const { format, notes } = JSON.parse(readFileSync(backup, "utf8"));
    expect({ format, count: notes.length }).toEqual({ format: "kantlijn", count: 9 });
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
  });

  it("leave again where the reader takes the import back", async () => {
    await library.click(".preview .act .btn");
    await library.waitForFunction(() => document.querySelector(".work .finished")?.textContent?.startsWith("Ongedaan"));
    expect(await notesKept(library)).toBe(8);
    await reader.picture(library, "taken-back");
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
    expect(await notesKept(library)).toBe(8);
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
    await library.click(".lines li:first-child .btn:last-child");
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

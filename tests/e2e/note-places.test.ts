import axe from "axe-core";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { untilPainted } from "../support/on-page.ts";
import { Reader } from "../support/reader.ts";
import { BODIES, keepNotesOfBefore, REWRITTEN, REWRITTEN_PAGES } from "../support/rewritten-letter.ts";

/** Only Chromium lends its colours to a test. */
const CAN_EMULATE = process.env.KANTLIJN_BROWSER !== "firefox";

/** Notes on a letter that was rewritten since, and on what it names. */
describe("notes on a letter that has changed", () => {
  let reader: Reader;
  let letter: Page;
  let panel: Page;

  beforeAll(async () => {
    reader = await Reader.open("note-places");
    const own = await reader.visitOwn("library.html");
    await keepNotesOfBefore(own);
    await own.close();
    letter = await reader.visit(REWRITTEN, REWRITTEN_PAGES);
    await untilPainted(letter, "kl-note");
    await reader.picture(letter, "marks");
    if (CAN_EMULATE) await letter.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
    await reader.picture(letter, "marks-dark");
    if (CAN_EMULATE) await letter.emulateMediaFeatures([]);
    panel = await reader.visitPanelOf(letter);
    await panel.setViewport({ width: 400, height: 1_500 });
    await panel.waitForSelector("#tab-notes");
    await panel.$eval("#tab-notes", (tab) => (tab as HTMLElement).click());
    await panel.waitForSelector(".cand");
  });
  afterAll(() => reader?.close());

  /** The letter looks for its notes again only while it is in sight, as it is beside a panel. */
  async function untilGone(words: string): Promise<void> {
    await letter.bringToFront();
    const isGone = (gone: string) => !document.body.textContent?.includes(gone);
    await panel.waitForFunction(isGone, { polling: 200 }, words);
    await panel.bringToFront();
  }

  it("says of each where it stands, and asks where it may stand in two places", async () => {
    const told = await panel.$$eval("main > div > .nt", (rows) => rows.map((row) => row.textContent ?? ""));
    const of = (state: keyof typeof BODIES) => told.find((row) => row.includes(BODIES[state].slice(0, 20))) ?? "";
    expect(of("changed")).toContain("Deze passage is veranderd sinds u dit schreef");
    expect(of("onzeker")).toContain("Uw citaat lijkt nu op twee plaatsen te staan");
    expect(of("onzeker")).toContain("De Westelijke route");
    expect(of("wees")).toContain("Los van de tekst");
    await reader.picture(panel, "states");
  });

  it("fits a narrow panel and dark colours, without a hindrance", async () => {
    await panel.setViewport({ width: 320, height: 1_700 });
    if (CAN_EMULATE) await panel.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
    await reader.picture(panel, "states-320");
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await panel.evaluate(axe.source);
    const hindrances = await panel.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    });
    expect(hindrances).toEqual([]);
    if (CAN_EMULATE) await panel.emulateMediaFeatures([]);
    await panel.setViewport({ width: 400, height: 1_500 });
  });

  it("shows what became of the words, and remembers the new ones on a press", async () => {
    await press(panel, "Bekijk wat er veranderd is");
    await panel.waitForSelector(".diff ins");
    expect(await panel.$eval(".diff ins", (added) => added.textContent)).toContain("partnerschappen");
    await reader.picture(panel, "changed");
    await press(panel, "Klopt: onthoud de nieuwe woorden");
    await untilGone("Deze passage is veranderd");
  });

  it("keeps the note at the place the reader says, and takes that back", async () => {
    await panel.click(".cand label:last-child input");
    await press(panel, "Hier vastmaken");
    await untilGone("Op welke plaats hoort deze notitie?");
    await reader.picture(panel, "attached");
    await panel.click(".toast button");
    await letter.bringToFront();
    await panel.waitForFunction(() => document.querySelector(".cand") !== null, { polling: 200 });
    await panel.bringToFront();
  });

  it("puts the loose one at what the reader selects in the letter", async () => {
    await press(panel, "Opnieuw vastmaken");
    await panel.waitForFunction(() => document.body.textContent?.includes("Selecteer op de pagina de woorden"));
    await letter.bringToFront();
    await letter.evaluate(() => getSelection()?.selectAllChildren(document.querySelectorAll("main p")[2] as Node));
    await panel.bringToFront();
    // Chromium under test takes every page for the one that has the keyboard.
    await panel.evaluate(() => dispatchEvent(new Event("focus")));
    await panel.waitForSelector(".attach .primary:focus");
    await reader.picture(panel, "attach-again");
    await press(panel, "Vastmaken");
    await untilGone("Los van de tekst");
  });

  it("lists what was written elsewhere on what this letter names", async () => {
    const told = await panel.$eval(
      "[aria-label='Over wat hier genoemd wordt']",
      (section) => section.textContent ?? "",
    );
    expect(told).toContain("Bij begrip Frontex");
    expect(told).toContain("Vraagt om een jaarlijks overzicht per land.");
  });
});

async function press(panel: Page, words: string): Promise<void> {
  const handle = await panel.waitForFunction(
    (wanted) => [...document.querySelectorAll("button")].find((button) => button.textContent === wanted),
    {},
    words,
  );
  await panel.evaluate((button) => button?.click(), handle);
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Note } from "@kantlijn/extension/model";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pressNoteButton, selectWords, untilPainted } from "../support/on-page.ts";
import { askFor } from "../support/own-calls.ts";
import { PATIENCE } from "../support/patience.ts";
import { Reader } from "../support/reader.ts";
import { BRIEF, OVERLEG } from "../support/two-papers.ts";
import { writeOn } from "../support/write-on.ts";

const BEGUN = "Navragen bij de directie: ";
const PASSAGE = "maatregelen op de CMR de hoogste urgentie hebben";
/** The longest note we keep, in UTF-16 code units. */
const LONGEST = 100_000;
const SHORT = 60;

/** A reader who never waits until their words are saved. */
describe("words that are not saved yet", () => {
  const profile = mkdtempSync(join(tmpdir(), "kantlijn-unsaved-"));
  let reader: Reader;
  let text: Page;
  let panel: Page;

  beforeAll(async () => {
    reader = await Reader.open("unsaved-words", { profile });
    text = await read(OVERLEG);
  });
  afterAll(async () => {
    await reader?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });

  async function read(address: string): Promise<Page> {
    const page = await reader.visit(address);
    await untilPainted(page, "kl-begrip");
    return page;
  }

  /** Begins a note and writes in it, and does not wait a moment after the last key. */
  async function write(words: string): Promise<void> {
    panel = await openPanel();
    await press(panel, ".bar button");
    await panel.waitForSelector("textarea.txt");
    await panel.focus("textarea.txt");
    await panel.keyboard.type(BEGUN + words);
  }

  async function openPanel(): Promise<Page> {
    const opened = await reader.visitPanelOf(text);
    await press(opened, "#tab-notes");
    await opened.waitForSelector(".bar button");
    return opened;
  }

  /** The words are in one note, to the last letter, once a panel was opened. */
  async function areKept(words: string, address = OVERLEG): Promise<void> {
    const own = await openPanel();
    const found = async () => {
      const notes = await askFor<readonly Note[]>(own, "notes/of-document", address);
      return notes.filter(({ body }) => body.includes(words)).map(({ body }) => body);
    };
    await expect.poll(found, { timeout: PATIENCE }).toEqual([BEGUN + words]);
    await own.close();
  }

  it("are kept where the panel is closed", async () => {
    await write("paneel dicht.");
    await panel.close();
    await areKept("paneel dicht.");
  });

  it("are kept where the panel goes elsewhere, and stand once where it comes back", async () => {
    await write("heen en weer.");
    await panel.goto("about:blank");
    await panel.goBack({ waitUntil: [] });
    await areKept("heen en weer.");
    await panel.close();
  });

  it("are kept where the page goes on to another document", async () => {
    await write("pagina weg.");
    await text.goto(BRIEF);
    await areKept("pagina weg.");
    await panel.close();
    await text.goto(OVERLEG);
    await untilPainted(text, "kl-begrip");
  });

  it("are kept where the page is closed", async () => {
    await write("tabblad dicht.");
    await text.close();
    text = await read(OVERLEG);
    await areKept("tabblad dicht.");
    await panel.close();
  });

  it("are kept where the background is stopped while they are written", async () => {
    await write("achtergrond");
    for (const word of [" drie", " maal", " gestopt."]) {
      await reader.killBackground(panel);
      await panel.keyboard.type(word);
    }
    await panel.close();
    await areKept("achtergrond drie maal gestopt.");
  });

  it("are kept where the extension is loaded anew", async () => {
    await write("vernieuwd.");
    // Chromium ends the pages of an extension that it loads anew without a word: two seconds of typing may be gone.
    await untilSaved(panel);
    await reader.reloadExtension(panel);
    text = await read(OVERLEG);
    await areKept("vernieuwd.");
  });

  it("are kept where the browser is closed", async () => {
    await write("browser dicht.");
    await reader.close();
    reader = await Reader.open("unsaved-words-again", { profile });
    text = await read(OVERLEG);
    await areKept("browser dicht.");
  });

  it("are kept where they are as many as a note can hold", async () => {
    const words = "a".repeat(LONGEST - BEGUN.length);
    await write("");
    await writeOn(panel, words);
    await panel.close();
    await areKept(words);
  });

  it("stand in the list as not saved where they are more, and are saved once they are fewer", async () => {
    await write("te lang. ");
    await writeOn(panel, "b".repeat(LONGEST));
    await panel.waitForSelector(".save-line.trouble");
    await panel.close();
    panel = await openPanel();
    await panel.waitForFunction(() => document.querySelector("main")?.textContent?.includes("te lang."));
    expect(await panel.$$eval(".lbl", (all) => all.map((one) => one.textContent))).toContain("Nog niet bewaard");
    await panel.$$eval("[aria-label=Bewerken]", (all) => (all.at(-1) as HTMLElement).click());
    await panel.waitForSelector("textarea.txt");
    await panel.$eval(
      "textarea.txt",
      (area, length) => {
        const field = area as HTMLTextAreaElement;
        field.setRangeText("", length, field.value.length);
      },
      SHORT,
    );
    await writeOn(panel, ".");
    await panel.waitForFunction(() => document.querySelector(".save-line")?.textContent === "Bewaard");
    await panel.close();
    await areKept(`${"te lang. ".padEnd(SHORT - BEGUN.length, "b")}.`);
  });

  it("of another window that came in are still there after taking back what was typed before", async () => {
    await write("eerst");
    await untilSaved(panel);
    const other = await openPanel();
    await other.$$eval("[aria-label=Bewerken]", (all) => (all.at(-1) as HTMLElement).click());
    await other.waitForSelector("textarea.txt");
    await writeOn(other, " en daar verder.");
    await untilSaved(other);
    await panel.bringToFront();
    await panel.waitForFunction(() => document.querySelector("textarea")?.value.endsWith("daar verder."));
    for (const _ of "eerst") await takeBack(panel);
    await panel.keyboard.type(" Hier verder.");
    await untilSaved(panel);
    const notes = await askFor<readonly Note[]>(panel, "notes/of-document", OVERLEG);
    const note = notes.find(({ body }) => body.endsWith("Hier verder."));
    const versions = await askFor<readonly Note[]>(panel, "notes/versions", note?.id);
    expect(`${note?.body}\n${versions[0]?.body}`).toContain("en daar verder.");
    for (const one of [panel, other]) await one.close();
  });

  it("are kept where the panel goes along to another tab", async () => {
    await text.bringToFront();
    await pressNoteButton(text, await selectWords(text, PASSAGE));
    panel = await reader.panel();
    await panel.waitForSelector("textarea.txt");
    await panel.type("textarea.txt", `${BEGUN}ander tabblad.`);
    const other = await read(BRIEF);
    await areKept("ander tabblad.");
    await other.close();
  });
});

async function press(surface: Page, selector: string): Promise<void> {
  await surface.waitForSelector(selector);
  await surface.$eval(selector, (control) => (control as HTMLElement).click());
}

async function untilSaved(surface: Page): Promise<void> {
  await surface.waitForFunction(() => document.querySelector(".save-line")?.textContent === "Bewaard");
}

async function takeBack(surface: Page): Promise<void> {
  await surface.keyboard.down("Control");
  await surface.keyboard.press("z");
  await surface.keyboard.up("Control");
}

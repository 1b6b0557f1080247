import axe from "axe-core";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inSurface } from "../support/in-surface.ts";
import { tell } from "../support/on-card.ts";
import { pressNoteButton, selectWords, untilPainted } from "../support/on-page.ts";
import { askFor } from "../support/own-calls.ts";
import { PATIENCE } from "../support/patience.ts";
import { Reader } from "../support/reader.ts";
import { noteId } from "../support/shelf-of-notes.ts";
import { OVERLEG } from "../support/two-papers.ts";

const PASSAGE = "maatregelen op de CMR de hoogste urgentie hebben";

/** Only Chromium lends its colours to a test. */
const CAN_EMULATE = process.env.KANTLIJN_BROWSER !== "firefox";

/** One reader who writes: with signs, tags, a kind and a dossier, in one window and in two. */
describe("a note in the panel", () => {
  let reader: Reader;
  let text: Page;
  let panel: Page;

  beforeAll(async () => {
    reader = await Reader.open("writing-notes");
    text = await reader.visit(OVERLEG);
    await untilPainted(text, "kl-begrip");
    const place = await selectWords(text, PASSAGE);
    await pressNoteButton(text, place);
    panel = await reader.panel();
    await panel.waitForSelector("textarea.txt");
    await panel.close();
    panel = await reader.visitPanelOf(text);
    await panel.setViewport({ width: 400, height: 800 });
    await toNotes(panel);
  });
  afterAll(() => reader?.close());

  it("is written with signs that the keys put around words, and taken back as typing is", async () => {
    await panel.click(".bar button");
    await panel.waitForSelector("textarea.txt");
    await panel.type("textarea.txt", "Navragen zijn de prikkels ook ingezet? Vergelijk:\n- visa, p. 3");
    await panel.$eval("textarea.txt", (area) => (area as HTMLTextAreaElement).setSelectionRange(0, 8));
    await inControl(panel, "b");
    expect(await bodyOf(panel)).toMatch(/^\*\*Navragen\*\* zijn/u);
    await inControl(panel, "z");
    expect(await bodyOf(panel)).toMatch(/^Navragen zijn/u);
    await inControl(panel, "b");
    await untilSaved(panel);
  });

  it("gets tags, a kind and the dossier of its document", async () => {
    await panel.focus(".ed-tags input");
    await panel.keyboard.type("#navragen,");
    await panel.keyboard.type("prikkels");
    await panel.keyboard.press("Enter");
    await panel.focus("[aria-label=Soort]");
    await panel.keyboard.type("vra");
    await reader.picture(panel, "kinds-offered");
    await panel.keyboard.press("ArrowDown");
    await panel.keyboard.press("Enter");
    await untilSaved(panel);
    expect(await panel.$$eval(".ed-tags .tag", (tags) => tags.map((tag) => tag.textContent))).toEqual([
      "navragen",
      "prikkels",
    ]);
    await reader.picture(panel, "editor");
  });

  it("gets another kind by the keyboard alone, which goes back to the text", async () => {
    await panel.focus("textarea.txt");
    await panel.keyboard.down("Alt");
    await panel.keyboard.press("ArrowDown");
    await panel.keyboard.up("Alt");
    await panel.waitForSelector("[aria-label=Soort][aria-expanded=true]");
    await reader.picture(panel, "kinds-by-key");
    await panel.keyboard.type("toe");
    await panel.keyboard.press("Enter");
    expect(await panel.$eval("[aria-label=Soort]", (field) => (field as HTMLInputElement).value)).toBe("toezegging");
    expect(await panel.evaluate(() => document.activeElement?.className)).toBe("txt");
    await untilSaved(panel);
  });

  it("waits while the reader looks at another list", async () => {
    const before = await bodyOf(panel);
    await panel.$eval("#tab-references", (tab) => (tab as HTMLElement).click());
    await panel.waitForSelector("textarea.txt", { hidden: true });
    await toNotes(panel);
    await panel.waitForSelector("textarea.txt");
    expect(await bodyOf(panel)).toBe(before);
  });

  it("shows words in place of signs once it is closed", async () => {
    await panel.click(".done");
    await panel.waitForSelector(".written strong");
    expect(await panel.$eval(".written strong", (strong) => strong.textContent)).toBe("Navragen");
    expect(await panel.$$eval(".written li", (items) => items.map((item) => item.textContent))).toEqual(["visa, p. 3"]);
    await reader.picture(panel, "written");
  });

  it("has a mark of its own where two notes are on the same passage, which the mouse reaches", async () => {
    await text.bringToFront();
    await text.mouse.click(5, 5);
    await selectWords(text, PASSAGE);
    const { selector } = (await tell(panel, text, "page/selection")) as PageSelection;
    const ids = [noteId(801), noteId(802)];
    for (const id of ids) await askFor(panel, "notes/save", { note: noteOn(selector, id), writer: noteId(901) });
    await text.mouse.click(5, 5);
    await expect.poll(() => hitMarks(text), { timeout: PATIENCE }).toEqual([true, true]);
    await reader.picture(text, "two-on-one-passage");
    await askFor(panel, "notes/remove", ids);
    await expect.poll(() => hitMarks(text), { timeout: PATIENCE }).toEqual([]);
    await panel.bringToFront();
  });

  it("keeps the words of both where two windows write in it", async () => {
    const other = await reader.visitPanelOf(text);
    await other.setViewport({ width: 400, height: 800 });
    await toNotes(other);
    await edit(other);
    await panel.bringToFront();
    await edit(panel);
    await panel.keyboard.type(" Hier.");
    await untilSaved(panel);
    await other.bringToFront();
    // Nothing was written there, so the words of here stand there by now.
    await other.waitForFunction(() => document.querySelector("textarea")?.value.includes("Hier."));
    await other.keyboard.type(" Daar.");
    await panel.bringToFront();
    await panel.keyboard.type(" En hier.");
    await untilSaved(panel);
    await other.bringToFront();
    await untilSaved(other);
    await reader.picture(other, "two-windows");
    await other.click(".done");
    await other.close();
    await panel.bringToFront();
    await panel.click(".done");
    await panel.waitForSelector("textarea.txt", { hidden: true });
    const written = (await panel.$$eval(".written", (all) => all.map((one) => one.textContent))).join(" ");
    expect(written).toContain("Daar.");
    expect(written).toContain("En hier.");
  });

  it("keeps what it was, and shows what became of its words", async () => {
    await panel.click("[aria-label='Eerdere versies']");
    await panel.waitForSelector(".versions button");
    await panel.click(".versions li:last-child button");
    await panel.waitForSelector(".diff ins");
    await reader.picture(panel, "versions");
  });

  it("fits a narrow panel and dark colours, without a hindrance", async () => {
    await edit(panel);
    await panel.setViewport({ width: 320, height: 800 });
    await reader.picture(panel, "editor-320");
    if (CAN_EMULATE) await panel.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
    await reader.picture(panel, "editor-320-dark");
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await panel.evaluate(axe.source);
    const hindrances = await panel.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    });
    expect(hindrances).toEqual([]);
  });
});

interface PageSelection {
  readonly selector: object;
}

function noteOn(selector: object, id: string): object {
  const moment = "2026-06-02T09:12:00.000Z";
  const document = { key: OVERLEG, url: OVERLEG, title: "Verslag" };
  return {
    id,
    document,
    target: { kind: "passage", selector },
    body: "Hoe urgent?",
    created: moment,
    modified: moment,
  };
}

/** Of each mark in the margin, whether the mouse comes to it and to no other in some part of it. */
async function hitMarks(page: Page): Promise<readonly boolean[] | undefined> {
  return inSurface(page, (root) =>
    [...root.querySelectorAll<HTMLElement>(".mark:not([hidden])")].map((mark) => {
      const { left, top, width, height } = (mark.querySelector("i") ?? mark).getBoundingClientRect();
      const hit = root.elementFromPoint(left + width / 2, top + height / 2);
      return hit !== null && mark.contains(hit);
    }),
  );
}

async function toNotes(panel: Page): Promise<void> {
  await panel.waitForSelector("#tab-notes");
  await panel.$eval("#tab-notes", (tab) => (tab as HTMLElement).click());
  await panel.waitForSelector(".bar button");
}

async function edit(panel: Page): Promise<void> {
  await panel.waitForSelector("[aria-label=Bewerken]");
  await panel.click("[aria-label=Bewerken]");
  await panel.waitForSelector("textarea.txt");
}

async function inControl(panel: Page, key: "b" | "z"): Promise<void> {
  await panel.keyboard.down("Control");
  await panel.keyboard.press(key);
  await panel.keyboard.up("Control");
}

function bodyOf(panel: Page): Promise<string> {
  return panel.$eval("textarea.txt", (area) => (area as HTMLTextAreaElement).value);
}

async function untilSaved(panel: Page): Promise<void> {
  await panel.waitForFunction(() => document.querySelector(".save-line")?.textContent === "Bewaard");
}

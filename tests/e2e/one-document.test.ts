import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { paintedOn, pressNoteButton, selectWords, untilPainted } from "../support/on-page.ts";
import { Reader } from "../support/reader.ts";
import { PUBLISHED } from "../support/served-pages.ts";

/** The same paper as it is reached from the list of a dossier. */
const IN_DOSSIER = PUBLISHED.replace("/kst-", "/dossier/kst-");
/** Another paper of that dossier. */
const OTHER = PUBLISHED.replace("789", "790");

const PASSAGE = "maatregelen op de CMR de hoogste urgentie hebben";
const NOTE = "Vergelijk dit met de brief van 10 juli 2020.";

/** A paper has more than one address; each step goes on from the last. */
describe("one document at two addresses", () => {
  let reader: Reader;
  let page: Page;

  beforeAll(async () => {
    reader = await Reader.open("one-document");
    page = await reader.visit(IN_DOSSIER);
    await untilPainted(page, "kl-begrip");
  });
  afterAll(() => reader?.close());

  it("has a note at the one that was written at the other", async () => {
    const place = await selectWords(page, PASSAGE);
    await pressNoteButton(page, place);
    const panel = await reader.panel();
    await panel.waitForSelector("textarea.txt");
    await panel.focus("textarea.txt");
    await panel.type("textarea.txt", NOTE);
    await panel.waitForFunction(() => document.querySelector(".save-line")?.textContent?.includes("Bewaard"));
    await panel.close();
    const published = await reader.visit(`${PUBLISHED}?utm_source=mail`);
    await untilPainted(published, "kl-note");
    expect((await paintedOn(published))["kl-note"]).toEqual([PASSAGE]);
    const beside = await reader.visitPanelOf(published);
    await beside.waitForSelector("#tab-notes");
    await beside.click("#tab-notes");
    await beside.waitForSelector(".nt-foot");
    expect(await beside.$eval(".nt", (note) => note.textContent)).toContain(NOTE);
    await reader.picture(beside, "note-at-the-other-address");
    await beside.close();
    await published.close();
  });

  it("has no note at the address of another document", async () => {
    const other = await reader.visit(OTHER);
    const beside = await reader.visitPanelOf(other);
    await beside.waitForSelector("#tab-notes");
    await beside.click("#tab-notes");
    await beside.waitForSelector(".elsewhere");
    expect(await beside.$$eval('[aria-label="Notitie verwijderen"]', (notes) => notes.length)).toBe(0);
    await beside.close();
  });
});

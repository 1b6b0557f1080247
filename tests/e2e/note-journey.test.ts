import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { archive, FILE_WORDS, keptText, preview, startArchive } from "../support/archive-worker.ts";
import { pressInCard, restOn, untilCard, untilNoCard } from "../support/on-card.ts";
import { untilDots } from "../support/on-margin.ts";
import { untilPainted } from "../support/on-page.ts";
import { Reader } from "../support/reader.ts";
import { BRIEF, IN_BRIEF, IN_OVERLEG, OVERLEG } from "../support/two-papers.ts";

const NOTE = "De Integrale Migratieagenda: vergelijk de zes pijlers van toen met het overleg van nu.";

/** One note on a paper, from the card in which it begins to the trash, and back. */
describe("the journey of a note on a reference", () => {
  let reader: Reader;
  let brief: Page;
  let overleg: Page;
  let library: Page;

  beforeAll(async () => {
    reader = await Reader.open("note-journey");
    brief = await reader.visit(BRIEF);
    await untilPainted(brief, "kl-begrip");
  });
  afterAll(() => reader?.close());

  it("begins on a reference in a letter", async () => {
    await restOn(brief, IN_BRIEF);
    await untilCard(brief);
    await pressInCard(brief, "Notitie");
    const panel = await reader.panel();
    await panel.waitForSelector("textarea.txt");
    await panel.type("textarea.txt", NOTE);
    await panel.waitForFunction(() => document.querySelector(".save-line")?.textContent?.includes("Bewaard"));
    await reader.picture(panel, "written");
    await panel.close();
    await brief.bringToFront();
    await untilDots(brief, (dots) => dots.length === 1);
    await brief.mouse.move(5, 5);
    await untilNoCard(brief);
    await reader.picture(brief, "marked-in-the-letter");
  });

  it("is seen on another document that cites the same paper, where its words can be read in the panel only", async () => {
    overleg = await reader.visit(OVERLEG);
    await untilPainted(overleg, "kl-begrip");
    await untilDots(overleg, (dots) => dots.length === 1);
    await restOn(overleg, IN_OVERLEG);
    const card = await untilCard(overleg);
    expect(card.buttons).toContain("Uw notitie");
    expect(card.words).not.toContain("Integrale Migratieagenda: vergelijk");
    await reader.picture(overleg, "seen-on-another-document");
    await pressInCard(overleg, "Uw notitie");
    const panel = await reader.panel();
    await panel.waitForSelector(".own .naming a");
    expect(await panel.$eval(".own .body", (body) => body.textContent)).toBe(NOTE);
    await reader.picture(panel, "read-in-the-panel");
    await panel.close();
  });

  it("is found in the library, by words of it and with a letter wrong", async () => {
    library = await reader.visitOwn("library.html");
    await library.setViewport({ width: 1_280, height: 860 });
    await rowsBecome(library, 1);
    await library.type(".hd input[type=search]", "migratieagenta pijlers");
    await library.waitForFunction(() => document.querySelectorAll("article.ln mark").length > 0);
    expect(await library.$$eval("article.ln", (rows) => rows.map(({ textContent }) => textContent))).toEqual([
      expect.stringContaining("vergelijk de zes pijlers"),
    ]);
    await reader.picture(library, "found-in-the-library");
  });

  it("goes out in a file that can be taken back in", async () => {
    await startArchive(library);
    for (const format of ["markdown", "csv", "web-annotation", "json"]) {
      expect(await archive(library, "exportNotes", { format, choice: "all", words: FILE_WORDS })).toMatchObject({
        value: { count: 1 },
      });
      expect(await keptText(library)).toContain("vergelijk de zes pijlers van toen");
    }
    expect(await preview(library)).toMatchObject({ ok: true, value: { counts: { same: 1, new: 0 } } });
  });

  it("is deleted, and marked nowhere any more", async () => {
    await library.focus("article.ln .ln-open");
    await library.keyboard.press("Delete");
    await rowsBecome(library, 0);
    await reader.picture(library, "deleted");
    for (const page of [overleg, brief]) {
      await page.bringToFront();
      await untilDots(page, (dots) => dots.length === 0);
    }
  });

  it("is restored from the trash, and stands where it stood", async () => {
    await library.bringToFront();
    await library.evaluate(() => {
      location.hash = "#prullenbak";
    });
    await rowsBecome(library, 1);
    await reader.picture(library, "in-the-trash");
    await library.click("article.ln .ln-pick");
    await library.waitForSelector(".chosen-bar");
    await library.$$eval(".chosen-bar button", (buttons) => {
      for (const button of buttons) if (button.textContent?.includes("Terugzetten")) button.click();
    });
    await rowsBecome(library, 0);
    await library.evaluate(() => {
      location.hash = "#notities";
    });
    await rowsBecome(library, 1);
    await reader.picture(library, "restored");
    for (const page of [overleg, brief]) {
      await page.bringToFront();
      await untilDots(page, (dots) => dots.length === 1);
    }
    await reader.picture(brief, "marked-again");
  });
});

async function rowsBecome(library: Page, count: number): Promise<void> {
  await library.waitForFunction((wanted) => document.querySelectorAll("article.ln").length === wanted, {}, count);
}

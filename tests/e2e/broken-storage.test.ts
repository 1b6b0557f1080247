import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { breakStorage, halfMakeBackups, wipeStorage } from "../support/broken-storage.ts";
import { untilPainted } from "../support/on-page.ts";
import { Reader } from "../support/reader.ts";
import { BRIEF } from "../support/two-papers.ts";

const NOTE = "Deze woorden mogen niet verdwijnen.";

/** A reader whose database does not open one day, opens again the next, and is gone the day after. */
describe("storage", () => {
  const profile = mkdtempSync(join(tmpdir(), "kantlijn-profile-"));
  let mend: () => void;

  /** One sitting at the browser, on the same profile as the last. */
  async function sit(day: string, work: (reader: Reader) => Promise<void>): Promise<void> {
    const reader = await Reader.open(`broken-storage-${day}`, { profile });
    try {
      await work(reader);
    } finally {
      await reader.close();
    }
  }

  const wordsOf = (page: Page) => page.$eval("main", (main) => main.textContent ?? "");

  beforeAll(async () => {
    await sit("before", async (reader) => {
      const panel = await panelBeside(reader);
      await panel.click(".bar button");
      await panel.type("textarea.txt", NOTE);
      await panel.waitForFunction(() => document.querySelector(".save-line")?.textContent?.includes("Bewaard"));
    });
    mend = breakStorage(profile);
  });
  afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));

  it("that cannot be opened is said in plain words, and never looks like having no notes", async () => {
    await sit("broken", async (reader) => {
      const library = await reader.visitOwn("library.html");
      await library.waitForFunction(() => document.querySelector("main")?.textContent?.includes("niet te openen"));
      expect(await wordsOf(library)).toContain("Ze zijn niet verwijderd.");
      expect(await wordsOf(library)).not.toContain("Hier komt");
      await reader.picture(library, "library");

      const panel = await panelBeside(reader);
      await panel.waitForFunction(() => document.querySelector("main")?.textContent?.includes("niet te openen"));
      expect(await wordsOf(panel)).not.toContain("Hier komt");
      await reader.picture(panel, "panel");

      const letter = await reader.visit(BRIEF);
      const popup = await reader.visitPopupOf(letter);
      await popup.waitForFunction(() => document.querySelector("main")?.textContent?.includes("niet te openen"));
      expect(await wordsOf(popup)).toContain("Ze zijn niet verwijderd");
      expect(await wordsOf(popup)).not.toContain("0Notities");
      await reader.picture(popup, "popup");
    });
  });

  it("that opens again has lost nothing", async () => {
    mend();
    await sit("mended", async (reader) => {
      const library = await reader.visitOwn("library.html");
      await library.waitForSelector("article.ln");
      expect(await wordsOf(library)).toContain(NOTE);
      await reader.picture(library, "opened-again");
    });
  });

  // Chromium writes all databases of an extension in one place, and none of them by halves.
  if (process.env.KANTLIJN_BROWSER === "firefox") {
    it("beside which another database was never made whole opens all the same, and keeps what is written", async () => {
      halfMakeBackups(profile);
      await sit("half-made", async (reader) => {
        const library = await reader.visitOwn("library.html");
        await library.waitForSelector("article.ln");
        const panel = await panelBeside(reader);
        await panel.waitForFunction((words) => document.body.textContent.includes(words), {}, NOTE);
        expect(await wordsOf(panel)).not.toContain("niet te openen");
      });
    });
  }

  it("that comes back empty is said to be, until the reader goes on without", async () => {
    wipeStorage(profile);
    await sit("wiped", async (reader) => {
      const library = await reader.visitOwn("library.html");
      await library.waitForFunction(() => document.querySelector("main")?.textContent?.includes("niet te vinden"));
      expect(await wordsOf(library)).toContain("Eén notitie");
      expect(await wordsOf(library)).not.toContain("Hier komt");
      await reader.picture(library, "one-note-missing");
      await library.click(".act .btn:last-child");
      await library.waitForFunction(() => document.querySelector("main")?.textContent?.includes("Hier komt"));
    });
  });
});

async function panelBeside(reader: Reader): Promise<Page> {
  const page = await reader.visit(BRIEF);
  await untilPainted(page, "kl-begrip");
  const panel = await reader.visitPanelOf(page);
  await panel.waitForSelector("#tab-notes");
  await panel.click("#tab-notes");
  return panel;
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { Reader } from "../support/reader.ts";
import { FIREFOX_SAYS_YES, sayYesInChromium } from "../support/say-yes.ts";
import { page } from "../support/served-pages.ts";

const ADDRESS = "https://www.voorbeeld.nl/brief";
const BODY = page("Brief", "<p>De IND besluit na Kamerstuk 32 317, nr. 788 over irreguliere migratie.</p>");

describe("a site that a reader added", () => {
  const profile = mkdtempSync(join(tmpdir(), "kantlijn-profile-"));
  afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));

  async function sit(day: string, work: (reader: Reader) => Promise<void>): Promise<void> {
    const reader = await Reader.open(`own-site-${day}`, { profile, firefoxPrefs: FIREFOX_SAYS_YES });
    try {
      await work(reader);
    } finally {
      await reader.close();
    }
  }

  it("is read", async () => {
    await sit("added", async (reader) => {
      const options = await reader.visitOwn("options.html#sites");
      if (reader.family === "chrome")
        await sayYesInChromium(options, ["https://voorbeeld.nl/*", "https://www.voorbeeld.nl/*"]);
      await options.type(".add-site input", "voorbeeld.nl");
      await options.click(".add-site button");
      await options.waitForSelector(".own-sites .site-row");
      const read = await reader.visit(ADDRESS, { [ADDRESS]: { body: BODY } });
      await read.waitForSelector("a.kl-ref");
    });
  });

  it("is still in the list when the browser was closed and opened again", async () => {
    await sit("next-day", async (reader) => {
      const options = await reader.visitOwn("options.html#sites");
      await options.waitForSelector(".own-sites .site-row");
      expect(await options.$$eval(".own-sites .site-name", (all) => all.map((one) => one.textContent))).toEqual([
        "voorbeeld.nl",
      ]);
      // Chromium forgets what it permitted to an extension that is loaded by command, and to no other.
      const isPermitted = reader.family === "firefox";
      expect((await options.$(".own-sites .site-about")) === null).toBe(isPermitted);
      if (!isPermitted) return;
      const read = await reader.visit(ADDRESS, { [ADDRESS]: { body: BODY } });
      await read.waitForSelector("a.kl-ref");
    });
  });
});

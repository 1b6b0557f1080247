import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { distance, ICONS } from "../support/icons.ts";
import { Reader } from "../support/reader.ts";

/** Another browser smooths a line a little differently, and another machine has other letters for the tile: of 255. */
const TOLERANCE = 4;

/** They are written by Chromium (`pnpm icons`), and held against what it draws. */
const DRAWS_ALIKE = process.env.KANTLIJN_BROWSER !== "firefox";

if (DRAWS_ALIKE) {
  describe("the icons", () => {
    let reader: Reader;

    beforeAll(async () => {
      reader = await Reader.open("icons");
    });
    afterAll(() => reader?.close());

    it.each(ICONS)("in $file are what $drawing gives", async (icon) => {
      const page = await reader.visitOwn("library.html");
      expect(await distance(page, icon)).toBeLessThan(TOLERANCE);
    });
  });
} else {
  it("are drawn by Chromium only", () => expect(ICONS.length).toBeGreaterThan(0));
}

import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asIf } from "../screenshots/scenes/as-if.ts";
import { keepChosen } from "../support/keep-chosen.ts";
import { untilPainted } from "../support/on-page.ts";
import { Reader } from "../support/reader.ts";
import { OVERLEG } from "../support/two-papers.ts";

/** No browser gives a popup more pixels. */
const MOST = 600;

/** The reading was stopped by the reader, and a note may belong in two places. */
const MUCH_TO_TELL = asIf({
  summary: {
    state: "paused",
    notePlaces: [{ noteId: "11111111-2222-4333-8444-555555555555", state: "onzeker" }],
  },
});

describe.each(["nl", "en"] as const)(
  "the popup with all that it can have to tell, in a browser that speaks %s",
  (language) => {
    let reader: Reader;
    let popup: Page;

    beforeAll(async () => {
      reader = await Reader.open(`popup-height-${language}`, { language });
      const letter = await reader.visit(OVERLEG);
      await untilPainted(letter, "kl-begrip");
      const own = await reader.visitOwn("library.html");
      // It was updated, and a kind of the reader's own is switched off.
      await keepChosen(own, "seen-version", "0.1.0");
      await keepChosen(own, "kind-strength", { off: ["getal", "eigen"], all: [] });
      popup = await reader.visitPopupOf(letter, MUCH_TO_TELL);
      await popup.waitForSelector(".news-line");
      await popup.waitForSelector(".mk.onzeker");
      await popup.setViewport({ width: 320, height: MOST });
    });
    afterAll(() => reader?.close());

    it("is no higher and no wider than it is shown, and keeps its ways on in sight", async () => {
      const { width, height, footer } = await popup.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        height: document.documentElement.scrollHeight,
        footer: document.querySelector("footer")?.getBoundingClientRect().bottom,
      }));
      await reader.picture(popup, "all");
      expect([width, height]).toEqual([320, MOST]);
      expect(footer).toBeLessThanOrEqual(MOST);
    });

    it("brings every line of its middle in sight", async () => {
      const hidden = await popup.$$eval("main button, main input", (controls) =>
        controls
          .filter((control) => {
            control.scrollIntoView({ block: "nearest" });
            const { top, bottom } = control.getBoundingClientRect();
            return top < 0 || bottom > (document.querySelector("footer")?.getBoundingClientRect().top ?? 0) + 1;
          })
          .map((control) => control.textContent),
      );
      expect(hidden).toEqual([]);
    });
  },
);

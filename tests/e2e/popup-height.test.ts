import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asIf } from "../screenshots/scenes/as-if.ts";
import { keepChosen } from "../support/keep-chosen.ts";
import { untilPainted } from "../support/on-page.ts";
import { Reader } from "../support/reader.ts";
import { keepNotesOfBefore, REWRITTEN, REWRITTEN_PAGES } from "../support/rewritten-letter.ts";

/** No browser gives a popup more pixels. */
const MOST = 600;

/** The page changes so much that it is read no more; Chromium alone lets a test say so before a page's own scripts. */
const PAUSED = asIf({ summary: { state: "paused" } });
const CAN_SAY_SO = process.env.KANTLIJN_BROWSER !== "firefox";

describe.each(["nl", "en"] as const)(
  "the popup with all that it can have to tell, in a browser that speaks %s",
  (language) => {
    let reader: Reader;
    let popup: Page;

    beforeAll(async () => {
      reader = await Reader.open(`popup-height-${language}`, { language });
      const own = await reader.visitOwn("library.html");
      // It was updated, a kind of the reader's own is switched off, and a note may belong in two places.
      await keepChosen(own, "seen-version", "0.1.0");
      await keepChosen(own, "kind-strength", { off: ["getal", "eigen"], all: [] });
      await keepNotesOfBefore(own);
      const letter = await reader.visit(REWRITTEN, REWRITTEN_PAGES);
      await untilPainted(letter, "kl-note");
      popup = await reader.visitPopupOf(letter, PAUSED);
      for (const told of [".news-line", ".mk.onzeker"]) await popup.waitForSelector(told);
      if (CAN_SAY_SO) await popup.waitForSelector(".told");
      await popup.setViewport({ width: 320, height: MOST });
    });
    afterAll(() => reader?.close());

    it("is no higher and no wider than it is shown, and keeps its ways on in sight", async () => {
      const { width, height, footer } = await popup.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        height: document.querySelector(".popup")?.scrollHeight,
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

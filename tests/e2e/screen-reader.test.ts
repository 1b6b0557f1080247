import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { heardOn } from "../support/heard-on.ts";
import { keepChosen } from "../support/keep-chosen.ts";
import { tell, untilCard, untilNoCard } from "../support/on-card.ts";
import { pressNoteButton, selectWords, untilPainted } from "../support/on-page.ts";
import { Reader } from "../support/reader.ts";
import { ROOT } from "../support/seeds.ts";
import { firstUnheard, toldSteps } from "../support/told-steps.ts";
import { OVERLEG } from "../support/two-papers.ts";

const WALK = toldSteps(readFileSync(join(ROOT, "docs", "schermlezer.md"), "utf8"));
/** How long is waited for something that must come, in milliseconds. */
const PATIENCE = 10_000;

const PASSAGE = "de hoogste urgentie hebben";

/** Only Chromium shows what it tells a screen reader; the walk is the same in Firefox. */
const SHOWS_WHAT_IS_HEARD = process.env.KANTLIJN_BROWSER !== "firefox";

describe("for a reader who hears the page", () => {
  let reader: Reader;
  let page: Page;
  let own: Page;
  let panel: Page;
  let selected: Awaited<ReturnType<typeof selectWords>>;

  beforeAll(async () => {
    reader = await Reader.open("screen-reader");
    page = await reader.visit(OVERLEG);
    await untilPainted(page, "kl-begrip");
    own = await reader.visitOwn("library.html");
    await page.bringToFront();
  });
  afterAll(() => reader?.close());

  const panelAt = async (tab: string) => {
    await panel.waitForSelector(`#tab-${tab}`);
    await panel.click(`#tab-${tab}`);
    await panel.waitForSelector(`#tab-${tab}[aria-selected=true]`);
    return panel;
  };

  const cardHere = async () => {
    await tell(own, page, "page/card-here");
    await untilCard(page, ({ focused }) => focused === "card");
    return page;
  };

  /** Brings the reader to each step of the walk, in this order; answers where they are then. */
  const steps = new Map<string, () => Promise<Page>>([
    ["Lezen", async () => page],
    [
      "Naar het volgende begrip",
      async () => {
        await tell(own, page, "page/step", { kind: "term", direction: "next" });
        return page;
      },
    ],
    ["De kaart bij een begrip", cardHere],
    [
      "De kaart bij een verwijzing",
      async () => {
        await page.keyboard.press("Escape");
        await untilNoCard(page);
        await tell(own, page, "page/step", { kind: "reference", direction: "next" });
        return cardHere();
      },
    ],
    [
      "Een selectie",
      async () => {
        await page.keyboard.press("Escape");
        await untilNoCard(page);
        selected = await selectWords(page, PASSAGE);
        return page;
      },
    ],
    [
      "Een notitie schrijven",
      async () => {
        await pressNoteButton(page, selected);
        panel = await reader.panel();
        await panel.waitForSelector("textarea.txt");
        await panel.type("textarea.txt", "Nagaan.");
        await panel.waitForFunction(() => document.querySelector(".save-line")?.textContent?.includes("Bewaard"));
        return panel;
      },
    ],
    [
      "Een notitie in de kantlijn",
      async () => {
        await panel.close();
        await untilPainted(page, "kl-note");
        return page;
      },
    ],
    [
      "Met gesproken markeringen",
      async () => {
        await page.bringToFront();
        await keepChosen(own, "spoken-marks", true);
        await page.waitForSelector("span.kl-spoken[data-kl-after]");
        return page;
      },
    ],
    [
      "Begrippen",
      async () => {
        panel = await reader.visitPanelOf(page);
        return panelAt("page");
      },
    ],
    ["Verwijzingen", () => panelAt("references")],
    ["Notities", () => panelAt("notes")],
    [
      "Alle notities",
      async () => {
        await own.bringToFront();
        await own.waitForSelector("article.ln");
        return own;
      },
    ],
  ]);

  it("what is spoken is no text of the page: not read by its scripts, not copied, and gone when it is switched off", async () => {
    const before = await page.evaluate(wordsOfPage);
    await keepChosen(own, "spoken-marks", true);
    await page.bringToFront();
    await page.waitForSelector("span.kl-spoken[data-kl-before]");
    expect(await page.$eval("[data-kl-before]", (one) => getComputedStyle(one, "::before").content)).not.toBe("none");
    expect(await page.evaluate(wordsOfPage)).toEqual(before);
    expect(await page.$eval("[data-kl-before]", (one) => getComputedStyle(one).textDecorationLine)).toBe("none");
    await keepChosen(own, "spoken-marks", false);
    await page.waitForFunction(() => document.querySelector("span.kl-spoken") === null);
    expect(await page.evaluate(wordsOfPage)).toEqual(before);
  });

  if (SHOWS_WHAT_IS_HEARD) {
    it("no browser speaks of what is only painted", async () => {
      expect((await heardOn(page)).filter((line) => /begrip/u.test(line))).toEqual([]);
    });

    it("the walk as it is written down has the steps that are tried here", () => {
      expect(WALK.map(({ name }) => name)).toEqual([...steps.keys()]);
    });

    it.each(WALK.map((step) => [step.name, step.heard] as const))(
      "%s: what is written down is heard, in that order",
      async (name, heard) => {
        const place = await steps.get(name)?.();
        expect(place).toBeDefined();
        expect(heard).not.toEqual([]);
        if (place !== undefined) await untilHeard(place, heard);
      },
    );
  }
});

/** Runs in the page: its words as a script reads them, as the screen shows them and as they are copied, and its height. */
function wordsOfPage() {
  const { body } = document;
  getSelection()?.selectAllChildren(body);
  const copied = String(getSelection());
  getSelection()?.removeAllRanges();
  // biome-ignore lint/performance/useDomNodeTextContent: this is about what the screen shows
  return { read: body.textContent, shown: body.innerText, copied, height: body.scrollHeight };
}

/** A message comes a moment after what it tells of. Fails with what is heard and the first line that is not. */
async function untilHeard(page: Page, told: readonly string[]): Promise<void> {
  const until = Date.now() + PATIENCE;
  let heard = await heardOn(page);
  while (firstUnheard(told, heard) !== undefined && Date.now() < until) heard = await heardOn(page);
  expect({ unheard: firstUnheard(told, heard) }).toEqual({ unheard: undefined });
}

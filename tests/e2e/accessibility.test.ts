import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hindrancesOn } from "../support/axe.ts";
import { inSurface } from "../support/in-surface.ts";
import { THEMES, type Theme, wearTheme } from "../support/in-theme.ts";
import { restOn, untilCard } from "../support/on-card.ts";
import { markedOn, pressNoteButton, selectWords, untilMarked, untilPainted } from "../support/on-page.ts";
import { Reader } from "../support/reader.ts";
import { seedSlugs } from "../support/seeds.ts";
import { addressOf, ODD_PAGES } from "../support/served-pages.ts";
import { stopReading } from "../support/stop-reading.ts";
import { OVERLEG } from "../support/two-papers.ts";
import { untilStill } from "../support/until-still.ts";

const PASSAGE = "maatregelen op de CMR de hoogste urgentie hebben";

/** What is laid over the pages of others, in the light, in the dark and in colours that the reader's system forces. */
describe("for a reader who does not see the screen", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.open("accessibility");
  });
  afterAll(() => reader?.close());

  it.each(seedSlugs)("the marks on %s add no hindrance to those of the page itself", async (slug) => {
    const page = await reader.visit(addressOf(slug));
    await untilPainted(page, "kl-begrip");
    await expectNoneOfOurs(page, async (theme) => {
      if (theme === "dark") await page.waitForSelector("html[data-kl-ground=dark]");
      await markedOn(page);
    });
  });

  it("what is laid over the page is looked at too", async () => {
    const page = await reader.visit(OVERLEG);
    await untilPainted(page, "kl-begrip");
    await inSurface(page, (root) => root.append(document.createElement("button")));
    expect((await hindrancesOn(page)).filter((hindrance) => hindrance.startsWith("button-name"))).toHaveLength(1);
    await page.close();
  });

  it.each([
    ["term", OVERLEG, "Frontex"],
    ["paper", OVERLEG, "Kamerstuk 32 317, nr. 788"],
    ["short form that is open", ODD_PAGES.everyKind, "motie Becker nog"],
  ])("the card of a %s has none", async (_, address, words) => {
    const page = await reader.visit(address);
    await untilMarked(page, words.replace(" nog", ""));
    await restOn(page, words);
    await expectNoneOfOurs(page, () => untilCard(page));
  });

  it("the editor has none, and neither has the mark that it leaves, or the bar above a selection", async () => {
    const page = await reader.visit(OVERLEG);
    await untilPainted(page, "kl-begrip");
    await pressNoteButton(page, await selectWords(page, PASSAGE));
    const panel = await reader.panel();
    await panel.waitForSelector("textarea.txt");
    for (const theme of THEMES) {
      await wearTheme(panel, theme);
      await untilStill(panel);
      expect({ theme, hindrances: await hindrancesOn(panel) }).toEqual({ theme, hindrances: [] });
    }
    await wearTheme(panel, "light");
    await panel.type("textarea.txt", "Nagaan.");
    await panel.waitForFunction(() => document.querySelector(".save-line")?.textContent?.includes("Bewaard"));
    await panel.close();
    await untilPainted(page, "kl-note");
    await selectWords(page, "agenda voor de");
    await expectNoneOfOurs(page);
  });
});

/** Looks at a page in each theme, and where something is wrong again when nothing of ours is on it; then closes it. */
async function expectNoneOfOurs(page: Page, ready?: (theme: Theme) => Promise<unknown>): Promise<void> {
  const marked = await hindrancesInThemes(page, ready);
  await stopReading(page);
  const unmarked = marked.length === 0 ? [] : await hindrancesInThemes(page);
  // Where colours are forced pages are marked otherwise, and in Firefox all are until it is told.
  await wearTheme(page, "light");
  expect(marked.filter((hindrance) => !unmarked.includes(hindrance))).toEqual([]);
  await page.close();
}

async function hindrancesInThemes(page: Page, ready?: (theme: Theme) => Promise<unknown>): Promise<readonly string[]> {
  const hindrances: string[] = [];
  for (const theme of THEMES) {
    await wearTheme(page, theme);
    await ready?.(theme);
    await untilStill(page);
    for (const hindrance of await hindrancesOn(page)) hindrances.push(`${theme}: ${hindrance}`);
  }
  return hindrances;
}

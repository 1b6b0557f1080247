import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hindrancesOn } from "../support/axe.ts";
import { inSurface } from "../support/in-surface.ts";
import { restOn, untilCard } from "../support/on-card.ts";
import { markedOn, pressNoteButton, selectWords, untilMarked, untilPainted } from "../support/on-page.ts";
import { Reader } from "../support/reader.ts";
import { seedSlugs } from "../support/seeds.ts";
import { addressOf, ODD_PAGES } from "../support/served-pages.ts";
import { stopReading } from "../support/stop-reading.ts";
import { OVERLEG } from "../support/two-papers.ts";

// Firefox cannot be told that the reader's system turns dark.
const GROUNDS = process.env.KANTLIJN_BROWSER === "firefox" ? (["light"] as const) : (["light", "dark"] as const);

const PASSAGE = "maatregelen op de CMR de hoogste urgentie hebben";

describe.each(GROUNDS)("for a reader who does not see the screen, in %s colours,", (ground) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.open(`accessibility-${ground}`);
  });
  afterAll(() => reader?.close());

  const wear = async (page: Page): Promise<Page> => {
    if (ground === "dark") await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: ground }]);
    return page;
  };

  it.each(seedSlugs)("the marks on %s add no hindrance to those of the page itself", async (slug) => {
    const page = await wear(await reader.visit(addressOf(slug)));
    await untilPainted(page, "kl-begrip");
    if (ground === "dark") await page.waitForSelector("html[data-kl-ground=dark]");
    await markedOn(page);
    const marked = await hindrancesOn(page);
    await stopReading(page);
    const unmarked = await hindrancesOn(page);
    expect(marked.filter((hindrance) => !unmarked.includes(hindrance))).toEqual([]);
    await page.close();
  });

  it("what is laid over the page is looked at too", async () => {
    const page = await wear(await reader.visit(OVERLEG));
    await untilPainted(page, "kl-begrip");
    await inSurface(page, (root) => root.append(document.createElement("button")));
    expect((await hindrancesOn(page)).filter((hindrance) => hindrance.startsWith("button-name"))).toHaveLength(1);
    await page.close();
  });

  it.each([
    ["term", OVERLEG, "Frontex"],
    ["paper", OVERLEG, "Kamerstuk 32 317, nr. 788"],
    ["short form that is open", ODD_PAGES.everyKind, "motie Becker nog"],
  ])("the card of a %s has none", async (kind, address, words) => {
    const page = await wear(await reader.visit(address));
    await untilMarked(page, words.replace(" nog", ""));
    const before = await hindrancesOn(page);
    await restOn(page, words);
    await untilCard(page);
    await reader.picture(page, `card-of-a-${kind.split(" ")[0]}`);
    expect((await hindrancesOn(page)).filter((hindrance) => !before.includes(hindrance))).toEqual([]);
    await page.close();
  });

  it("the panel and the list of all notes have none, in any of their parts", async () => {
    const page = await wear(await reader.visit(OVERLEG));
    await untilPainted(page, "kl-begrip");
    const place = await selectWords(page, PASSAGE);
    await reader.picture(page, "selected");
    await pressNoteButton(page, place);
    const panel = await wear(await reader.panel());
    await panel.waitForSelector("textarea.txt");
    expect(await hindrancesOn(panel)).toEqual([]);
    await panel.type("textarea.txt", "Nagaan.");
    await panel.waitForFunction(() => document.querySelector(".save-line")?.textContent?.includes("Bewaard"));
    await panel.close();
    await untilPainted(page, "kl-note");

    const beside = await wear(await reader.visitPanelOf(page));
    for (const tab of ["page", "references", "notes"]) {
      await beside.waitForSelector(`#tab-${tab}`);
      await beside.click(`#tab-${tab}`);
      await beside.waitForSelector(`#tab-${tab}[aria-selected=true]`);
      await reader.picture(beside, `panel-${tab}`);
      expect(await hindrancesOn(beside)).toEqual([]);
    }
    await beside.close();
    const library = await wear(await reader.visitOwn("library.html"));
    await library.waitForSelector("article.ln");
    expect(await hindrancesOn(library)).toEqual([]);
    await library.close();
    await page.close();
  });

  it("the bar above a selection and the mark of a note have none", async () => {
    const page = await wear(await reader.visit(OVERLEG));
    await untilPainted(page, "kl-note");
    await selectWords(page, "agenda voor de");
    await reader.picture(page, "bar");
    const marked = await hindrancesOn(page);
    await stopReading(page);
    const unmarked = await hindrancesOn(page);
    expect(marked.filter((hindrance) => !unmarked.includes(hindrance))).toEqual([]);
    await page.close();
  });
});

import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hindrancesOn } from "../support/axe.ts";
import { THEMES, wearTheme } from "../support/in-theme.ts";
import { keepChosen } from "../support/keep-chosen.ts";
import { untilPainted } from "../support/on-page.ts";
import { Reader } from "../support/reader.ts";
import { noteId, SOME_STATES, shelve, someNotes } from "../support/shelf-of-notes.ts";
import { OVERLEG } from "../support/two-papers.ts";
import { untilStill } from "../support/until-still.ts";

/** A step to something of ours that fills a window, and what stands there once all of it is drawn. */
interface Surface {
  readonly name: string;
  /** Opens it; absent where it is a part of the one before, in the same window. */
  readonly open?: () => Promise<Page>;
  /** What the reader presses there, or where they go in it. */
  readonly press?: string;
  readonly hash?: string;
  readonly shows: string;
}

/** In the light, in the dark, and in colours that the reader's system forces on every page. */
describe("nothing is out of reach for someone, as far as a machine can tell, on", () => {
  let reader: Reader;
  let page: Page;
  let surface: Page | undefined;

  beforeAll(async () => {
    reader = await Reader.open("every-surface");
    page = await reader.visit(OVERLEG);
    await untilPainted(page, "kl-begrip");
    const own = await reader.visitOwn("library.html");
    const removed = someNotes().map((note, at) =>
      at === 0 ? { ...note, removedAt: "2026-11-20T09:00:00.000Z" } : note,
    );
    await shelve(own, removed, SOME_STATES);
    await keepChosen(own, "seen-version", "0.1.0");
    await own.close();
  });
  afterAll(() => reader?.close());

  const own = (name: string) => () => reader.visitOwn(name);

  const SURFACES: readonly Surface[] = [
    { name: "the panel of a page", open: () => reader.visitPanelOf(page), shows: "main .name, .news-line" },
    { name: "what the page cites", press: "#tab-references", shows: ".tally" },
    { name: "the notes on the page", press: "#tab-notes", shows: "#panel-notes .row" },
    { name: "the panel without a page", open: own("sidepanel.html"), shows: "main h2" },
    { name: "the popup of a page", open: () => reader.visitPopupOf(page), shows: ".counts[aria-busy=false]" },
    { name: "the popup elsewhere", open: own("popup.html"), shows: ".read-sites" },
    { name: "the library", open: own("library.html"), shows: "article.ln" },
    { name: "a note in it", hash: `#notities?notitie=${noteId(6)}`, shows: ".det .written" },
    { name: "its citations", hash: "#citaties", shows: "main .setting" },
    { name: "its trash", hash: "#prullenbak", shows: "article.ln" },
    { name: "its door in", hash: "#importeren", shows: "main [type=file]" },
    { name: "its door out", hash: "#exporteren", shows: "main [type=radio]" },
    { name: "its storage", hash: "#opslag", shows: "main [type=radio]" },
    { name: "the settings", open: own("options.html"), shows: ".keys li" },
    { name: "a term of one's own", press: "[data-way=add]", shows: ".own-terms form" },
    { name: "the welcome", open: own("welcome.html"), shows: ".welcome-keys kbd" },
    { name: "a site of one's own", press: ".other-sites summary", shows: ".add-site input" },
    { name: "what is new", open: own("welcome.html#nieuw"), shows: ".news" },
  ];

  it.each(SURFACES)("$name", async ({ open, press, hash, shows }) => {
    if (open !== undefined) {
      await surface?.close();
      surface = await open();
    }
    if (surface === undefined) throw new Error("the first surface is opened");
    if (hash !== undefined) await surface.evaluate(goTo, hash);
    if (press !== undefined) await (await surface.waitForSelector(press))?.click();
    await surface.waitForSelector(shows);
    for (const theme of THEMES) {
      await wearTheme(surface, theme);
      await untilStill(surface);
      expect({ theme, hindrances: await hindrancesOn(surface) }).toEqual({ theme, hindrances: [] });
    }
  });
});

/** Runs in the page. */
function goTo(hash: string): void {
  location.hash = hash;
}

import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inSurface } from "../support/in-surface.ts";
import { tell } from "../support/on-card.ts";
import { untilPainted } from "../support/on-page.ts";
import { askFor } from "../support/own-calls.ts";
import { PATIENCE } from "../support/patience.ts";
import { Reader } from "../support/reader.ts";
import { onSite, page } from "../support/served-pages.ts";
import { noteId } from "../support/shelf-of-notes.ts";

const PATH = "/documenten/kamerstukken/2024/05/14/terugkeer";
const LETTER = {
  [PATH]: {
    body: page(
      "Terugkeer naar Marokko",
      "<style>main { margin: 0 90px }</style>" +
        "<p>Het kabinet werkt met Marokko en Frontex aan de terugkeer van wie niet mag blijven.</p>" +
        "<details><summary>Bijlage</summary><p>De bijlage gaat over de kosten van de opvang in 2023.</p></details>" +
        "<div role=tablist><button role=tab aria-selected=true>Cijfers</button><button role=tab>Beleid</button></div>" +
        "<div role=tabpanel><p>De IND nam in 2023 meer besluiten dan in het jaar daarvoor.</p></div>" +
        "<div role=tabpanel hidden><p>De DTenV spreekt met wie vrijwillig wil vertrekken.</p></div>",
    ),
  },
};

/** Notes on words that the page shows only to who asks for them. */
describe("notes in a part of a page that is folded away", () => {
  let reader: Reader;
  let letter: Page;
  let panel: Page;

  beforeAll(async () => {
    reader = await Reader.open("folded-notes");
    letter = await reader.visit(onSite(PATH), LETTER);
    await untilPainted(letter, "kl-begrip");
    panel = await reader.visitPanelOf(letter);
    for (const [n, part] of ["details p", "[role=tabpanel][hidden] p"].entries()) {
      await letter.evaluate((selector) => {
        getSelection()?.selectAllChildren(document.querySelector(selector) ?? document.body);
      }, part);
      const { selector } = (await tell(panel, letter, "page/selection")) as { readonly selector: object };
      await askFor(panel, "notes/save", { note: noteOn(selector, noteId(n + 1)), writer: noteId(900) });
    }
  });
  afterAll(() => reader?.close());

  it("have no mark beside other words", async () => {
    await letter.bringToFront();
    await expect.poll(() => marksOn(letter), { timeout: PATIENCE }).toEqual([false, false]);
    await reader.picture(letter, "folded");
  });

  it("are opened where the document can be, and get their mark", async () => {
    expect(await tell(panel, letter, "page/reveal", { id: noteId(1), index: 0 })).toBe(true);
    expect(await letter.$eval("details", ({ open }) => open)).toBe(true);
    await expect.poll(() => marksOn(letter), { timeout: PATIENCE }).toEqual([true, false]);
    await reader.picture(letter, "opened");
  });

  it("are said to be hidden where the page alone can show them", async () => {
    await panel.bringToFront();
    await panel.setViewport({ width: 400, height: 700 });
    await panel.$eval("#tab-notes", (tab) => (tab as HTMLElement).click());
    await panel.waitForSelector("[aria-label='In de tekst']");
    await panel.$$eval("[aria-label='In de tekst']", (buttons) => (buttons.at(-1) as HTMLElement).click());
    await panel.waitForFunction(() => document.body.textContent?.includes("dat nu niet te zien is"));
    await reader.picture(panel, "hidden");
    expect(await letter.$eval("[role=tabpanel]:last-child", (part) => part.hasAttribute("hidden"))).toBe(true);
  });
});

/** Of each mark in the margin, whether it is shown. */
function marksOn(of: Page): Promise<readonly boolean[] | undefined> {
  return inSurface(of, (root) => [...root.querySelectorAll<HTMLElement>(".mark")].map(({ hidden }) => !hidden));
}

function noteOn(selector: object, id: string): object {
  const moment = "2026-06-02T09:12:00.000Z";
  const document = { key: onSite(PATH), url: onSite(PATH), title: "Terugkeer naar Marokko" };
  return { id, document, target: { kind: "passage", selector }, body: "Navragen.", created: moment, modified: moment };
}

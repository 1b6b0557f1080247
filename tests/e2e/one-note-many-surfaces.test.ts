import type { Note } from "@kantlijn/extension/model";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { untilPainted } from "../support/on-page.ts";
import { askFor } from "../support/own-calls.ts";
import { Reader } from "../support/reader.ts";
import { OVERLEG } from "../support/two-papers.ts";
import { writeOn } from "../support/write-on.ts";

const BEGUN = "Navragen: zijn de prikkels ook ingezet?";

const NOTE: Note = {
  id: "00000000-0000-4000-8000-000000000001",
  document: { key: OVERLEG, url: OVERLEG, title: "JBZ-Raad; Verslag van een schriftelijk overleg" },
  target: { kind: "document" },
  body: BEGUN,
  created: "2026-01-02T09:00:00.000Z",
  modified: "2026-01-02T09:00:00.000Z",
};

/** One reader who has the same note open in the panel, in a second window and in the library. */
describe("a note that is open in several places", () => {
  let reader: Reader;
  let panel: Page;
  let second: Page;
  let library: Page;

  beforeAll(async () => {
    reader = await Reader.open("one-note-many-surfaces");
    library = await reader.visitOwn("library.html");
    await library.setViewport({ width: 1_280, height: 860 });
    await askFor(library, "notes/save", { note: NOTE, writer: NOTE.id });
    const text = await reader.visit(OVERLEG);
    await untilPainted(text, "kl-begrip");
    panel = await reader.visitPanelOf(text);
    second = await reader.visitPanelOf(text);
    for (const one of [panel, second]) {
      await one.setViewport({ width: 400, height: 800 });
      await press(one, "#tab-notes");
      await press(one, "[aria-label=Bewerken]");
    }
    await library.evaluate((id) => {
      location.hash = `#notities?notitie=${id}`;
    }, NOTE.id);
    await press(library, ".det-act button");
    for (const one of [panel, second, library]) await bodyBecomes(one, BEGUN);
  });
  afterAll(() => reader?.close());

  it("changes everywhere with what is written in the library", async () => {
    await write(library, " Zie ook 2021.");
    for (const one of [panel, second]) await bodyBecomes(one, `${BEGUN} Zie ook 2021.`);
  });

  it("changes in the library with what is written in the panel", async () => {
    await write(panel, " En 2022.");
    for (const one of [library, second]) await bodyBecomes(one, `${BEGUN} Zie ook 2021. En 2022.`);
    await reader.picture(library, "written-in-the-panel");
  });

  it("keeps the words of all where all write at once", async () => {
    const surfaces = [library, panel, second];
    const words = [" Bibliotheek.", " Paneel.", " Venster."];
    await Promise.all(surfaces.map((surface, at) => writeOn(surface, words[at] ?? "")));
    for (const surface of surfaces) {
      await surface.bringToFront();
      await untilSaved(surface);
    }
    await reader.picture(library, "library");
    await reader.picture(second, "second-window");
    const kept = await askFor<readonly Note[]>(library, "notes/of-document", OVERLEG);
    const all = kept.map(({ body }) => body);
    for (const one of words) expect(all.join("\n")).toContain(one.trim());
    for (const body of all) expect(body).toContain(BEGUN);
    // What each place shows is one of the notes that are kept, to the letter.
    for (const surface of surfaces) expect(all).toContain(await bodyOf(surface));
  });
});

/** Types at the end of the note, and waits until it is saved. */
async function write(surface: Page, words: string): Promise<void> {
  await surface.bringToFront();
  await surface.focus("textarea.txt");
  await surface.keyboard.press("End");
  await surface.keyboard.type(words);
  await untilSaved(surface);
}

async function press(surface: Page, selector: string): Promise<void> {
  await surface.waitForSelector(selector);
  await surface.$eval(selector, (control) => (control as HTMLElement).click());
}

function bodyOf(surface: Page): Promise<string> {
  return surface.$eval("textarea.txt", (area) => (area as HTMLTextAreaElement).value);
}

async function bodyBecomes(surface: Page, wanted: string): Promise<void> {
  await surface.bringToFront();
  await surface.waitForFunction(
    (body) => document.querySelector<HTMLTextAreaElement>("textarea.txt")?.value === body,
    {},
    wanted,
  );
}

async function untilSaved(surface: Page): Promise<void> {
  await surface.waitForFunction(() => document.querySelector(".save-line")?.textContent === "Bewaard");
}

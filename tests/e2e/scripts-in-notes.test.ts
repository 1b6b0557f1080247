import type { Note } from "@kantlijn/extension/model";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anArchive } from "../../packages/extension/src/testing/archives.ts";
import { inSurface } from "../support/in-surface.ts";
import { keepDownloads, lastDownload } from "../support/kept-downloads.ts";
import { restOn, untilCard } from "../support/on-card.ts";
import { untilPainted } from "../support/on-page.ts";
import { askFor } from "../support/own-calls.ts";
import { troubleOn } from "../support/page-trouble.ts";
import { Reader } from "../support/reader.ts";
import { LABEL, NO_TRACE, SCRIPTS, traceOfScripts, watchViolations } from "../support/script-traps.ts";
import { onSite, page as pageOf } from "../support/served-pages.ts";

const PATH = "/documenten/titel-met-script";
const ADDRESS = onSite(PATH);
const PASSAGE = "maatregelen met de hoogste urgentie";
const TITLE = LABEL.replaceAll("<", "&lt;");
const HTML = pageOf(TITLE, `<p>Het agentschap Frontex neemt ${PASSAGE}. Zie Kamerstuk 19 637, nr. 3005.</p>`);

/** A reader who was made to write, open and take in what runs elsewhere. */
describe("scripts in what a reader keeps never run", () => {
  let reader: Reader;
  let page: Page;
  let panel: Page;
  let library: Page;

  beforeAll(async () => {
    reader = await Reader.open("scripts-in-notes");
    page = await reader.visit(ADDRESS, { [PATH]: { body: HTML } });
    await untilPainted(page, "kl-organisatie");
    library = await reader.visitOwn("library.html");
    await library.setViewport({ width: 1_280, height: 900 });
    panel = await reader.visitPanelOf(page);
    for (const surface of [library, panel]) await surface.evaluate(watchViolations);
    await library.evaluate(keepDownloads);
    for (const note of NOTES) await askFor(library, "notes/save", { note, writer: note.id });
  });
  afterAll(() => reader?.close());

  /** Looks at a surface once it shows something. */
  async function expectNoTrace(surface: Page, shows: string, step: string): Promise<void> {
    await surface.bringToFront();
    await surface.waitForFunction((words) => document.body.textContent?.includes(words), {}, shows);
    await reader.picture(surface, step);
    expect(await surface.evaluate(traceOfScripts), step).toEqual(NO_TRACE);
    expect(troubleOn(surface)).toEqual([]);
  }

  it("in the panel, nor in its editor", async () => {
    await press(panel, "#tab-notes");
    await expectNoTrace(panel, "onerror", "panel");
    await press(panel, "[aria-label=Bewerken]");
    await panel.waitForSelector("textarea.txt");
    await expectNoTrace(panel, "onerror", "editor-in-the-panel");
    await press(panel, ".done");
    await panel.waitForSelector("textarea.txt", { hidden: true });
  });

  it("in the list of the library, a note in full, its editor, and what is said of it", async () => {
    await expectNoTrace(library, "onerror", "library");
    for (const { id, body } of NOTES) {
      await goTo(library, `#notities?notitie=${id}`);
      await library.waitForSelector(".det-act");
      expect(await library.evaluate(traceOfScripts), body).toEqual(NO_TRACE);
    }
    await library.$$eval(".det-act button", ([edit]) => edit?.click());
    await library.waitForSelector(".det textarea.txt");
    await expectNoTrace(library, "onerror", "editor-in-the-library");
    await goTo(library, `#notities?label=${encodeURIComponent(LABEL)}`);
    await library.waitForSelector("article.ln .ln-open");
    await library.focus("article.ln .ln-open");
    await library.keyboard.press("Delete");
    await library.waitForSelector(".toast button");
    await expectNoTrace(library, "onerror", "toast");
    await press(library, ".toast button");
    await library.waitForFunction(
      (count) => document.querySelectorAll("article.ln").length === count,
      {},
      NOTES.length,
    );
  });

  it("in the card of a term that a note was written on, over the page", async () => {
    await page.bringToFront();
    await restOn(page, "Frontex");
    const card = await untilCard(page, ({ buttons }) => buttons.includes("Uw 3 notities"));
    expect(card.words).not.toContain("onerror");
    await reader.picture(page, "card");
    expect(await inSurface(page, traceOfScripts)).toMatchObject({ ran: false, elements: [] });
    expect(await page.evaluate(traceOfScripts)).toMatchObject({ ran: false });
  });

  it("on paper", async () => {
    await goTo(library, "#exporteren");
    await library.waitForSelector(".ways-out .primary");
    await chooseWay(library, "Afdrukken");
    await press(library, ".ways-out .primary");
    await library.waitForSelector(".printed article");
    await expectNoTrace(library, "onerror", "paper");
  });

  it("in a file that comes in, whoever made it, and in its name", async () => {
    await goTo(library, "#importeren");
    const files = [OTHERS_EXPORT, await anArchive([{ ...aNote(20, SCRIPTS[0]), tags: [LABEL] }])];
    for (const file of files) {
      await library.waitForSelector("input[type=file]");
      await library.evaluate(takeIn, file, `${LABEL}.json`);
      await library.waitForSelector(".preview .primary");
      await library.$$eval("details", (all) => {
        for (const one of all) one.open = true;
      });
      await expectNoTrace(library, "onerror", "preview");
      await press(library, ".preview .primary");
      await library.waitForSelector(".preview .finished");
      await expectNoTrace(library, "toegevoegd", "taken-in");
      await goTo(library, "#notities");
      await expectNoTrace(library, "onerror", "library-after");
      await goTo(library, "#importeren");
    }
  });

  it("as the address of a document, for which a file is refused whole", async () => {
    await goTo(library, "#notities");
    await goTo(library, "#importeren");
    await library.waitForSelector("input[type=file]");
    const note = aNote(21, "Een adres dat iets doet");
    const archive = await anArchive([{ ...note, document: { ...note.document, url: "javascript:window.__ran=1" } }]);
    await library.evaluate(takeIn, archive, "adres.json");
    await library.waitForSelector("[role=alert]");
    await expectNoTrace(library, "Er is niets veranderd", "refused");
  });

  it("in the picture of citations, nor in the file of it", async () => {
    await goTo(library, "#citaties");
    await library.waitForSelector(".net .d");
    await expectNoTrace(library, "onerror", "citations");
    await press(library, ".told-of .acts button:last-child");
    const svg = await library.evaluate(lastDownload);
    expect(svg).toContain("&lt;img src=x");
    expect(await library.evaluate(elementsIn, svg)).toEqual([]);
  });
});

const DOCUMENT = { key: ADDRESS, url: ADDRESS, title: `Brief ${LABEL}` };

function aNote(n: number, body = ""): Note {
  const at = new Date(Date.UTC(2026, 0, n + 1)).toISOString();
  const id = `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
  return { id, document: DOCUMENT, target: { kind: "document" }, body, created: at, modified: at };
}

const ON_PASSAGE: Note["target"] = {
  kind: "passage",
  selector: {
    quote: { type: "TextQuoteSelector", exact: PASSAGE, prefix: LABEL, suffix: LABEL },
    position: { type: "TextPositionSelector", start: 0, end: PASSAGE.length },
  },
};

const TARGETS: readonly Note["target"][] = [
  { kind: "term", id: "organisatie/frontex", name: LABEL },
  { kind: "document" },
  ON_PASSAGE,
];

const NOTES: readonly Note[] = SCRIPTS.map((body, at) => ({
  ...aNote(at + 1, body),
  target: TARGETS[at % TARGETS.length] ?? ON_PASSAGE,
  kind: LABEL,
  tags: [LABEL, `x"onmouseover="window.__ran=1`],
}));

const OTHERS_EXPORT = JSON.stringify({
  export_date: "2026-11-21T18:00:00.000Z",
  export_userid: LABEL,
  client_version: "1.1700.0",
  annotations: [ADDRESS, "javascript:window.__ran=1"].map((uri, n) => ({
    id: `${LABEL}-${n}`,
    created: "2024-12-09T07:17:52.123456+00:00",
    updated: "2024-12-10T07:17:52.000000+00:00",
    user: `acct:${LABEL}@hypothes.is`,
    uri,
    text: SCRIPTS.join("\n\n"),
    tags: [LABEL],
    document: { title: [LABEL] },
    target: [{ selector: [{ type: "TextQuoteSelector", exact: LABEL, prefix: LABEL, suffix: LABEL }] }],
  })),
});

/** Presses what is in a surface, also where another one has the pointer. */
async function press(surface: Page, selector: string): Promise<void> {
  await surface.waitForSelector(selector);
  await surface.$eval(selector, (control) => (control as HTMLElement).click());
}

function goTo(own: Page, hash: string): Promise<void> {
  return own.evaluate((to) => {
    location.hash = to;
  }, hash);
}

async function chooseWay(own: Page, name: string): Promise<void> {
  await own.evaluate((start) => {
    const labels = [...document.querySelectorAll("label")];
    labels.find(({ textContent }) => textContent?.startsWith(start))?.click();
  }, name);
}

/** Runs in the library: a file with this name, which not every disk could hold. */
function takeIn(content: string, name: string): void {
  const carried = new DataTransfer();
  carried.items.add(new File([content], name, { type: "application/json" }));
  const field = document.querySelector<HTMLInputElement>("input[type=file]");
  if (field === null) throw new Error("the library takes no file");
  field.files = carried.files;
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Runs in the library: what in a drawing could run something where it is opened by itself. */
function elementsIn(svg: string): readonly string[] {
  const drawing = new DOMParser().parseFromString(svg, "image/svg+xml");
  const isSafe = ({ name, value }: Attr) => !name.startsWith("on") && !/^\s*(?:javascript|data|vbscript):/i.test(value);
  return [...drawing.querySelectorAll("*")]
    .filter(({ localName, attributes }) => {
      const runs = ["script", "foreignObject", "image", "img", "iframe", "parsererror", "set", "animate"];
      return runs.includes(localName) || ![...attributes].every(isSafe);
    })
    .map(({ outerHTML }) => outerHTML);
}

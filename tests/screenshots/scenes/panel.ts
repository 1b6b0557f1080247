import type { Page } from "puppeteer-core";
import { untilMarked } from "../../support/on-page.ts";
import type { Reader } from "../../support/reader.ts";
import { ODD_PAGES, onSite, page as pageOf } from "../../support/served-pages.ts";
import { type AsIf, asIf, shut, UNREAD } from "./as-if.ts";
import { everyReference, letter, rewritten } from "./page.ts";
import { NARROW, type Scene } from "./scene.ts";

/** The tabs of a panel, behind the one it opens with. */
const REFERENCES = 1;
const NOTES = 2;

/** The panel beside a page: its lists, its notes, and where there is nothing to list. */
export const PANEL: readonly Scene[] = [
  { name: "panel", widths: NARROW, open: panelOfLetter },
  { name: "panel-detail", widths: NARROW, open: panelOfLetter, pose: openTerm },
  { name: "panel-own-part", widths: NARROW, shelf: "letter", open: panelOfLetter, pose: openTerm },
  { name: "panel-none-found", widths: NARROW, open: panelOfLetter, pose: (panel) => search(panel, "walvis") },
  { name: "panel-references", widths: NARROW, open: (reader) => tabOf(panelOfLetter(reader), REFERENCES) },
  { name: "panel-every-reference", widths: NARROW, open: panelOfEveryReference, pose: toTheEnd },
  { name: "panel-go-to", widths: NARROW, open: panelOfLetter, pose: goTo },
  { name: "panel-no-notes", widths: NARROW, shelf: "none", open: (reader) => tabOf(panelOfLetter(reader), NOTES) },
  { name: "panel-notes", widths: NARROW, shelf: "letter", open: (reader) => tabOf(panelOfLetter(reader), NOTES) },
  { name: "panel-many-notes", widths: NARROW, shelf: "full", open: (reader) => tabOf(panelOfLetter(reader), NOTES) },
  { name: "panel-many-references", widths: NARROW, open: panelOfManyReferences },
  { name: "panel-editor", widths: NARROW, shelf: "letter", open: panelWithEditor },
  { name: "panel-not-saved", widths: NARROW, shelf: "unsaved", open: panelThatCannotSave, pose: scrollToEditor },
  { name: "panel-candidates", widths: NARROW, shelf: "rewritten", open: panelOfRewritten, isWhole: true },
  { name: "panel-news", widths: NARROW, shelf: "before", open: panelWithNews },
  { name: "panel-loading", widths: NARROW, open: (reader) => panelAsIf(reader, { waiting: ["page/summary"] }) },
  { name: "panel-notes-loading", widths: NARROW, open: (reader) => notesAsIf(reader, { waiting: ["notes/"] }) },
  { name: "panel-shut", widths: NARROW, open: (reader) => notesAsIf(reader, shut(CANNOT_OPEN)) },
  { name: "panel-vanished", widths: NARROW, open: (reader) => notesAsIf(reader, shut(VANISHED)) },
  { name: "panel-full", widths: NARROW, open: (reader) => notesAsIf(reader, shut({ kind: "full" })) },
  { name: "panel-newer", widths: NARROW, open: (reader) => notesAsIf(reader, shut({ kind: "newer" })) },
  { name: "panel-private", widths: NARROW, open: (reader) => notesAsIf(reader, { tab: { incognito: true } }) },
  { name: "panel-failed", widths: NARROW, open: (reader) => panelAsIf(reader, { summary: UNREAD }) },
  { name: "panel-paused", widths: NARROW, open: (reader) => panelAsIf(reader, { summary: { state: "paused" } }) },
  {
    name: "panel-no-text",
    widths: NARROW,
    open: (reader) => panelAsIf(reader, { summary: { ...UNREAD, state: "empty" } }),
  },
  {
    name: "panel-no-terms",
    widths: NARROW,
    open: (reader) => panelAsIf(reader, { summary: { ...UNREAD, state: "ready" } }),
  },
  { name: "panel-other-site", widths: NARROW, open: (reader) => reader.visitOwn("sidepanel.html") },
  { name: "panel-site-off", widths: NARROW, shelf: "quiet", open: panelOfQuietSite },
  {
    name: "panel-zoomed",
    widths: [640],
    zoom: 2,
    shelf: "letter",
    open: (reader) => tabOf(panelOfLetter(reader), NOTES),
  },
];

const CANNOT_OPEN = {
  kind: "cannot-open",
  detail: "UnknownError: Internal error opening backing store for indexedDB.open.",
};
const VANISHED = { kind: "vanished", missing: 214 };

async function panelOfLetter(reader: Reader): Promise<Page> {
  const panel = await reader.visitPanelOf(await letter(reader));
  await panel.waitForSelector("main .name");
  return panel;
}

/** Goes to one of the tabs of a panel, by its index. */
async function tabOf(opened: Promise<Page>, index: number): Promise<Page> {
  const panel = await opened;
  await panel.waitForSelector("[role=tab]");
  await panel.$$eval("[role=tab]", (tabs, at) => tabs[at] instanceof HTMLElement && tabs[at].click(), index);
  return panel;
}

async function panelAsIf(reader: Reader, told: AsIf): Promise<Page> {
  return reader.visitPanelOf(await letter(reader), asIf(told));
}

function notesAsIf(reader: Reader, told: AsIf): Promise<Page> {
  return tabOf(panelAsIf(reader, told), NOTES);
}

async function panelOfEveryReference(reader: Reader): Promise<Page> {
  return tabOf(reader.visitPanelOf(await everyReference(reader)), REFERENCES);
}

async function panelOfManyReferences(reader: Reader): Promise<Page> {
  const papers = Array.from({ length: 300 }, (_, at) => `<p>De brief staat in Kamerstuk 19 637, nr. ${at + 1}.</p>`);
  const long = await reader.visit(onSite("/lang"), {
    "/lang": { body: pageOf("Driehonderd stukken", papers.join("")) },
  });
  await untilMarked(long, "19 637, nr. 1");
  return tabOf(reader.visitPanelOf(long), REFERENCES);
}

async function panelOfRewritten(reader: Reader): Promise<Page> {
  const panel = await tabOf(reader.visitPanelOf(await rewritten(reader)), NOTES);
  await panel.waitForSelector(".cand");
  return panel;
}

async function panelWithNews(reader: Reader): Promise<Page> {
  const panel = await panelOfLetter(reader);
  await panel.waitForSelector(".news-line");
  return panel;
}

async function panelOfQuietSite(reader: Reader): Promise<Page> {
  return reader.visitPanelOf(await reader.visit(ODD_PAGES.english));
}

async function panelWithEditor(reader: Reader): Promise<Page> {
  const panel = await tabOf(panelOfLetter(reader), NOTES);
  await openFirstNote(panel);
  return panel;
}

async function panelThatCannotSave(reader: Reader): Promise<Page> {
  const refused = { ok: false, error: { kind: "full" } };
  const panel = await notesAsIf(reader, { answers: { "notes/save": refused } });
  await openFirstNote(panel);
  await panel.type(".ed .txt", "Nog te vergelijken. ");
  await panel.waitForSelector(".save-line.trouble");
  return panel;
}

async function openFirstNote(panel: Page): Promise<void> {
  await (await panel.waitForSelector(".nt-foot :is([aria-label=Bewerken], [aria-label=Edit])"))?.click();
  await panel.waitForSelector(".ed .txt");
}

async function scrollToEditor(panel: Page): Promise<void> {
  await panel.$eval(".save-line", (line) => line.scrollIntoView({ block: "center", behavior: "instant" }));
}

/** Opens what a term is; it stays open for the pictures after the first. */
async function openTerm(panel: Page): Promise<void> {
  await search(panel, "frontex");
  await panel.waitForSelector(".explain");
  await panel
    .$eval(".explain[aria-expanded=false]", (button) => button instanceof HTMLElement && button.click())
    .catch(() => undefined);
  await panel.waitForSelector(".explain[aria-expanded=true]");
}

async function search(panel: Page, words: string): Promise<void> {
  await panel.$eval("main input[type=search]", (field) => field instanceof HTMLInputElement && field.select());
  await panel.type("main input[type=search]", words);
}

async function goTo(panel: Page): Promise<void> {
  await panel.$eval(".go-to input", (field) => field instanceof HTMLInputElement && field.select());
  await panel.type(".go-to input", "32 317, nr. 788");
  await panel.waitForSelector(".found-papers [role=option]");
}

async function toTheEnd(panel: Page): Promise<void> {
  await panel.waitForSelector(".candidates");
  await panel.$eval(".candidates", (list) => list.scrollIntoView({ block: "end", behavior: "instant" }));
}

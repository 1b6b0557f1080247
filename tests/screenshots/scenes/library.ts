import type { Page } from "puppeteer-core";
import type { Reader } from "../../support/reader.ts";
import { noteId } from "../../support/shelf-of-notes.ts";
import { press } from "./on-own-page.ts";
import { EVERY_WIDTH, type Scene } from "./scene.ts";
import { loseNotes, neverAnswer, refuseToOpen } from "./trouble.ts";

const ROW = "article.ln";

/** What stands there once it is known where the notes of the usual shelf stand. */
const STATE = ".f-mk";

/** A width at which an open note takes the place of the list, and one at which the filters fold too. */
const FOLDED = [700, 320];

/** Widths with room for a drawing. */
const DRAWN = [1280, 800];

/** The library: what was written, what became of it, and what was read. */
export const LIBRARY: readonly Scene[] = [
  library("library", { open: (reader) => openAt(reader, "", STATE) }),
  library("library-empty", { shelf: "none", open: (reader) => openAt(reader, "", ".msg h2") }),
  library("library-three", { shelf: "three", open: (reader) => openAt(reader, "", ROW) }),
  library("library-many", { shelf: "many", open: (reader) => allRead(reader) }),
  library("library-search", { open: (reader) => openAt(reader, "#notities?zoek=prikkels", STATE) }),
  library("library-near", { open: (reader) => openAt(reader, "#notities?zoek=terugkeerbelaid", ".summary .meta") }),
  library("library-nothing-found", { open: (reader) => openAt(reader, "#notities?zoek=sterrenkunde", ".msg h2") }),
  library("library-dossier", { open: grouped("dossier") }),
  library("library-filters", { widths: FOLDED, open: (reader) => openAndPress(reader, "", ".lib") }),
  library("library-chosen", { open: (reader) => openAt(reader, "", STATE), pose: chooseTwo }),
  library("library-detail", {
    shelf: "years",
    open: (reader) => openAt(reader, `#notities?notitie=${noteId(6)}&zoek=prikkels`, ".det .rel"),
  }),
  library("library-detail-uncertain", {
    open: (reader) => openAt(reader, `#notities?notitie=${noteId(2)}`, ".det .named"),
  }),
  library("library-detail-reference", {
    open: (reader) => openAt(reader, `#notities?notitie=${noteId(1)}`, ".det .written"),
  }),
  library("library-edit", { open: editing }),
  library("library-trash", { shelf: "years", open: (reader) => openAt(reader, "#prullenbak", ROW) }),
  library("library-trash-sure", {
    shelf: "years",
    open: (reader) => openAndPress(reader, "#prullenbak", ".trash-bar"),
  }),
  library("library-trash-empty", { open: (reader) => openAt(reader, "#prullenbak", ".msg h2") }),
  library("library-loading", { open: (reader) => reader.visitOwn("library.html", neverAnswer), pose: untilDue }),
  library("library-broken", { open: (reader) => reader.visitOwn("library.html", refuseToOpen) }),
  library("library-lost", { open: (reader) => reader.visitOwn("library.html", loseNotes) }),
  library("library-undo", { shelf: "three", open: (reader) => openAt(reader, "", ROW), pose: removeFirst }),
  library("library-citations-empty", { open: (reader) => openAt(reader, "#citaties", ".msg h2") }),
  library("library-citations", { shelf: "letters", open: citations }),
  library("library-citations-lit", { shelf: "letters", widths: DRAWN, open: citations, pose: lightUp }),
  library("library-citations-table", { shelf: "letters", open: citationsTable }),
];

function library(name: string, scene: Omit<Scene, "name" | "widths"> & Partial<Pick<Scene, "widths">>): Scene {
  return { name, widths: EVERY_WIDTH, ...scene };
}

async function openAt(reader: Reader, hash: string, selector: string): Promise<Page> {
  const page = await reader.visitOwn(`library.html${hash}`);
  await page.waitForSelector(selector);
  return page;
}

/** Presses the first button of a place. */
async function openAndPress(reader: Reader, hash: string, place: string): Promise<Page> {
  const page = await openAt(reader, hash, ROW);
  await press(page, place, place === ".lib" ? "Filter" : "");
  return page;
}

async function allRead(reader: Reader): Promise<Page> {
  const page = await openAt(reader, "", ROW);
  await page.waitForFunction(() => document.querySelector(".f .num")?.textContent?.replaceAll(/\D/gu, "") === "10000");
  return page;
}

function grouped(by: string): (reader: Reader) => Promise<Page> {
  return async (reader) => {
    const page = await openAt(reader, "", ROW);
    await page.select(".order label:first-child select", by);
    await page.waitForSelector(".dh .dossier");
    return page;
  };
}

async function chooseTwo(page: Page): Promise<void> {
  const isChosen = (await page.$(".chosen-bar")) !== null;
  if (!isChosen) await page.$$eval(".ln-pick", (all) => all.slice(0, 2).map((one) => (one as HTMLElement).click()));
  await page.waitForSelector(".chosen-bar");
}

async function editing(reader: Reader): Promise<Page> {
  const page = await openAt(reader, `#notities?notitie=${noteId(6)}`, ".det .written");
  await page.waitForSelector(STATE);
  await page.click(".det-act [aria-pressed]");
  await page.waitForSelector(".ed .txt");
  return page;
}

/** A wait shows itself after a while. */
async function untilDue(page: Page): Promise<void> {
  await page.waitForSelector(".sk");
}

/** The first note goes to the trash, as often as it came back. */
async function removeFirst(page: Page): Promise<void> {
  if ((await page.$(".toast button")) !== null) {
    await page.click(".toast button");
    await page.waitForFunction(() => document.querySelectorAll("article.ln").length === 3);
  }
  await page.focus(`${ROW} .ln-open`);
  await page.keyboard.press("Delete");
  await page.waitForSelector(".toast button");
}

async function citations(reader: Reader): Promise<Page> {
  return openAt(reader, "#citaties", ".net .d");
}

async function lightUp(page: Page): Promise<void> {
  await page.waitForSelector(".net .multi");
  await page.hover(".net .multi");
}

async function citationsTable(reader: Reader): Promise<Page> {
  const page = await citations(reader);
  await page.click(".told-of .btn");
  await page.waitForSelector("table.cites");
  return page;
}

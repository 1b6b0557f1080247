import type { Page } from "puppeteer-core";
import { dropFile } from "../../support/drop-file.ts";
import type { Reader } from "../../support/reader.ts";
import { FROM_HYPOTHESIS, OTHER_COMPUTER } from "./files.ts";
import { press } from "./on-own-page.ts";
import { EVERY_WIDTH, type Scene } from "./scene.ts";
import { refuseToOpen } from "./trouble.ts";

/** A sheet of paper between its margins, in CSS pixels. */
const PAPER = [680];

/** What goes out of the library and comes into it, and its backups; each as high as it is. */
export const ARCHIVE: readonly Scene[] = [
  archive("library-export", { open: (reader) => openAt(reader, "exporteren", ".ways-out") }),
  archive("library-export-found", {
    open: (reader) => openAt(reader, "exporteren?label=prikkels", ".one-of:first-of-type label + label"),
  }),
  archive("library-export-done", { open: saved }),
  archive("library-export-nothing", { shelf: "none", open: (reader) => openAt(reader, "exporteren", ".lead") }),
  archive("library-print", { open: readyForPaper }),
  archive("library-printed", { widths: PAPER, isOnPaper: true, open: readyForPaper }),
  archive("library-import", { open: (reader) => openAt(reader, "importeren", ".drop") }),
  archive("library-import-earlier", { shelf: "years", open: (reader) => openAt(reader, "importeren", ".earlier") }),
  archive("library-import-preview", { shelf: "years", open: previewOf("kantlijn-2026-11-21.json", OTHER_COMPUTER) }),
  archive("library-import-hypothesis", { shelf: "years", open: previewOf("hypothesis.json", FROM_HYPOTHESIS) }),
  archive("library-import-refused", { open: refused }),
  archive("library-import-done", { shelf: "three", open: takenIn }),
  archive("library-storage", { open: (reader) => openAt(reader, "opslag", ".one-of") }),
  archive("library-storage-backups", { shelf: "years", open: (reader) => openAt(reader, "opslag", ".lines li") }),
  archive("library-storage-restore", { shelf: "years", open: restoring }),
  archive("library-storage-broken", { open: (reader) => reader.visitOwn("library.html#opslag", refuseToOpen) }),
];

function archive(name: string, scene: Omit<Scene, "name" | "widths"> & Partial<Pick<Scene, "widths">>): Scene {
  return { name, widths: EVERY_WIDTH, isWhole: true, ...scene };
}

async function openAt(reader: Reader, part: string, selector: string): Promise<Page> {
  const page = await reader.visitOwn(`library.html#${part}`);
  await page.waitForSelector(selector);
  return page;
}

async function saved(reader: Reader): Promise<Page> {
  const page = await openAt(reader, "exporteren", ".ways-out .primary");
  await page.click(".ways-out .primary");
  await page.waitForSelector(".work .finished");
  return page;
}

async function readyForPaper(reader: Reader): Promise<Page> {
  const page = await openAt(reader, "exporteren", ".ways-out .primary");
  await page.$$eval(".ways-out input", (all) => (all.at(-1) as HTMLElement).click());
  await page.click(".ways-out .primary");
  await page.waitForSelector(".printed article");
  return page;
}

function previewOf(name: string, words: string): (reader: Reader) => Promise<Page> {
  return async (reader) => {
    const page = await openAt(reader, "importeren", ".drop");
    await dropFile(page, name, words);
    await page.waitForSelector(".preview");
    await page.$$eval(".preview summary", (all) => (all[0] as HTMLElement | undefined)?.click());
    return page;
  };
}

async function refused(reader: Reader): Promise<Page> {
  const page = await openAt(reader, "importeren", ".drop");
  await dropFile(page, "kantlijn-2026-11-21.json", OTHER_COMPUTER.replace("Nagekeken", "Nagekoken"));
  await page.waitForSelector("[role=alert]");
  return page;
}

async function takenIn(reader: Reader): Promise<Page> {
  const page = await previewOf("kantlijn-2026-11-21.json", OTHER_COMPUTER)(reader);
  await page.click(".preview .primary");
  await page.waitForSelector(".preview .finished");
  return page;
}

async function restoring(reader: Reader): Promise<Page> {
  const page = await openAt(reader, "opslag", ".lines li");
  await press(page, ".lines li:last-child", "");
  await page.click(".lines li:last-child .btn:not(.quiet)");
  await page.waitForSelector(".preview");
  return page;
}

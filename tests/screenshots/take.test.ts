import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Reader } from "../support/reader.ts";
import { ROOT } from "../support/seeds.ts";
import { SOME_STATES, shelve, someNotes } from "../support/shelf-of-notes.ts";
import { contactSheet, type Taken } from "./contact-sheet.ts";
import { THEMES, type Theme, takePicture } from "./picture.ts";
import { SCENES } from "./scenes.ts";

const FOLDER = join(ROOT, ".output", "screenshots");
const taken: Taken[] = [];

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });

describe.each(["nl", "en"] as const)("pictures in %s", (language) => {
  let reader: Reader;
  let shelf: Page;

  beforeAll(async () => {
    reader = await Reader.open(`screenshots-${language}`, { language });
    shelf = await reader.visitOwn("library.html");
    await shelve(shelf, someNotes(), SOME_STATES);
  });
  afterAll(async () => {
    await reader?.close();
    writeFileSync(join(FOLDER, "index.html"), contactSheet(taken));
  });

  it.each(SCENES)("of $name", async ({ name, widths, open, pose, isWhole }) => {
    const page = await open(reader);
    for (const theme of Object.keys(THEMES) as Theme[]) {
      for (const width of widths) {
        const file = `${name}-${language}-${theme}-${width}.png`;
        await takePicture(page, { theme, width, pose, isWhole }, join(FOLDER, file));
        taken.push({ scene: name, language, theme, width, file });
      }
    }
    await page.close();
    expect(taken.at(-1)?.scene).toBe(name);
  });
});

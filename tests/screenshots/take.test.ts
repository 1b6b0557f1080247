import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Reader } from "../support/reader.ts";
import { ROOT } from "../support/seeds.ts";
import { contactSheet, type Taken } from "./contact-sheet.ts";
import { THEMES, type Theme, takePicture } from "./picture.ts";
import { KEEPING } from "./scenes/keeping.ts";
import { READING } from "./scenes/reading.ts";
import { SHELVES, type Shelf } from "./scenes/shelves.ts";

const FOLDER = join(ROOT, ".output", "screenshots");

/** Names of scenes or how they begin, a space between them: only those are taken, beside the pictures of before. */
const ASKED = process.env.KANTLIJN_SCENES?.split(" ");
const SCENES = [...READING, ...KEEPING].filter(({ name }) => ASKED?.some((start) => name.startsWith(start)) ?? true);
const taken: Taken[] = [];

/** One browser after another, each with a shelf of its own. */
const READERS = Object.keys(SHELVES)
  .map((name) => name as Shelf)
  .flatMap((shelf) => (["nl", "en"] as const).map((language) => ({ shelf, language })))
  .map((reader) => ({ ...reader, scenes: SCENES.filter(({ shelf = "some" }) => shelf === reader.shelf) }))
  .filter(({ scenes }) => scenes.length > 0);

if (ASKED === undefined) rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
afterAll(() => writeFileSync(join(FOLDER, "index.html"), contactSheet(taken)));

describe.each(READERS)("pictures in $language with $shelf on the shelf", ({ shelf, language, scenes }) => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await Reader.open(`screenshots-${shelf}-${language}`, { language });
    const own = await reader.visitOwn("library.html");
    await SHELVES[shelf](own, reader);
    await own.close();
  });
  afterAll(() => reader?.close());

  it.each(scenes)("of $name", async ({ name, widths, open, pose, isWhole, isOnPaper, zoom }) => {
    const page = await open(reader);
    for (const theme of Object.keys(THEMES) as Theme[]) {
      for (const width of widths) {
        const file = `${name}-${language}-${theme}-${width}.png`;
        await takePicture(page, { theme, width, pose, isWhole, isOnPaper, zoom }, join(FOLDER, file));
        taken.push({ scene: name, language, theme, width, file });
      }
    }
    await page.close();
    expect(taken.at(-1)?.scene).toBe(name);
  });
});

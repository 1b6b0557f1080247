import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { archive, keptText, preview, startArchive } from "../support/archive-worker.ts";
import { readDatabase } from "../support/old-version.ts";
import { Reader } from "../support/reader.ts";
import { randomOf, seeded, times } from "./form.ts";
import { isAcknowledged, noteNumber } from "./kept-notes.ts";

const FILES = times(20, 500);
const NOTES = 12;

type Random = () => number;

/** Ways in which a file goes bad: on its way, under an editor, or by somebody who means harm. */
const WAYS: readonly ((file: string, random: Random) => string)[] = [
  (file, random) => file.slice(0, Math.floor(random() * file.length)),
  (file, random) => file.slice(1 + Math.floor(random() * (file.length - 1))),
  (file, random) => replaced(file, random, 1, "\u0000"),
  (file, random) => replaced(file, random, 1, randomLetter(random)),
  (file, random) => replaced(file, random, 200, ""),
  (file, random) => replaced(file, random, 0, file.slice(0, 400)),
  (file) => file + file,
  (file) => file.replace(/"version":\d+/, '"version":999'),
  (file) => file.replace(/"format":"[^"]+"/, '"format":"iets anders"'),
  (file) => file.replace(noteNumber(1).id, noteNumber(2).id),
  (file) => file.replace(/"body":"[^"]+"/, '"body":{"toString":1}'),
  (file) => file.replace(/"notes":\[/, '"notes":[{"__proto__":{"polluted":true}},'),
  (_, random) => "[".repeat(Math.floor(random() * 100_000)),
  () => "",
  () => "null",
  () => "<html><body>Deze pagina bestaat niet</body></html>",
];

describe("a file that is no good", () => {
  let reader: Reader;
  let library: Page;
  beforeAll(async () => {
    reader = await Reader.open("faults-bad-imports");
    library = await reader.visitOwn("library.html");
    for (let n = 1; n <= NOTES; n += 1) await isAcknowledged(library, noteNumber(n));
    await startArchive(library, reader.family);
  });
  afterAll(() => reader?.close());

  it(seeded(`changes nothing when it is imported, in any of ${FILES} ways`), async () => {
    const random = randomOf("bad imports");
    const before = await readDatabase(library);
    expect(await archive(library, "exportNotes", { format: "json", choice: "all" })).toMatchObject({
      value: { count: NOTES },
    });
    const file = await keptText(library);
    expect(await preview(library)).toMatchObject({ ok: true, value: { counts: { same: NOTES, new: 0 } } });
    for (let at = 0; at < FILES; at += 1) {
      const bad = WAYS[at % WAYS.length]?.(file, random) ?? "";
      const told = await preview(library, bad);
      // Where the change meant nothing, all notes are the same.
      if (told.ok) expect(told.value, `file ${at}`).toMatchObject({ counts: { same: NOTES, new: 0, newer: 0 } });
      else expect(told.error, `file ${at}`).toMatchObject({ kind: expect.any(String) });
    }
    expect(await readDatabase(library)).toEqual(before);
    expect(before.notes).toHaveLength(NOTES);
  });
});

/** The text with some letters at a random place replaced. */
function replaced(file: string, random: Random, length: number, by: string): string {
  const at = Math.floor(random() * (file.length - length));
  return file.slice(0, at) + by + file.slice(at + length);
}

function randomLetter(random: Random): string {
  return String.fromCodePoint(0x61 + Math.floor(random() * 26));
}

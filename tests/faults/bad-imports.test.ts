import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { archive, FILE_WORDS, keptText, preview, startArchive, type Worked } from "../support/archive-worker.ts";
import { readDatabase } from "../support/old-version.ts";
import { Reader } from "../support/reader.ts";
import { randomOf, seeded, times } from "./form.ts";
import { isAcknowledged, noteNumber } from "./kept-notes.ts";

/** Of our own backups, and of another tool's export, which says nothing by which damage could be seen. */
const FILES = { own: times(20, 300), others: times(10, 200) };
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

/** Ways in which what others wrote goes bad that leave it JSON more often than not. */
const WAYS_OF_OTHERS: readonly ((file: string, random: Random) => string)[] = [
  (file, random) => replaced(file, random, 1, randomLetter(random)),
  (file, random) => replaced(file, random, 1, '"'),
  (file, random) => file.slice(0, Math.floor(random() * file.length)),
  (file, random) => without(file, random, ["text", "tags", "target", "created", "uri", "document", "id"]),
  (file, random) => withAnother(file, random, [null, 7, {}, [], "", "javascript:alert(1)", "a".repeat(20_000)]),
  (file) => file.replace(/"id":"root-1"/, '"id":"root-2"'),
];

describe("a file that is no good", () => {
  let reader: Reader;
  let library: Page;
  beforeAll(async () => {
    reader = await Reader.open("faults-bad-imports");
    library = await reader.visitOwn("library.html");
    for (let n = 1; n <= NOTES; n += 1) await isAcknowledged(library, noteNumber(n));
    await startArchive(library);
  });
  afterAll(() => reader?.close());

  it(seeded(`changes nothing when it is imported, in any of ${FILES.own} ways`), async () => {
    const random = randomOf("bad imports");
    const before = await readDatabase(library);
    expect(await archive(library, "exportNotes", { format: "json", choice: "all", words: FILE_WORDS })).toMatchObject({
      value: { count: NOTES },
    });
    const file = await keptText(library);
    expect(await preview(library)).toMatchObject({ ok: true, value: { counts: { same: NOTES, new: 0 } } });
    let accepted = 0;
    for (let at = 0; at < FILES.own; at += 1) {
      const bad = WAYS[at % WAYS.length]?.(file, random) ?? "";
      const told = await preview(library, bad);
      if (!told.ok) {
        expect(told.error, `file ${at}`).toMatchObject({ kind: expect.any(String) });
        continue;
      }
      // Where the change meant nothing, all notes are the same.
      accepted += 1;
      expect(told.value, `file ${at}`).toMatchObject({ counts: { same: NOTES, new: 0, newer: 0 } });
      expect(await applied(library, told), `file ${at}`).toMatchObject({ ok: true, value: { added: 0, replaced: 0 } });
    }
    process.stdout.write(`${accepted} of ${FILES.own} bad backups meant what the good one means\n`);
    expect(await readDatabase(library)).toEqual(before);
    expect(before.notes).toHaveLength(NOTES);
  });

  it(seeded(`of another tool comes in as the preview told or not at all, in any of ${FILES.others} ways`), async () => {
    const random = randomOf("bad imports of others");
    const before = await readDatabase(library);
    let taken = 0;
    for (let at = 0; at < FILES.others; at += 1) {
      const bad = WAYS_OF_OTHERS[at % WAYS_OF_OTHERS.length]?.(EXPORT, random) ?? "";
      const told = await preview(library, bad);
      if (!told.ok) {
        expect(told.error, `file ${at}: ${bad}`).toMatchObject({ kind: expect.any(String) });
        expect(await readDatabase(library), `file ${at}`).toEqual(before);
        continue;
      }
      taken += 1;
      const added = countsOf(told).new ?? 0;
      const step = await applied(library, told);
      expect(step, `file ${at}: ${bad}`).toMatchObject({ ok: true, value: { added, replaced: 0 } });
      expect((await readDatabase(library)).notes, `file ${at}`).toHaveLength(NOTES + added);
      await archive(library, "undoImport", { undoId: idOf(step) });
      expect(await readDatabase(library), `file ${at}, taken back`).toEqual(before);
    }
    process.stdout.write(`${taken} of ${FILES.others} bad exports of another tool came in, and were taken back\n`);
    expect(taken).toBeGreaterThan(0);
  });
});

/** Takes in what was previewed. */
function applied(library: Page, previewed: Worked): Promise<Worked> {
  return archive(library, "applyImport", {
    previewId: idOf(previewed),
    choice: { removed: "bring-back", older: "replace" },
  });
}

function idOf({ value }: Worked): unknown {
  return typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
}

function countsOf({ value }: Worked): Readonly<Record<string, number>> {
  return (value as { readonly counts: Readonly<Record<string, number>> }).counts;
}

/** An export as Hypothesis makes it, of nine annotations. */
const EXPORT = JSON.stringify({
  export_date: "2026-11-21T18:00:00.000Z",
  export_userid: "acct:robin@hypothes.is",
  client_version: "1.1700.0",
  annotations: Array.from({ length: 9 }, (_, n) => ({
    id: `root-${n}`,
    created: "2024-12-09T07:17:52.123456+00:00",
    updated: "2024-12-10T07:17:52.000000+00:00",
    user: "acct:robin@hypothes.is",
    uri: `https://www.rijksoverheid.nl/documenten/brief-${n % 3}`,
    text: `Dit staat ook in de **brief** van mei, ${n}.`,
    tags: ["terugkeer", `deel ${n}`],
    document: { title: ["Uitvoering motie Becker"] },
    target: [
      {
        selector: [
          { type: "TextPositionSelector", start: 120 + n, end: 139 + n },
          { type: "TextQuoteSelector", exact: "negatieve prikkels", prefix: "ziet dat ", suffix: " behoren" },
        ],
      },
    ],
  })),
});

/** The export with a field left out of one annotation. */
function without(file: string, random: Random, fields: readonly string[]): string {
  return withField(file, random, (annotation) => {
    delete annotation[fields[Math.floor(random() * fields.length)] ?? ""];
  });
}

/** The export with another value in some field of one annotation. */
function withAnother(file: string, random: Random, values: readonly unknown[]): string {
  return withField(file, random, (annotation) => {
    const fields = Object.keys(annotation);
    const field = fields[Math.floor(random() * fields.length)] ?? "";
    annotation[field] = values[Math.floor(random() * values.length)];
  });
}

function withField(file: string, random: Random, change: (annotation: Record<string, unknown>) => void): string {
  const { annotations, ...rest } = JSON.parse(file);
  change(annotations[Math.floor(random() * annotations.length)]);
  return JSON.stringify({ ...rest, annotations });
}

/** The text with some letters at a random place replaced. */
function replaced(file: string, random: Random, length: number, by: string): string {
  const at = Math.floor(random() * (file.length - length));
  return file.slice(0, at) + by + file.slice(at + length);
}

function randomLetter(random: Random): string {
  return String.fromCodePoint(0x61 + Math.floor(random() * 26));
}

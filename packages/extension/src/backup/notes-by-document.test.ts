import { IDBFactory } from "fake-indexeddb";
import { expect, it } from "vitest";
import { createBulkRows } from "../notes/database/bulk-rows.ts";
import type { StoredNote } from "../notes/database/note-rows.ts";
import { all } from "../testing/archives.ts";
import { aNote, noteId } from "../testing/notes.ts";
import { notesByDocument } from "./notes-by-document.ts";

/** More notes than are read at a time, of documents of several sizes. */
const SIZES = {
  "Brief over Dublin": 30,
  "Brief over de spreidingswet": 1_200,
  "Verslag van een overleg": 450,
  Zaak: 1,
};

it("gives each document its own notes, by title, however many are read at a time", async () => {
  const notes: StoredNote[] = [];
  for (const [title, size] of Object.entries(SIZES)) {
    const url = `https://www.rijksoverheid.nl/documenten/${encodeURIComponent(title)}`;
    for (let n = 0; n < size; n += 1)
      notes.push(aNote({ id: noteId(notes.length), document: { key: url, url, title } }));
  }
  const [first, ...others] = notes;
  const trashed = first && { ...first, removedAt: "2026-06-03T09:12:00.000Z" };
  const rows = createBulkRows({ indexedDB: new IDBFactory() });
  await rows.change(async (open) => {
    await open.putNotes((trashed ? [trashed, ...others] : others).map((now) => ({ now, before: undefined })));
    return { ok: true, value: undefined };
  });
  const told: number[] = [];
  const onProgress = (done: number) => void told.push(done);
  const documents = await all(
    notesByDocument(rows, "all", { documentKey: (address) => address, language: "nl", onProgress }),
  );
  expect(documents.map(({ document, notes: own }) => [document.title, own.length])).toEqual([
    ["Brief over de spreidingswet", 1_200],
    ["Brief over Dublin", 29],
    ["Verslag van een overleg", 450],
    ["Zaak", 1],
  ]);
  for (const { document, notes: own } of documents) {
    for (const note of own) expect(note.document.title).toBe(document.title);
  }
  expect(told.at(-1)).toBe(1_680);
  expect(told).toEqual(told.toSorted((one, other) => one - other));
});

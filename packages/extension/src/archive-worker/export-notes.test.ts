// @vitest-environment node
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, it } from "vitest";
import { prepareImport } from "../archive/preview.ts";
import type { ExportForm } from "../model/export-form.ts";
import { createBulkRows } from "../notes/database/bulk-rows.ts";
import type { NoteRows } from "../notes/database/note-rows.ts";
import { createDexieNoteStore } from "../notes/dexie-note-store.ts";
import type { NoteStore } from "../notes/note-store.ts";
import { fileWords } from "../surface/file-words.ts";
import { aFile } from "../testing/archives.ts";
import { aNote, KAMERBRIEF, noteId } from "../testing/notes.ts";
import { speakEnglish } from "../testing/speak-english.ts";
import { exportNotes } from "./export-notes.ts";

let rows: NoteRows;
let store: NoteStore;

beforeEach(async () => {
  const indexedDB = new IDBFactory();
  rows = createBulkRows({ indexedDB });
  store = createDexieNoteStore({ now: () => new Date("2026-11-21T12:00:00.000Z"), indexedDB });
  await store.put(aNote({ kind: "toezegging", tags: ["navragen"], dossier: "19637" }));
  await store.put(aNote({ id: noteId(2), target: { kind: "document" }, document: { ...KAMERBRIEF, title: "" } }));
  await store.put(aNote({ id: noteId(3), target: { kind: "term", id: "begrip/terugkeer", name: "terugkeer" } }));
});
afterEach(() => {
  rows.close();
  store.close();
});

/** A file in the language that the browser speaks now. */
async function written(format: ExportForm) {
  const parts = { rows, documentKey: (address: string) => address, now: () => new Date("2026-11-21T12:00:00.000Z") };
  const file = await exportNotes(
    { ...parts, app: "0.1.0" },
    { format, choice: "all", words: fileWords(), ownTerms: [] },
  );
  return { name: file.name, text: await file.content.text() };
}

it.each(["json", "web-annotation", "csl"] as const)(
  "writes %s byte for byte the same in each language",
  async (format) => {
    const dutch = await written(format);
    speakEnglish();
    expect((await written(format)).text).toBe(dutch.text);
  },
);

it("takes a backup that was made in English back in Dutch, with every note as it was", async () => {
  speakEnglish();
  const english = await written("json");
  const { counts } = (await prepareImport(aFile(english.text), rows, { documentKey: (address) => address })).preview;
  expect(counts).toMatchObject({ same: 3, new: 0, newer: 0, older: 0, conflict: 0 });
});

it("writes what is read elsewhere in the words of the reader, and notes as they are", async () => {
  const head = (text: string) => text.split("\r\n")[0];
  expect(head((await written("csv")).text)).toBe(
    "Document;Adres;Bij;Citaat of naam;Notitie;Soort;Labels;Dossier;Gemaakt;Gewijzigd;Kenmerk",
  );
  expect((await written("markdown")).text).toContain("**Begrip: terugkeer**");
  expect((await written("csl")).name).toBe("kantlijn-2026-11-21-stukken.json");
  speakEnglish();
  const table = (await written("csv")).text;
  expect(head(table)).toBe("Document;Address;On;Quotation or name;Note;Kind;Labels;Dossier;Created;Changed;Identifier");
  expect(table).toContain(";toezegging;navragen;19637;");
  expect((await written("markdown")).text).toContain("**Term: terugkeer**");
  expect((await written("csl")).name).toBe("kantlijn-2026-11-21-papers.json");
});

// @vitest-environment node
import { IDBFactory } from "fake-indexeddb";
import { afterEach, expect, it } from "vitest";
import { readArchive } from "../archive/read-archive.ts";
import { createBulkRows } from "../notes/database/bulk-rows.ts";
import { createDexieNoteStore } from "../notes/dexie-note-store.ts";
import { aFile, all } from "../testing/archives.ts";
import { aNote, noteId } from "../testing/notes.ts";
import { archiveFile } from "./archive-file.ts";

const NOW = new Date("2026-11-21T08:00:00.000Z");
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

it("is a file that can be taken in again, with the trash", async () => {
  const indexedDB = new IDBFactory();
  const store = createDexieNoteStore({ now: () => NOW, indexedDB });
  const rows = createBulkRows({ indexedDB });
  closing.push(store.close, rows.close);
  await store.put(aNote());
  await store.put(aNote({ id: noteId(2) }));
  await store.trash([noteId(2)]);
  const { content } = await archiveFile(rows, { app: "0.1.0", ownTerms: [] }, NOW);
  const words = await content.text();
  expect(await all(readArchive(aFile(words), { documentKey: (key) => key }))).toEqual([
    { kind: "note", note: aNote() },
    { kind: "note", note: { ...aNote({ id: noteId(2) }), removedAt: NOW.toISOString() } },
  ]);
});

it("is none where the store cannot be read, so that no empty file passes for a backup", async () => {
  const rows = createBulkRows({ indexedDB: new IDBFactory(), retryAfter: [] });
  closing.push(rows.close);
  const broken = { ...rows, mark: async () => ({ ok: false, error: { kind: "blocked" } }) as const };
  await expect(archiveFile(broken, { app: "0.1.0", ownTerms: [] }, NOW)).rejects.toThrow("no archive: store");
});

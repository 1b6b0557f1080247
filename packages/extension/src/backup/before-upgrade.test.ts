// @vitest-environment node
import { IDBFactory } from "fake-indexeddb";
import { expect, it } from "vitest";
import { createBulkRows } from "../notes/database/bulk-rows.ts";
import { all } from "../testing/archives.ts";
import { aNote, noteId } from "../testing/notes.ts";
import { allOf } from "./archive-contents.ts";
import { openBackupDatabase } from "./backup-database.ts";
import { createBackups } from "./backups.ts";
import { snapshotBeforeUpgrade } from "./before-upgrade.ts";

/** A store as version 1 made it: Dexie multiplies the numbers of its versions by ten. */
async function storeOfVersion1(indexedDB: IDBFactory, rows: readonly object[]): Promise<void> {
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open("kantlijn", 10);
    opening.onupgradeneeded = () => {
      const notes = opening.result.createObjectStore("notes", { keyPath: "id" });
      for (const name of ["document.key", "modified", "removedAt"]) notes.createIndex(name, name);
      for (const row of rows) notes.put(row);
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}

it("keeps every note of before as a whole archive, and then the store is upgraded", async () => {
  const indexedDB = new IDBFactory();
  const inTrash = { ...aNote({ id: noteId(2) }), removedAt: "2026-06-04T00:00:00.000Z" };
  await storeOfVersion1(indexedDB, [{ ...aNote(), writer: noteId(51) }, inTrash]);
  const database = openBackupDatabase(indexedDB);
  const backups = createBackups({ database, now: () => new Date(), newId: () => noteId(9), app: "0.1.0" });
  const rows = createBulkRows({ indexedDB, beforeUpgrade: snapshotBeforeUpgrade(backups) });

  expect((await all((await allOf(rows)).notes)).flat()).toEqual([aNote(), inTrash]);
  expect(await backups.list()).toMatchObject({ value: [{ reason: "before-upgrade", notes: 2 }] });
  const file = await backups.file(noteId(9));
  const bytes = file.ok ? await all(file.value.bytes()) : [];
  expect(JSON.parse(Buffer.concat(bytes).toString()).notes).toEqual([aNote(), inTrash]);
  rows.close();
  backups.close();
});

it("leaves the store as it was where the copy cannot be made", async () => {
  const indexedDB = new IDBFactory();
  await storeOfVersion1(indexedDB, [aNote()]);
  const full = async () => ({ ok: false, error: { kind: "store", trouble: { kind: "full" } } }) as const;
  const rows = createBulkRows({
    indexedDB,
    retryAfter: [],
    beforeUpgrade: snapshotBeforeUpgrade({ take: full, list: full, file: full, close: () => undefined }),
  });
  expect(await rows.mark()).toMatchObject({ ok: false });
  const [stored] = await indexedDB.databases();
  expect(stored).toEqual({ name: "kantlijn", version: 10 });
});

it("keeps what notes were before, where the store of before kept that", async () => {
  const indexedDB = new IDBFactory();
  const database = openBackupDatabase(indexedDB);
  const backups = createBackups({ database, now: () => new Date(), newId: () => noteId(9), app: "0.1.0" });
  const earlier = aNote({ body: "Nog maar een halve zin", modified: "2026-06-02T09:00:00.000Z" });
  const tables: Readonly<Record<string, readonly unknown[]>> = {
    notes: [aNote()],
    versions: [{ noteId: noteId(1), modified: earlier.modified, note: earlier }],
  };
  await snapshotBeforeUpgrade(backups)({
    version: 2,
    tables: Object.keys(tables),
    rows: async function* (table) {
      yield tables[table] ?? [];
    },
  });
  const file = await backups.file(noteId(9));
  const bytes = file.ok ? await all(file.value.bytes()) : [];
  expect(JSON.parse(Buffer.concat(bytes).toString())).toMatchObject({ notes: [aNote()], versions: [earlier] });
  backups.close();
});

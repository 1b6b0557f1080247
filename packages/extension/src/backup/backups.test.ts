// @vitest-environment node
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { prepareImport } from "../archive/preview.ts";
import { caught } from "../archive/trouble.ts";
import type { KeptTerm } from "../model/kept-term.ts";
import type { Note } from "../model/note.ts";
import { createBulkRows } from "../notes/database/bulk-rows.ts";
import type { NoteRows } from "../notes/database/note-rows.ts";
import { createDexieNoteStore } from "../notes/dexie-note-store.ts";
import type { NoteStore } from "../notes/note-store.ts";
import { createBackupTrouble } from "../settings/backup-trouble.ts";
import { all } from "../testing/archives.ts";
import { aNote, noteId } from "../testing/notes.ts";
import { aStorage } from "../testing/storage.ts";
import { applyImport } from "./apply-import.ts";
import { allOf } from "./archive-contents.ts";
import { type BackupDatabase, openBackupDatabase } from "./backup-database.ts";
import { type Backups, createBackups } from "./backups.ts";
import { dailyBackup, rememberOutcome } from "./daily-backup.ts";
import type { Snapshot } from "./snapshot.ts";

/** Milliseconds for what is done hundreds of times, on a machine that does more at once. */
const PATIENCE = 120_000;
const HOUR = 60 * 60 * 1_000;

let rows: NoteRows;
let store: NoteStore;
let backups: Backups;
let database: BackupDatabase;
let now: Date;
let ids: number;

beforeEach(() => {
  const indexedDB = new IDBFactory();
  now = new Date("2026-11-21T08:00:00.000Z");
  ids = 0;
  rows = createBulkRows({ indexedDB });
  store = createDexieNoteStore({ now: () => now, indexedDB });
  database = openBackupDatabase(indexedDB);
  backups = createBackups({ database, now: () => now, newId: nextId, app: "0.1.0" });
});
afterEach(() => {
  for (const one of [rows, store, backups]) one.close();
});

const nextId = () => {
  ids += 1;
  return noteId(ids);
};
const later = (hours: number) => {
  now = new Date(now.getTime() + hours * HOUR);
};
const list = async (): Promise<readonly Snapshot[]> => {
  const listed = await backups.list();
  return listed.ok ? listed.value : [];
};
const fileOf = async (id: string) => {
  const found = await backups.file(id);
  if (!found.ok) throw new Error(found.error.kind);
  return found.value;
};

const DEAL: KeptTerm = { id: "eigen/deal", word: "deal", variants: ["deals"], description: "", note: "" };
const asNew = (now: Note) => ({ now, before: undefined });

describe("a snapshot", () => {
  it(
    "gives every note back, also those in the trash",
    async () => {
      const notes = Array.from({ length: 1_200 }, (_, at) => aNote({ id: noteId(at), body: `Notitie ${at}.` }));
      for (const note of notes.slice(0, 3)) await store.put(note);
      await rows.change(async (open) => {
        await open.putNotes(notes.map(asNew));
        return { ok: true, value: undefined };
      });
      await store.trash([noteId(1)]);
      const before = (await all((await allOf(rows)).notes)).flat();
      const taken = await backups.take("by-hand", await allOf(rows));
      expect(taken).toMatchObject({ ok: true, value: { reason: "by-hand", notes: 1_200 } });

      const empty = createBulkRows({ indexedDB: new IDBFactory() });
      const file = await fileOf(noteId(1));
      const prepared = await prepareImport(file, empty, { documentKey: (address) => address });
      const name = { id: noteId(1), at: now.toISOString(), label: "reservekopie" };
      await applyImport(empty, prepared, { removed: "leave", older: "leave" }, { name });
      expect((await all((await allOf(empty)).notes)).flat()).toEqual(before);
      empty.close();
    },
    PATIENCE,
  );

  it("lies compressed, and its size is told as that of the file it makes", async () => {
    await rows.change(async (open) => {
      await open.putNotes(Array.from({ length: 1_000 }, (_, at) => asNew(aNote({ id: noteId(at) }))));
      return { ok: true, value: undefined };
    });
    await backups.take("by-hand", await allOf(rows));
    const file = await fileOf(noteId(1));
    const bytes = (await all(file.bytes())).reduce((sum, { length }) => sum + length, 0);
    const stored = (await database.pieces.toArray()).reduce((sum, piece) => sum + piece.bytes.length, 0);
    expect(file.size).toBe(bytes);
    expect(stored).toBeLessThan(bytes / 5);
  });

  it("that was not written to its end does not count, pushes none out, and is cleared away later", async () => {
    await store.put(aNote());
    await backups.take("daily", await allOf(rows));
    const controller = new AbortController();
    controller.abort();
    const cancelled = await backups.take("daily", await allOf(rows), undefined, { signal: controller.signal });
    expect(cancelled).toEqual({ ok: false, error: { kind: "cancelled" } });
    expect((await list()).map(({ id }) => id)).toEqual([noteId(1)]);
    expect(await backups.file(noteId(2))).toEqual({ ok: false, error: { kind: "no-backup" } });
    later(2);
    await backups.take("daily", await allOf(rows));
    expect((await database.snapshots.toArray()).map(({ id }) => id)).toEqual([noteId(1), noteId(3)]);
  });

  it("leaves when there are seven newer ones of the day, or three of another kind", async () => {
    await store.put(aNote());
    for (let day = 0; day < 9; day += 1) {
      await backups.take("daily", await allOf(rows));
      await backups.take("before-import", await allOf(rows));
      later(24);
    }
    const listed = await list();
    expect(listed.filter(({ reason }) => reason === "daily")).toHaveLength(7);
    expect(listed.filter(({ reason }) => reason === "before-import")).toHaveLength(3);
    expect(listed[0]?.createdAt).toBe("2026-11-29T08:00:00.000Z");
    const held = new Set((await database.pieces.toArray()).map(({ snapshotId }) => snapshotId));
    expect(held.size).toBe(10);
  });

  it("leaves before all others where it was taken on a clock that was ahead", async () => {
    await store.put(aNote());
    for (let day = 0; day < 7; day += 1) {
      now = new Date(Date.UTC(2027, 5, day + 1));
      await backups.take("daily", await allOf(rows));
    }
    now = new Date("2026-11-22T08:00:00.000Z");
    await backups.take("daily", await allOf(rows));
    const dates = (await list()).map(({ createdAt }) => createdAt.slice(0, 10));
    expect(dates).toHaveLength(7);
    expect(dates).toContain("2026-11-22");
    expect(dates).not.toContain("2027-06-01");
  });

  it("of an archive that lost a piece is refused, and changes nothing", async () => {
    await store.put(aNote());
    await backups.take("by-hand", await allOf(rows));
    const file = await fileOf(noteId(1));
    await database.pieces.clear();
    const outcome = await caught(() => prepareImport(file, rows, { documentKey: (address) => address }));
    expect(outcome).toMatchObject({ ok: false, error: { kind: "damaged" } });
    expect(await store.all()).toEqual({ ok: true, value: [aNote()] });
  });
});

describe("the snapshot of the day", () => {
  const taken = async (ownTerms: readonly KeptTerm[] | undefined = []) => {
    const outcome = await dailyBackup(rows, backups, now, ownTerms);
    if (!outcome.ok) throw new Error(outcome.error.kind);
    return outcome.value !== undefined;
  };

  it("is taken once in 24 hours, and only where notes changed", async () => {
    expect(await taken()).toBe(false);
    await store.put(aNote());
    expect(await taken()).toBe(true);
    await store.put(aNote({ id: noteId(2), modified: "2026-11-21T09:00:00.000Z" }));
    later(23);
    expect(await taken()).toBe(false);
    later(1);
    expect(await taken()).toBe(true);
    later(24);
    expect(await taken()).toBe(false);
    await store.trash([noteId(2)]);
    expect(await taken()).toBe(true);
  });

  it("is taken where only the reader's own terms changed, and not where they are out of reach", async () => {
    await store.put(aNote());
    expect(await taken()).toBe(true);
    later(24);
    expect(await taken([DEAL])).toBe(true);
    later(24);
    expect(await taken([{ ...DEAL }])).toBe(false);
    expect(await dailyBackup(rows, backups, now, undefined)).toEqual({ ok: true, value: undefined });
    expect(await taken([{ ...DEAL, note: "Navragen." }])).toBe(true);
    later(24);
    expect(await taken([])).toBe(true);
    later(24);
    expect(await taken([])).toBe(false);
  });

  it("holds the terms of a reader without a note, but pushes out none that has notes", async () => {
    expect(await taken([DEAL])).toBe(true);
    const { preview } = await prepareImport(await fileOf(noteId(1)), rows, { documentKey: (address) => address });
    expect(preview.ownTerms).toEqual([DEAL]);
    await store.put(aNote());
    later(24);
    expect(await taken([DEAL])).toBe(true);
    await rows.change(async (open) => {
      await open.removeNotes([aNote().id]);
      return { ok: true, value: undefined };
    });
    later(24);
    expect(await taken([{ ...DEAL, note: "Navragen." }])).toBe(false);
  });

  it("does not wait for the day of a clock that was ahead", async () => {
    await store.put(aNote());
    later(365 * 24);
    expect(await taken()).toBe(true);
    later(-365 * 24);
    expect(await taken()).toBe(true);
    expect(await taken()).toBe(false);
  });

  it("is taken each day where a note is dated by a clock that was ahead, which hides what is written now", async () => {
    await store.put(aNote({ modified: "2027-11-21T08:00:00.000Z" }));
    await store.put(aNote({ id: noteId(2) }));
    expect(await taken()).toBe(true);
    later(24);
    await store.put(aNote({ id: noteId(2), body: "Verder.", modified: now.toISOString() }));
    expect(await taken()).toBe(true);
  });

  it("is not taken of a store that lost its notes, so that the last ones stay", async () => {
    await store.put(aNote());
    await taken();
    await rows.change(async (open) => {
      await open.removeNotes([noteId(1)]);
      return { ok: true, value: undefined };
    });
    later(48);
    expect(await taken()).toBe(false);
    expect(await list()).toHaveLength(1);
  });
});

it("that fails is remembered from the first time on, until one is made again", async () => {
  const trouble = createBackupTrouble(aStorage());
  const full: Awaited<ReturnType<typeof dailyBackup>> = {
    ok: false,
    error: { kind: "store", trouble: { kind: "full" } },
  };
  await rememberOutcome(full, trouble, new Date("2026-11-20T08:00:00.000Z"));
  await rememberOutcome(full, trouble, new Date("2026-11-20T09:00:00.000Z"));
  expect(await trouble.read()).toEqual({ since: "2026-11-20T08:00:00.000Z", why: "full" });
  await rememberOutcome({ ok: true, value: undefined }, trouble, new Date("2026-11-20T10:00:00.000Z"));
  expect(await trouble.read()).toBeUndefined();
});

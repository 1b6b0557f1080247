import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing";
import { aNote, KAMERBRIEF, noteId } from "../testing/notes.ts";
import { createNoteDatabase } from "./database/note-database.ts";
import { WRITTEN_WITH_NOTES } from "./database/write-rows.ts";
import { createDexieNoteStore } from "./dexie-note-store.ts";
import { createKeptCount } from "./kept-count.ts";
import type { NoteStore } from "./note-store.ts";
import { watchForLoss } from "./watch-for-loss.ts";

let indexedDB: IDBFactory;

function open(): NoteStore {
  const kept = createKeptCount(fakeBrowser.storage.local);
  return watchForLoss((onAdded) => createDexieNoteStore({ now: () => new Date(), indexedDB, onAdded }), kept);
}

/** What the browser does with a database it finds damaged. */
function emptyTheDisk(): void {
  indexedDB = new IDBFactory();
}

/** Holds up who passes while it is closed. */
function aGate() {
  let waiting: Promise<void> | undefined;
  let letGo: () => void = () => undefined;
  let tell: () => void = () => undefined;
  let arrived = Promise.resolve();
  return {
    pass: async () => {
      tell();
      await waiting;
    },
    close: () => {
      waiting = new Promise((resolve) => {
        letGo = resolve;
      });
      arrived = new Promise((resolve) => {
        tell = resolve;
      });
    },
    open: () => letGo(),
    /** Done once somebody stands before it. */
    reached: () => arrived,
  };
}

async function untilKept(id: string): Promise<void> {
  const beside = createDexieNoteStore({ now: () => new Date(), indexedDB });
  await vi.waitFor(async () => expect(await beside.get(id)).toMatchObject({ value: { id } }), { timeout: 20_000 });
  beside.close();
}

/** A program that cleans the disk while the browser runs. */
function erased(disk: IDBFactory): Promise<void> {
  return new Promise((resolve) => {
    disk.deleteDatabase("kantlijn").onsuccess = () => resolve();
  });
}

beforeEach(() => {
  fakeBrowser.reset();
  indexedDB = new IDBFactory();
});

describe("a store that watches for loss", () => {
  it("is as any store while every note is there", async () => {
    const store = open();
    expect(await store.all()).toEqual({ ok: true, value: [] });
    await store.put(aNote());
    await store.put(aNote({ body: "Herschreven.", modified: "2026-06-03T10:00:00.000Z" }));
    await store.put(aNote({ id: noteId(2) }));
    await store.trash([noteId(2)]);
    expect(await store.all()).toMatchObject({ ok: true, value: [{ body: "Herschreven." }] });
    expect(await open().ofDocument(KAMERBRIEF.key)).toMatchObject({ ok: true, value: [{ body: "Herschreven." }] });
  });

  it("says how many notes are gone, and shows no empty list", async () => {
    const store = open();
    await store.put(aNote());
    await store.put(aNote({ id: noteId(2) }));
    emptyTheDisk();
    const after = open();
    expect(await after.all()).toEqual({ ok: false, error: { kind: "vanished", missing: 2 } });
    expect(await after.ofDocument(KAMERBRIEF.key)).toEqual({ ok: false, error: { kind: "vanished", missing: 2 } });
  });

  it("keeps what is written meanwhile, and does not forget what was lost", async () => {
    await open().put(aNote());
    emptyTheDisk();
    const after = open();
    expect(await after.put(aNote({ id: noteId(2) }))).toMatchObject({ ok: true });
    expect(await after.all()).toEqual({ ok: false, error: { kind: "vanished", missing: 1 } });
  });

  it("takes no note for lost that was counted while it was being written", async () => {
    const [writing, counting] = [aGate(), aGate()];
    const kept = createKeptCount(fakeBrowser.storage.local);
    const store = watchForLoss((onAdded) => {
      const inner = createDexieNoteStore({ now: () => new Date(), indexedDB, onAdded });
      return {
        ...inner,
        put: (note) => writing.pass().then(() => inner.put(note)),
        holdings: () => counting.pass().then(() => inner.holdings()),
      };
    }, kept);
    await store.counts();
    writing.close();
    const written = store.put(aNote());
    await writing.reached();
    // Another context wrote notes, so that they are counted anew.
    store.forgetKeys();
    counting.close();
    const asked = store.counts();
    await counting.reached();
    writing.open();
    await untilKept(noteId(1));
    counting.open();
    await Promise.all([written, asked]);
    expect(await open().all()).toMatchObject({ ok: true, value: [{ id: noteId(1) }] });
  });

  it("takes no note for lost that was erased for good, in this browser's life or the next", async () => {
    const store = open();
    await store.put(aNote());
    await store.put(aNote({ id: noteId(2) }));
    await store.trash([noteId(1)]);
    await store.erase([noteId(1)]);
    expect(await store.all()).toMatchObject({ ok: true, value: [{ id: noteId(2) }] });
    store.close();
    expect(await open().all()).toMatchObject({ ok: true, value: [{ id: noteId(2) }] });
    emptyTheDisk();
    expect(await open().all()).toEqual({ ok: false, error: { kind: "vanished", missing: 1 } });
  });

  it("takes no note for lost that another context took away, as when an import is taken back", async () => {
    const store = open();
    await store.put(aNote());
    const database = createNoteDatabase({ indexedDB });
    await database.write(WRITTEN_WITH_NOTES, ({ notes }) => notes.deleteRows([noteId(1)]));
    store.forgetKeys();
    expect(await store.all()).toEqual({ ok: true, value: [] });
    expect(await open().all()).toEqual({ ok: true, value: [] });
  });

  it("misses nothing where a backup put all notes back, or where there was none to lose", async () => {
    const store = open();
    for (const number of [1, 2, 3]) await store.put(aNote({ id: noteId(number) }));
    await store.trash([noteId(3)]);
    await store.erase([noteId(3)]);
    expect(await store.all()).toMatchObject({ ok: true, value: { length: 2 } });
    emptyTheDisk();
    const after = open();
    expect(await after.all()).toEqual({ ok: false, error: { kind: "vanished", missing: 2 } });
    const worker = createDexieNoteStore({ now: () => new Date(), indexedDB });
    for (const number of [1, 2]) await worker.put(aNote({ id: noteId(number) }));
    after.forgetKeys();
    expect(await after.all()).toMatchObject({ ok: true, value: { length: 2 } });
    await after.trash([noteId(1), noteId(2)]);
    await after.erase([noteId(1), noteId(2)]);
    expect(await after.all()).toEqual({ ok: true, value: [] });
    emptyTheDisk();
    expect(await open().all()).toEqual({ ok: true, value: [] });
  });

  it("says so too where an older state of the database came in the place of a newer one", async () => {
    const store = open();
    for (const number of [1, 2, 3]) await store.put(aNote({ id: noteId(number) }));
    await store.trash([noteId(1)]);
    await store.erase([noteId(1)]);
    expect(await store.all()).toMatchObject({ ok: true, value: { length: 2 } });
    await fakeBrowser.storage.local.set({ "notes-kept": { notes: 4, gone: 3 } });
    expect(await open().all()).toEqual({ ok: false, error: { kind: "vanished", missing: 4 } });
  });

  it("knows what the first version remembered, which was the number of notes alone", async () => {
    await open().put(aNote());
    await fakeBrowser.storage.local.set({ "notes-kept": 3 });
    expect(await open().all()).toEqual({ ok: false, error: { kind: "vanished", missing: 2 } });
  });

  it("learns of notes that another context wrote in bulk, as soon as that is told", async () => {
    const store = open();
    await store.put(aNote());
    const worker = createDexieNoteStore({ now: () => new Date(), indexedDB });
    for (const number of [2, 3, 4]) await worker.put(aNote({ id: noteId(number) }));
    store.forgetKeys();
    expect(await store.all()).toMatchObject({ ok: true, value: { length: 4 } });
    emptyTheDisk();
    expect(await open().all()).toEqual({ ok: false, error: { kind: "vanished", missing: 4 } });
  });

  it("looks again where the database was opened anew", async () => {
    const store = open();
    await store.put(aNote());
    expect(await store.all()).toMatchObject({ ok: true });
    await erased(indexedDB);
    expect(await store.all()).toEqual({ ok: false, error: { kind: "vanished", missing: 1 } });
    expect(await store.about([])).toEqual({ ok: false, error: { kind: "vanished", missing: 1 } });
    expect(await store.recent({ limit: 5 })).toEqual({ ok: false, error: { kind: "vanished", missing: 1 } });
    expect(await store.trashed()).toEqual({ ok: false, error: { kind: "vanished", missing: 1 } });
    expect(await store.get(noteId(1))).toEqual({ ok: false, error: { kind: "vanished", missing: 1 } });
    expect(await store.labels()).toEqual({ ok: false, error: { kind: "vanished", missing: 1 } });
    expect(await store.counts()).toEqual({ ok: false, error: { kind: "vanished", missing: 1 } });
  });

  it("keeps and shows notes also where their number cannot be remembered", async () => {
    const refuse = () => Promise.reject(new Error("the settings cannot be read"));
    const store = watchForLoss((onAdded) => createDexieNoteStore({ now: () => new Date(), indexedDB, onAdded }), {
      read: refuse,
      write: refuse,
    });
    expect(await store.put(aNote())).toMatchObject({ ok: true });
    expect(await store.all()).toMatchObject({ ok: true, value: [{ id: noteId(1) }] });
  });

  it("goes on with what is there once the reader says so", async () => {
    await open().put(aNote());
    emptyTheDisk();
    const after = open();
    await after.put(aNote({ id: noteId(2), body: "Nieuw." }));
    expect(await after.acceptLoss()).toEqual({ ok: true, value: undefined });
    expect(await after.all()).toMatchObject({ ok: true, value: [{ body: "Nieuw." }] });
  });

  it("counts notes written at the same moment once each", async () => {
    const store = open();
    await Promise.all([1, 2, 3].map((number) => store.put(aNote({ id: noteId(number) }))));
    expect(await store.all()).toMatchObject({ ok: true });
    emptyTheDisk();
    expect(await open().all()).toEqual({ ok: false, error: { kind: "vanished", missing: 3 } });
  });
});

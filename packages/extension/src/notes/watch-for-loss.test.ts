import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing";
import { aNote, KAMERBRIEF, noteId } from "../testing/notes.ts";
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

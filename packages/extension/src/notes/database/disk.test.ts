import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { aNote } from "../../testing/notes.ts";
import { createDexieNoteStore } from "../dexie-note-store.ts";
import type { NoteStore } from "../note-store.ts";
import { createDisk } from "./disk.ts";

const MEGABYTE = 1_024 * 1_024;

let indexedDB: IDBFactory;
let free: number;
let store: NoteStore;

beforeEach(() => {
  indexedDB = new IDBFactory();
  free = 500 * MEGABYTE;
  const disk = createDisk(indexedDB, { estimate: async () => ({ quota: 3_000 + free, usage: 3_000 }) });
  store = createDexieNoteStore({ now: () => new Date(), indexedDB, disk });
});

describe("a disk that is nearly full", () => {
  it("is written to no more, as a write that finds no room makes Chromium lose all", async () => {
    await store.put(aNote());
    free = 15 * MEGABYTE;
    const writes = vi.spyOn(indexedDB, "deleteDatabase");
    const newer = aNote({ body: "Navragen.", modified: "2026-06-02T09:13:00.000Z" });
    expect(await store.put(newer)).toEqual({ ok: false, error: { kind: "full" } });
    expect(await store.trash([aNote().id])).toEqual({ ok: false, error: { kind: "full" } });
    expect(writes).not.toHaveBeenCalled();
  });

  it("is read as ever", async () => {
    await store.put(aNote());
    free = 0;
    expect(await store.all()).toEqual({ ok: true, value: [aNote()] });
  });

  it("is written to again once there is room", async () => {
    free = 0;
    await store.put(aNote());
    free = 17 * MEGABYTE;
    expect(await store.put(aNote())).toMatchObject({ ok: true });
  });
});

describe("the log that all is written to", () => {
  it("is begun anew before the first write after each opening, and not before each write", async () => {
    const begun = vi.spyOn(indexedDB, "deleteDatabase");
    await store.all();
    expect(begun).not.toHaveBeenCalled();
    await Promise.all([store.put(aNote()), store.trash([aNote().id])]);
    await store.restore([aNote().id]);
    expect(begun).toHaveBeenCalledTimes(1);
    store.close();
    await store.trash([aNote().id]);
    expect(begun).toHaveBeenCalledTimes(2);
  });

  it("is tried again where it could not be begun, and nothing is written before", async () => {
    vi.spyOn(indexedDB, "deleteDatabase").mockImplementationOnce(() => {
      throw new DOMException("the disk failed", "UnknownError");
    });
    expect(await store.put(aNote())).toMatchObject({ ok: false, error: { kind: "cannot-open" } });
    expect(await store.all()).toEqual({ ok: true, value: [] });
    expect(await store.put(aNote())).toMatchObject({ ok: true });
  });
});

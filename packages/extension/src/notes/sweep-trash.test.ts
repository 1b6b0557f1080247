import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing";
import { aNote, KAMERBRIEF, noteId } from "../testing/notes.ts";
import { createDexieNoteStore } from "./dexie-note-store.ts";
import type { NoteStore } from "./note-store.ts";
import { sweepTrash } from "./sweep-trash.ts";

let now: Date;
let store: NoteStore;
const onErased = vi.fn();

const on = (day: string) => {
  now = new Date(`${day}T12:00:00.000Z`);
};
const sweep = () => sweepTrash({ store, storage: fakeBrowser.storage.local, now: () => now, onErased });
const sweepOn = async (...days: readonly string[]) => {
  for (const day of days) {
    on(day);
    await sweep();
  }
};
const inTrash = async () => {
  const counts = await store.counts();
  return counts.ok && counts.value.inTrash;
};

beforeEach(async () => {
  fakeBrowser.reset();
  onErased.mockReset();
  store = createDexieNoteStore({ now: () => now, indexedDB: new IDBFactory() });
  on("2026-06-10");
  await store.put(aNote());
  await store.put(aNote({ id: noteId(2) }));
  await store.trash([noteId(1)]);
});

describe("the sweep of the trash", () => {
  it("leaves a note there for thirty days, and never touches one that is not in it", async () => {
    await sweepOn("2026-07-09", "2026-07-10", "2026-07-11", "2026-07-12");
    expect(await inTrash()).toBe(1);
    expect(onErased).not.toHaveBeenCalled();
    await sweepOn("2026-07-13", "2026-07-14");
    expect(await inTrash()).toBe(0);
    expect(onErased).toHaveBeenCalledExactlyOnceWith({ documents: [KAMERBRIEF.key], isEverywhere: false });
    expect(await store.all()).toMatchObject({ ok: true, value: [{ id: noteId(2) }] });
  });

  it("erases nothing for some days of a clock that is a year ahead", async () => {
    await sweepOn("2026-06-10", "2026-06-11", "2026-06-12", "2026-06-13");
    await sweepOn("2027-06-13", "2027-06-14", "2027-06-15");
    await sweepOn("2026-06-16", "2026-06-17", "2026-06-18", "2026-06-19", "2026-06-20");
    expect(await inTrash()).toBe(1);
  });

  it("leaves a note for some days also where it was removed on a clock that was years behind", async () => {
    await store.restore([noteId(1)]);
    await sweepOn("2026-09-01", "2026-09-02", "2026-09-03", "2026-09-04");
    on("1980-01-01");
    await store.trash([noteId(1)]);
    await sweepOn("1980-01-01", "2026-09-05", "2026-09-06", "2026-09-07");
    expect(await inTrash()).toBe(1);
  });

  it("counts the days anew for a note that was taken out meanwhile", async () => {
    await store.restore([noteId(1)]);
    on("2026-07-09");
    await store.trash([noteId(1)]);
    await sweepOn("2026-07-20", "2026-07-21", "2026-07-22", "2026-07-23", "2026-07-24");
    expect(await inTrash()).toBe(1);
  });

  it("leaves a note whose editor went on writing after it was removed", async () => {
    on("2026-07-01");
    await store.save({
      note: aNote({ body: "Toch nog iets.", modified: now.toISOString() }),
      writer: noteId(50),
      base: aNote().modified,
    });
    await sweepOn("2026-07-20", "2026-07-21", "2026-07-22", "2026-07-23", "2026-07-24");
    expect(await inTrash()).toBe(1);
  });

  it("is done once a day, and again where it failed", async () => {
    await sweepOn("2026-08-01", "2026-08-02", "2026-08-03");
    let asked = 0;
    let isBroken = true;
    const parts = {
      store: {
        eraseOverdue: async () => {
          asked += 1;
          return isBroken ? ({ ok: false, error: { kind: "blocked" } } as const) : ({ ok: true, value: [] } as const);
        },
      },
      storage: fakeBrowser.storage.local,
      now: () => now,
      onErased,
    };
    on("2026-08-04");
    await sweepTrash(parts);
    isBroken = false;
    await sweepTrash(parts);
    await sweepTrash(parts);
    expect(asked).toBe(2);
    on("2026-08-05");
    await sweepTrash(parts);
    expect(asked).toBe(3);
  });
});

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
    on("2026-07-10");
    await sweep();
    expect(await inTrash()).toBe(1);
    expect(onErased).not.toHaveBeenCalled();
    on("2026-07-11");
    await sweep();
    expect(await inTrash()).toBe(0);
    expect(onErased).toHaveBeenCalledExactlyOnceWith({ documents: [KAMERBRIEF.key], isEverywhere: false });
    expect(await store.all()).toMatchObject({ ok: true, value: [{ id: noteId(2) }] });
  });

  it("counts the days anew for a note that was taken out meanwhile", async () => {
    await store.restore([noteId(1)]);
    on("2026-07-09");
    await store.trash([noteId(1)]);
    on("2026-07-20");
    await sweep();
    expect(await inTrash()).toBe(1);
  });

  it("leaves a note whose editor went on writing after it was removed", async () => {
    on("2026-07-01");
    await store.save({
      note: aNote({ body: "Toch nog iets.", modified: now.toISOString() }),
      writer: noteId(50),
      base: aNote().modified,
    });
    on("2026-07-20");
    await sweep();
    expect(await inTrash()).toBe(1);
  });

  it("is done once a day, and again where it failed", async () => {
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
    await sweepTrash(parts);
    isBroken = false;
    await sweepTrash(parts);
    await sweepTrash(parts);
    expect(asked).toBe(2);
    on("2026-06-11");
    await sweepTrash(parts);
    expect(asked).toBe(3);
  });
});

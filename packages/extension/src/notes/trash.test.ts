import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { aNote, noteId } from "../testing/notes.ts";
import { createDexieNoteStore } from "./dexie-note-store.ts";
import type { NoteStore } from "./note-store.ts";

const NOTE = aNote();
const WRITER = noteId(50);

let store: NoteStore;
let now: string;

async function eraseIt(): Promise<void> {
  await store.trash([NOTE.id]);
  await store.erase([NOTE.id]);
}

beforeEach(async () => {
  now = "2026-06-10T12:00:00.000Z";
  store = createDexieNoteStore({ now: () => new Date(now), indexedDB: new IDBFactory() });
  await store.put(NOTE);
});

describe("the list of the trash", () => {
  it("has what was put there last first, with the day on which it was", async () => {
    const second = aNote({ id: noteId(2) });
    await store.put(second);
    await store.trash([NOTE.id]);
    now = "2026-06-11T12:00:00.000Z";
    await store.trash([second.id, NOTE.id]);
    expect(await store.trashed()).toEqual({
      ok: true,
      value: [
        { note: second, removedAt: "2026-06-11T12:00:00.000Z" },
        { note: NOTE, removedAt: "2026-06-10T12:00:00.000Z" },
      ],
    });
  });
});

describe("erasing", () => {
  it("takes only what is in the trash", async () => {
    expect(await store.erase([NOTE.id])).toEqual({ ok: true, value: [] });
    expect(await store.all()).toEqual({ ok: true, value: [NOTE] });
    await store.trash([NOTE.id]);
    expect(await store.erase([NOTE.id, noteId(9)])).toEqual({ ok: true, value: [NOTE] });
    expect(await store.get(NOTE.id)).toEqual({ ok: true, value: undefined });
    expect(await store.restore([NOTE.id])).toEqual({ ok: true, value: [] });
  });

  it("is not undone by an old copy of the note, as of a backup or another browser", async () => {
    await eraseIt();
    await store.put(NOTE);
    expect(await store.all()).toEqual({ ok: true, value: [] });
    expect(await store.trashed()).toEqual({ ok: true, value: [] });
  });

  it("is undone by a copy that was written on since", async () => {
    await eraseIt();
    const later = aNote({ body: "Elders verder geschreven.", modified: "2026-06-12T00:00:00.000Z" });
    await store.put(later);
    expect(await store.all()).toEqual({ ok: true, value: [later] });
  });

  it("loses no words of an editor that still has the note open: they go to the trash, for thirty days more", async () => {
    await eraseIt();
    now = "2026-06-20T12:00:00.000Z";
    const late = aNote({ body: "Nog een woord.", modified: now });
    expect(await store.save({ note: late, writer: WRITER, base: NOTE.modified })).toEqual({
      ok: true,
      value: { note: late, isInTrash: true },
    });
    expect(await store.all()).toEqual({ ok: true, value: [] });
    expect(await store.trashed()).toEqual({ ok: true, value: [{ note: late, removedAt: now }] });
    await store.restore([NOTE.id]);
    expect(await store.all()).toEqual({ ok: true, value: [late] });
  });
});

import { IDBFactory } from "fake-indexeddb";
import { expect, it } from "vitest";
import { aNote, noteId } from "../testing/notes.ts";
import { createDexieNoteStore } from "./dexie-note-store.ts";
import { readStoreState } from "./store-state.ts";

const refuse = () => Promise.reject(new TypeError("not here"));

async function aStore() {
  const store = createDexieNoteStore({ now: () => new Date(), indexedDB: new IDBFactory() });
  await store.put(aNote());
  await store.put(aNote({ id: noteId(2) }));
  await store.trash([noteId(2)]);
  return store;
}

it("tells how many notes there are, what they take and when they were last copied", async () => {
  const storage = { estimate: async () => ({ usage: 1_200, quota: 9_000_000 }), persisted: async () => true };
  expect(await readStoreState(await aStore(), storage, async () => "2026-11-20T00:00:00.000Z")).toEqual({
    ok: true,
    value: {
      notes: 1,
      inTrash: 1,
      used: 1_200,
      allowed: 9_000_000,
      isPersisted: true,
      lastBackup: "2026-11-20T00:00:00.000Z",
    },
  });
});

it("tells of no bytes where the browser does not, and promises nothing in its name", async () => {
  const storage = { estimate: refuse, persisted: refuse };
  expect(await readStoreState(await aStore(), storage, async () => undefined)).toEqual({
    ok: true,
    value: { notes: 1, inTrash: 1, isPersisted: false },
  });
});

it("is a trouble where the notes are out of reach, never a store without notes", async () => {
  const storage = { estimate: async () => ({}), persisted: async () => true };
  const counts = async () => ({ ok: false, error: { kind: "blocked" } }) as const;
  expect(await readStoreState({ counts }, storage, async () => undefined)).toEqual({
    ok: false,
    error: { kind: "blocked" },
  });
});

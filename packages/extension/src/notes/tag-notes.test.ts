import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { MOST_TAGS } from "../model/note.ts";
import { aNote, noteId } from "../testing/notes.ts";
import { createDexieNoteStore } from "./dexie-note-store.ts";
import type { NoteStore } from "./note-store.ts";

const NOW = "2026-11-20T16:41:00.000Z";
const [ONE, TWO, THREE] = [noteId(1), noteId(2), noteId(3)];

let store: NoteStore;

async function tagsOf(id: string): Promise<readonly string[] | undefined> {
  const note = await store.get(id);
  return note.ok ? note.value?.tags : [note.error.kind];
}

async function tag(ids: readonly string[], add: readonly string[], remove: readonly string[] = []) {
  const result = await store.tag({ ids, add, remove });
  return result.ok ? result.value.tagged : result.error;
}

beforeEach(async () => {
  store = createDexieNoteStore({ now: () => new Date(NOW), indexedDB: new IDBFactory() });
  await store.put(aNote({ id: ONE, tags: ["terugkeer"] }));
  await store.put(aNote({ id: TWO, kind: "motie" }));
  await store.put(aNote({ id: THREE, body: "", tags: ["Terugkeer"] }));
});

describe("tagging many notes at once", () => {
  it("tells which changed, so that it can be taken back", async () => {
    expect(await tag([ONE, TWO, noteId(9)], ["terugkeer"])).toEqual({ changed: [TWO], left: [] });
    expect(await tagsOf(TWO)).toEqual(["terugkeer"]);
    expect(await tag([TWO], [], ["terugkeer"])).toEqual({ changed: [TWO], left: [] });
    expect(await tagsOf(TWO)).toBeUndefined();
    expect(await tagsOf(ONE)).toEqual(["terugkeer"]);
  });

  it("takes capitals for no difference, but where the tag is written anew", async () => {
    expect(await tag([ONE, THREE], ["TERUGKEER"])).toEqual({ changed: [], left: [] });
    expect(await tag([ONE], ["Terugkeer"], ["terugkeer"])).toEqual({ changed: [ONE], left: [] });
    expect(await tagsOf(ONE)).toEqual(["Terugkeer"]);
  });

  it("leaves no note without anything in it, and gives none more tags than it can have", async () => {
    expect(await tag([ONE, THREE], [], ["terugkeer"])).toEqual({ changed: [ONE], left: [THREE] });
    expect(await tagsOf(THREE)).toEqual(["Terugkeer"]);
    const many = Array.from({ length: MOST_TAGS }, (_, at) => `dossier ${at}`);
    expect(await tag([ONE, THREE], many)).toEqual({ changed: [ONE], left: [THREE] });
  });

  it("is told to the editor that has the note open, whose next save would take the tag away", async () => {
    const kept = aNote({ id: noteId(4) });
    await store.save({ note: kept, writer: noteId(50) });
    await tag([kept.id], ["coa"]);
    const next = aNote({ id: kept.id, body: "Verder.", modified: "2026-11-20T16:42:00.000Z" });
    expect(await store.save({ note: next, writer: noteId(50), base: kept.modified })).toEqual({
      ok: false,
      error: { kind: "conflict", kept: { ...kept, tags: ["coa"], modified: NOW } },
    });
  });

  it("is told to that editor also where the clock was set back after it wrote", async () => {
    const kept = aNote({ id: noteId(4), modified: "2027-01-01T00:00:00.000Z" });
    await store.save({ note: kept, writer: noteId(50) });
    await tag([kept.id], ["coa"]);
    const next = { ...kept, body: "Verder.", modified: "2027-01-01T00:00:01.000Z" };
    expect(await store.save({ note: next, writer: noteId(50), base: kept.modified })).toMatchObject({
      ok: false,
      error: { kind: "conflict", kept: { tags: ["coa"], modified: "2027-01-01T00:00:00.001Z" } },
    });
  });
});

describe("the labels that notes have", () => {
  it("are counted, the most used first, without those of the trash", async () => {
    await tag([TWO], ["terugkeer", "coa"]);
    await store.put(aNote({ id: noteId(4), kind: "vraag", tags: ["coa"] }));
    await store.put(aNote({ id: noteId(5), kind: "vraag", tags: ["coa"] }));
    await store.trash([noteId(5)]);
    expect(await store.labels()).toEqual({
      ok: true,
      value: {
        tags: [
          { label: "coa", count: 2 },
          { label: "terugkeer", count: 2 },
          { label: "Terugkeer", count: 1 },
        ],
        kinds: [
          { label: "motie", count: 1 },
          { label: "vraag", count: 1 },
        ],
      },
    });
  });
});

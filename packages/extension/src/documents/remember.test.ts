import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import type { Note } from "../model/note.ts";
import { success } from "../model/result.ts";
import { createDocumentRows } from "../notes/database/document-rows.ts";
import { createNoteDatabase } from "../notes/database/note-database.ts";
import { createToldKeys } from "../notes/database/told-keys.ts";
import { createDexieNoteStore } from "../notes/dexie-note-store.ts";
import type { NoteStore } from "../notes/note-store.ts";
import { documentKeyOf } from "../page/identity/document-key.ts";
import { aNote, KAMERBRIEF, noteId } from "../testing/notes.ts";
import { aSummary } from "../testing/ports.ts";
import type { KnownDocuments } from "./known-documents.ts";
import { createMemory, type Memory, type ToldBy } from "./remember.ts";

const PAGE = { url: KAMERBRIEF.url, isPrivate: false };
const OTHER = "https://www.rijksoverheid.nl/documenten/kamerstukken/2022/11/04/een-andere-brief";

let store: NoteStore;
let documents: KnownDocuments;
let memory: Memory;
let isReadingKept: boolean;
/** Pages that show a document now. */
let open: ToldBy[];
let clock: Date;

beforeEach(() => {
  const database = createNoteDatabase({ indexedDB: new IDBFactory() });
  const keys = createToldKeys(documentKeyOf);
  store = createDexieNoteStore({ now: () => clock, documentKey: documentKeyOf, database, keys });
  documents = createDocumentRows(database, keys);
  isReadingKept = false;
  open = [];
  clock = new Date("2026-11-21T18:00:00.000Z");
  memory = createMemory({
    documents,
    documentKey: documentKeyOf,
    isReadingKept: async () => isReadingKept,
    askPages: async (key) => open.filter(({ url }) => documentKeyOf(url) === key),
    now: () => clock,
  });
});

const changed = (...keys: string[]) => memory.notesChanged({ documents: keys, isEverywhere: false });

async function write(special: Partial<Note> = {}): Promise<Note> {
  const note = aNote(special);
  expect((await store.put(note)).ok).toBe(true);
  return note;
}

async function known(key: string = KAMERBRIEF.key) {
  const found = await documents.get(key);
  if (!found.ok) throw new Error(found.error.kind);
  return found.value;
}

function other() {
  return aSummary({ document: { key: OTHER, url: OTHER, title: "Een andere brief" } });
}

describe("a document that is read", () => {
  it("leaves no trace where it has no note", async () => {
    await memory.pageTold(aSummary(), PAGE);
    expect(await documents.keys()).toEqual(success([]));
  });

  it("is remembered with what it cites and names where it has a note", async () => {
    await write();
    await memory.pageTold(aSummary(), PAGE);
    expect(await known()).toEqual({
      ...KAMERBRIEF,
      because: "noted",
      seen: "2026-11-21T18:00:00.000Z",
      papers: [
        {
          id: "kst-35300-VI-37",
          reference: aSummary().references[0]?.reference,
          citation: "Kamerstukken II 2019/20, 35 300 VI, nr. 37",
          count: 2,
        },
      ],
      terms: [
        { id: "organisatie/internationale-organisatie-voor-migratie", kind: "organisatie", name: "IOM", count: 4 },
        { id: "land/be", kind: "land", name: "België", count: 1 },
      ],
    });
  });

  it("is remembered without a note only where the reader switched that on", async () => {
    isReadingKept = true;
    await memory.pageTold(aSummary(), PAGE);
    expect((await known())?.because).toBe("read");
  });

  it("leaves no trace from a private window, also where it has a note", async () => {
    isReadingKept = true;
    await write();
    await memory.pageTold(aSummary(), { ...PAGE, isPrivate: true });
    expect(await known()).toBeUndefined();
  });

  it("is not remembered half: not while it is being read, and not by what another page tells", async () => {
    await write();
    await memory.pageTold(aSummary({ state: "reading" }), PAGE);
    await memory.pageTold(other(), PAGE);
    await memory.pageTold({ document: KAMERBRIEF, state: "ready" }, PAGE);
    expect(await documents.keys()).toEqual(success([]));
  });

  it("is filed by what its address says, never by what the page says", async () => {
    isReadingKept = true;
    const url = "https://zoek.officielebekendmakingen.nl/kst-35300-VI-37.html";
    const identity = { id: "kst-19637-1", kind: "publicatie", source: "metadata", aliases: [] } as const;
    await memory.pageTold(aSummary({ document: { key: url, url, title: "Motie", identity } }), {
      url,
      isPrivate: false,
    });
    expect(await known(url)).toMatchObject({ identity: "kst-35300-VI-37", dossier: "35300-VI" });
  });

  it("cites a paper by its reference, under whatever name the page tells it", async () => {
    await write();
    const [paper] = aSummary().references;
    const forged = paper && { ...paper, id: "kst-1-1", citation: "Een heel ander stuk" };
    await memory.pageTold(aSummary({ references: forged ? [forged] : [] }), PAGE);
    expect((await known())?.papers).toMatchObject([
      { id: "kst-35300-VI-37", citation: "Kamerstukken II 2019/20, 35 300 VI, nr. 37" },
    ]);
  });

  it("is written again when it says something else, or after an hour", async () => {
    await write();
    await memory.pageTold(aSummary(), PAGE);
    clock = new Date("2026-11-21T18:30:00.000Z");
    await memory.pageTold(aSummary(), PAGE);
    expect((await known())?.seen).toBe("2026-11-21T18:00:00.000Z");
    await memory.pageTold(aSummary({ entities: [] }), PAGE);
    expect((await known())?.seen).toBe("2026-11-21T18:30:00.000Z");
    clock = new Date("2026-11-21T20:00:00.000Z");
    await memory.pageTold(aSummary({ entities: [] }), PAGE);
    expect((await known())?.seen).toBe("2026-11-21T20:00:00.000Z");
  });
});

describe("the first note in a document", () => {
  it("has the page that shows it asked what it cites", async () => {
    open = [
      { url: OTHER, told: other() },
      { url: `${KAMERBRIEF.url}#terugkeer`, told: aSummary() },
    ];
    await write();
    await changed(KAMERBRIEF.key);
    expect((await known())?.papers).toHaveLength(1);
    expect(await known(OTHER)).toBeUndefined();
  });

  it("keeps what was remembered for being read, also where no page shows it any more", async () => {
    isReadingKept = true;
    await memory.pageTold(aSummary(), PAGE);
    await write();
    await changed(KAMERBRIEF.key);
    expect((await known())?.because).toBe("noted");
  });
});

describe("the last note of a document", () => {
  beforeEach(async () => {
    await write();
    await memory.pageTold(aSummary(), PAGE);
  });

  it("takes what was remembered with it when it is erased, and not while it is in the trash", async () => {
    await store.trash([noteId(1)]);
    await changed(KAMERBRIEF.key);
    expect((await known())?.because).toBe("noted");
    await store.erase([noteId(1)]);
    await changed(KAMERBRIEF.key);
    expect(await known()).toBeUndefined();
  });

  it("leaves it where the reader has every document remembered", async () => {
    isReadingKept = true;
    await store.trash([noteId(1)]);
    await store.erase([noteId(1)]);
    await changed(KAMERBRIEF.key);
    expect((await known())?.because).toBe("read");
  });

  it("is noticed too where many were written at once", async () => {
    await store.trash([noteId(1)]);
    await store.erase([noteId(1)]);
    await memory.notesChanged({ documents: "many", isEverywhere: true });
    expect(await known()).toBeUndefined();
  });
});

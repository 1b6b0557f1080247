import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LONGEST_NOTE } from "../model/note.ts";
import { documentKeyOf } from "../page/identity/document-key.ts";
import { aNote, KAMERBRIEF, noteId } from "../testing/notes.ts";
import { createDexieNoteStore } from "./dexie-note-store.ts";
import type { NoteStore } from "./note-store.ts";

const NOW = new Date("2026-11-20T16:41:00.000Z");
const OTHER = { ...KAMERBRIEF, key: "https://www.tweedekamer.nl/debat/1", url: "https://www.tweedekamer.nl/debat/1" };

let disk: IDBFactory;
let store: NoteStore;

function open(): NoteStore {
  return createDexieNoteStore({ now: () => NOW, indexedDB: disk, retryAfter: [1, 1, 1], documentKey: documentKeyOf });
}

beforeEach(() => {
  disk = new IDBFactory();
  store = open();
});
afterEach(() => {
  store.close();
  vi.restoreAllMocks();
});

describe("keeping notes", () => {
  it("answers the note it kept, and finds it under its document", async () => {
    expect(await store.put(aNote())).toEqual({ ok: true, value: aNote() });
    expect(await store.ofDocument(KAMERBRIEF.key)).toEqual({ ok: true, value: [aNote()] });
    expect(await store.ofDocument(OTHER.key)).toEqual({ ok: true, value: [] });
  });

  it("still has the note when the database is opened again", async () => {
    await store.put(aNote());
    store.close();
    const reopened = open();
    expect(await reopened.get(noteId(1))).toEqual({ ok: true, value: aNote() });
    reopened.close();
  });

  it("takes the same save twice as one note", async () => {
    await store.put(aNote());
    await store.put(aNote());
    expect(await store.all()).toEqual({ ok: true, value: [aNote()] });
  });

  it("replaces the text by a newer save, and does not let an older one undo that", async () => {
    const newer = aNote({ body: "Navragen bij het ministerie.", modified: "2026-06-02T09:13:00.000Z" });
    await store.put(aNote());
    await store.put(newer);
    expect(await store.put(aNote())).toEqual({ ok: true, value: newer });
    expect(await store.all()).toEqual({ ok: true, value: [newer] });
  });

  it("lists every note newest first, and those of one document in the order in which they were made", async () => {
    const first = aNote({ modified: "2026-06-05T00:00:00.000Z" });
    const second = aNote({ id: noteId(2), created: "2026-06-03T00:00:00.000Z", modified: "2026-06-03T00:00:00.000Z" });
    const elsewhere = aNote({ id: noteId(3), document: OTHER, modified: "2026-06-04T00:00:00.000Z" });
    for (const note of [second, elsewhere, first]) await store.put(note);
    expect(await store.all()).toEqual({ ok: true, value: [first, elsewhere, second] });
    expect(await store.ofDocument(KAMERBRIEF.key)).toEqual({ ok: true, value: [first, second] });
  });
});

describe("two editors of one note", () => {
  const kept = aNote();
  const [ours, theirs] = [noteId(51), noteId(52)];
  const written = (body: string, minute: number) =>
    aNote({ body, modified: `2026-06-02T10:${String(minute).padStart(2, "0")}:00.000Z` });

  beforeEach(() => store.put(kept));

  it("keeps what the second wrote out of the note, and answers what stands there", async () => {
    const first = written("Navragen bij het ministerie.", 1);
    await store.save({ note: first, writer: ours, base: kept.modified });
    const second = { note: written("Navragen bij de IND.", 2), writer: theirs, base: kept.modified };
    expect(await store.save(second)).toEqual({ ok: false, error: { kind: "conflict", kept: first } });
    expect(await store.get(kept.id)).toEqual({ ok: true, value: first });
  });

  it("lets one editor save again and again, also where an acknowledgement was lost", async () => {
    for (const [at, body] of ["Nav", "Navragen", "Navragen bij de IND."].entries()) {
      const note = written(body, at);
      const answer = { ok: true, value: { note, isInTrash: false } };
      expect(await store.save({ note, writer: ours, base: kept.modified })).toEqual(answer);
    }
  });

  it("takes what was saved already for saved, from whomever it comes", async () => {
    const note = written("Navragen.", 1);
    await store.save({ note, writer: ours, base: kept.modified });
    expect(await store.save({ note, writer: theirs, base: kept.modified })).toMatchObject({ ok: true });
  });

  it("lets the second go on from what the first wrote", async () => {
    const first = written("Navragen.", 1);
    await store.save({ note: first, writer: ours, base: kept.modified });
    const second = { note: written("Nagevraagd.", 2), writer: theirs, base: first.modified };
    expect(await store.save(second)).toMatchObject({ ok: true, value: { note: { body: "Nagevraagd." } } });
  });

  it("takes a save that comes again for saved also where another editor has written on since", async () => {
    const first = { note: written("Navragen.", 1), writer: ours, base: kept.modified };
    await store.save(first);
    const second = written("Nagevraagd bij de IND.", 2);
    await store.save({ note: second, writer: theirs, base: first.note.modified });
    expect(await store.save(first)).toEqual({ ok: true, value: { note: second, isInTrash: false } });
    expect(await store.get(kept.id)).toEqual({ ok: true, value: second });
  });

  it("keeps what was written upon the note on a clock that was set back, as newer than it", async () => {
    const behind = aNote({ body: "Geschreven voor de klok gelijk stond.", modified: "2025-01-01T00:00:00.000Z" });
    const answer = await store.save({ note: behind, writer: ours, base: kept.modified });
    const newer = { ...behind, modified: "2026-06-02T09:12:00.001Z" };
    expect(answer).toEqual({ ok: true, value: { note: newer, isInTrash: false } });
    expect(await store.get(kept.id)).toEqual({ ok: true, value: newer });
    expect(await store.versions(kept.id)).toEqual({ ok: true, value: [kept] });
  });

  it("keeps the words of a note that went to the trash meanwhile, and says so", async () => {
    await store.trash([kept.id]);
    const note = written("Nog een woord.", 1);
    const answer = { ok: true, value: { note, isInTrash: true } };
    expect(await store.save({ note, writer: ours, base: kept.modified })).toEqual(answer);
    expect(await store.all()).toEqual({ ok: true, value: [] });
  });
});

describe("a background that is stopped between a save and its answer", () => {
  it("has the note once, also where the save comes again, and no version of what nobody wrote over", async () => {
    const save = { note: aNote({ tags: ["terugkeer"] }), writer: noteId(51) };
    void store.save(save);
    await store.save({ note: aNote({ id: noteId(2) }), writer: noteId(51) });
    store.close();
    store = open();
    expect(await store.save(save)).toEqual({ ok: true, value: { note: save.note, isInTrash: false } });
    expect(await store.counts()).toEqual({ ok: true, value: { notes: 2, inTrash: 0 } });
    expect(await store.labels()).toMatchObject({ value: { tags: [{ label: "terugkeer", count: 1 }] } });
    expect(await store.versions(noteId(1))).toEqual({ ok: true, value: [] });
  });

  it("has all of what was done in one go, or nothing of it", async () => {
    const notes = Array.from({ length: 20 }, (_, n) => aNote({ id: noteId(n + 1) }));
    for (const note of notes) await store.put(note);
    const put = IDBObjectStore.prototype.put;
    let left = 10;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...sent) {
      if (left-- === 0) throw new DOMException("the process was killed", "AbortError");
      return put.apply(this, sent);
    });
    const ids = notes.map(({ id }) => id);
    for (const work of [() => store.trash(ids), () => store.tag({ ids, add: ["coa"], remove: [] })]) {
      left = 10;
      expect(await work()).toMatchObject({ ok: false });
    }
    vi.restoreAllMocks();
    expect(await store.counts()).toEqual({ ok: true, value: { notes: 20, inTrash: 0 } });
    expect(await store.labels()).toEqual({ ok: true, value: { tags: [], kinds: [] } });
  });
});

it("asks for an answer only once what was written is on the disk", async () => {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = disk.open("spied-on", 1);
    opening.onsuccess = () => resolve(opening.result);
  });
  const transaction = vi.spyOn(Object.getPrototypeOf(database), "transaction");
  await store.put(aNote());
  expect(transaction.mock.calls.map(([, mode, options]) => [mode, options])).toContainEqual([
    "readwrite",
    { durability: "strict" },
  ]);
});

describe("the trash", () => {
  it("hides a removed note from every list and gives it back unchanged", async () => {
    await store.put(aNote());
    await store.trash([noteId(1)]);
    expect(await store.all()).toEqual({ ok: true, value: [] });
    expect(await store.ofDocument(KAMERBRIEF.key)).toEqual({ ok: true, value: [] });
    expect(await store.get(noteId(1))).toEqual({ ok: true, value: aNote() });
    await store.restore([noteId(1)]);
    expect(await store.all()).toEqual({ ok: true, value: [aNote()] });
  });

  it("keeps a late save in the trash, so that no deleted note comes back by itself", async () => {
    const late = aNote({ body: "Nog een woord.", modified: "2026-06-02T09:14:00.000Z" });
    await store.put(aNote());
    await store.trash([noteId(1)]);
    await store.put(late);
    expect(await store.all()).toEqual({ ok: true, value: [] });
    await store.restore([noteId(1)]);
    expect(await store.all()).toEqual({ ok: true, value: [late] });
  });

  it("answers nothing for a note that is not there", async () => {
    expect(await store.trash([noteId(9)])).toEqual({ ok: true, value: [] });
  });
});

describe("notes that are refused", () => {
  it.each(["", "   ", "\n\t"])("refuses a note without words (%j) with a sentence", async (body) => {
    expect(await store.put(aNote({ body }))).toEqual({
      ok: false,
      error: { kind: "refused", why: { kind: "empty" } },
    });
    expect(await store.all()).toEqual({ ok: true, value: [] });
  });

  it("keeps a note of 100.000 characters whole", async () => {
    const long = aNote({ body: "é".repeat(LONGEST_NOTE) });
    expect(await store.put(long)).toEqual({ ok: true, value: long });
    expect(await store.get(noteId(1))).toEqual({ ok: true, value: long });
  });

  it("refuses one character more, and says how many there are", async () => {
    const result = await store.put(aNote({ body: "x".repeat(LONGEST_NOTE + 1) }));
    const why = { kind: "too-long", length: 100_001, limit: LONGEST_NOTE };
    expect(result).toEqual({ ok: false, error: { kind: "refused", why } });
  });

  it.each([
    undefined,
    null,
    "een notitie",
    { ...aNote(), id: "1" },
    { ...aNote(), extra: true },
    { ...aNote(), modified: "gisteren" },
  ])("refuses what is no note of ours: %j", async (sent) => {
    expect(await store.put(sent)).toMatchObject({ ok: false, error: { kind: "refused" } });
  });
});

describe("a database in trouble", () => {
  it("tries to open again where the disk under it failed for a moment", async () => {
    await store.put(aNote());
    store.close();
    failToOpen(2);
    expect(await store.all()).toEqual({ ok: true, value: [aNote()] });
  });

  it("says that it cannot open, and never that there are no notes", async () => {
    failToOpen(Number.POSITIVE_INFINITY);
    const detail = expect.stringContaining("Internal error opening backing store");
    const trouble = { ok: false, error: { kind: "cannot-open", detail } };
    expect(await store.all()).toEqual(trouble);
    expect(await store.ofDocument(KAMERBRIEF.key)).toEqual(trouble);
    expect(await store.put(aNote())).toEqual(trouble);
  });

  it("says that the disk is full, and keeps what was there", async () => {
    await store.put(aNote());
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("The disk is full", "QuotaExceededError");
    });
    expect(await store.put(aNote({ id: noteId(2) }))).toEqual({ ok: false, error: { kind: "full" } });
    vi.restoreAllMocks();
    expect(await store.all()).toEqual({ ok: true, value: [aNote()] });
  });

  it("changes nothing where the disk is full at the moment the earlier version is kept", async () => {
    await store.put(aNote());
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...row) {
      if (this.name === "versions") throw new DOMException("The disk is full", "QuotaExceededError");
      return put.apply(this, row);
    });
    const note = aNote({ body: "Herschreven.", modified: "2026-06-03T10:00:00.000Z" });
    const save = { note, writer: noteId(51), base: aNote().modified };
    expect(await store.save(save)).toEqual({ ok: false, error: { kind: "full" } });
    vi.restoreAllMocks();
    expect(await store.get(note.id)).toEqual({ ok: true, value: aNote() });
    expect(await store.versions(note.id)).toEqual({ ok: true, value: [] });
    expect(await store.save(save)).toMatchObject({ ok: true });
  });

  it("says that another window holds an older version open, instead of waiting for ever", async () => {
    const older = await new Promise<IDBDatabase>((resolve) => {
      const opening = disk.open("kantlijn", 1);
      opening.onsuccess = () => resolve(opening.result);
    });
    const blocked = { ok: false, error: { kind: "blocked" } };
    expect(await Promise.all([store.all(), store.counts()])).toEqual([blocked, blocked]);
    // What is asked later would wait behind the upgrade that was begun.
    expect(await store.all()).toEqual(blocked);
    expect(await store.put(aNote())).toEqual(blocked);
    older.close();
    await expect.poll(() => store.all()).toEqual({ ok: true, value: [] });
  });

  it("lets a newer version through, and opens again at the next question", async () => {
    await store.put(aNote());
    const deleted = disk.deleteDatabase("kantlijn");
    await new Promise((resolve, reject) => {
      deleted.onsuccess = resolve;
      deleted.onblocked = reject;
    });
    expect(await store.all()).toEqual({ ok: true, value: [] });
  });
});

function failToOpen(times: number): void {
  const real = disk.open.bind(disk);
  let left = times;
  vi.spyOn(disk, "open").mockImplementation((...asked) => {
    if (left-- > 0) throw new DOMException("Internal error opening backing store", "UnknownError");
    return real(...asked);
  });
}

describe("notes of one document at several addresses", () => {
  const SITE = "https://zoek.officielebekendmakingen.nl";
  const KEY = `${SITE}/kst-32317-789.html`;
  /** As versions before kept them: the address, without what they knew to be noise. */
  const OLD_KEYS = [
    KEY,
    `${SITE}/kst-32317-789.pdf`,
    `${SITE}/behandelddossier/32317/kst-32317-789?resultIndex=3`,
    "https://repository.overheid.nl/frbr/officielepublicaties/kst/32317/kst-32317-789/1/pdf/kst-32317-789.pdf",
  ];

  async function keepUnder(keys: readonly string[]): Promise<void> {
    const before = createDexieNoteStore({ now: () => NOW, indexedDB: disk });
    for (const [at, key] of keys.entries()) {
      const created = new Date(Date.UTC(2026, 0, at + 1)).toISOString();
      await before.put(aNote({ id: noteId(at), document: { key, url: key, title: "JBZ-Raad" }, created }));
    }
    before.close();
  }

  it("are found together, in the order in which they were made, by any of its addresses", async () => {
    await keepUnder(OLD_KEYS);
    for (const address of [...OLD_KEYS, `${SITE}/KST-32317-789.html?zoekcriteria=x#deel`]) {
      const found = await store.ofDocument(address);
      expect(found.ok && found.value.map(({ id }) => id)).toEqual(OLD_KEYS.map((_, at) => noteId(at)));
    }
  });

  it("are found as soon as they are kept, under whatever address, where the document was looked up before", async () => {
    expect(await store.ofDocument(KEY)).toEqual({ ok: true, value: [] });
    for (const [at, key] of OLD_KEYS.entries()) {
      await store.put(aNote({ id: noteId(at), document: { key, url: key, title: "JBZ-Raad" } }));
      expect(await store.ofDocument(KEY)).toMatchObject({ ok: true, value: { length: at + 1 } });
    }
  });

  it("are told under one key everywhere, and keep the address they were written at", async () => {
    await keepUnder(OLD_KEYS);
    const all = await store.all();
    expect(all.ok && all.value.map(({ document }) => document.key)).toEqual(OLD_KEYS.map(() => KEY));
    expect(await store.trash([noteId(1)])).toMatchObject({ value: [{ document: { key: KEY } }] });
    const one = await store.get(noteId(2));
    expect(one.ok && one.value?.document.key).toBe(KEY);
    expect(one.ok && one.value?.document.url).toBe(OLD_KEYS[2]);
  });

  it("stay under the address they were written at when they are written on, should a rule turn out wrong", async () => {
    const [, pdf = KEY] = OLD_KEYS;
    await keepUnder([pdf]);
    const found = await store.get(noteId(0));
    if (!found.ok || found.value === undefined) throw new Error("the note is there");
    const note = { ...found.value, body: "Verder geschreven.", modified: "2026-06-03T10:00:00.000Z" };
    const saved = await store.save({ note, writer: noteId(51), base: found.value.modified });
    expect(saved).toEqual({ ok: true, value: { note, isInTrash: false } });
    const without = createDexieNoteStore({ now: () => NOW, indexedDB: disk });
    expect(await without.ofDocument(pdf)).toMatchObject({ ok: true, value: [{ body: "Verder geschreven." }] });
    without.close();
  });

  it("are not mixed with those of the paper before it, of its reprint or of its attachment", async () => {
    await keepUnder(
      ["kst-32317-788", "kst-32317-78", "kst-32317-789-h1", "blg-32317"].map((id) => `${SITE}/${id}.html`),
    );
    expect(await store.ofDocument(KEY)).toEqual({ ok: true, value: [] });
  });

  it("are still found by a version without these rules, by the address they were written at", async () => {
    await store.put(aNote({ document: { key: KEY, url: `${KEY}#deel`, title: "JBZ-Raad" } }));
    store.close();
    const without = createDexieNoteStore({ now: () => NOW, indexedDB: disk });
    expect(await without.ofDocument(KEY)).toMatchObject({ ok: true, value: [{ id: noteId(1) }] });
    without.close();
  });
});

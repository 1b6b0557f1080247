import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing";
import { createDesk, type Desk } from "../messages/desk.ts";
import { SERVED_CALLS } from "../messages/payloads.ts";
import type { Note } from "../model/note.ts";
import { documentKeyOf } from "../page/identity/document-key.ts";
import { aNote, KAMERBRIEF, noteId } from "../testing/notes.ts";
import { createDexieNoteStore } from "./dexie-note-store.ts";
import type { NoteStore } from "./note-store.ts";
import { answersOfNotes, type NoteAnswers } from "./serve-notes.ts";

const ownPage = { id: "kantlijn", url: "chrome-extension://kantlijn/sidepanel.html" };
const page = { id: "kantlijn", url: `${KAMERBRIEF.url}?utm_source=mail#kop`, tab: { id: 7, incognito: false } };
const privatePage = { ...page, tab: { id: 8, incognito: true } };
const target = aNote().target;
const selector = target.kind === "passage" ? target.selector : undefined;

const save = (note: Note) => ({ note, writer: noteId(50) });

/** Every call that is for our own pages alone. */
const OWN_CALLS = SERVED_CALLS.filter((call) => !call.startsWith("page/")) as readonly (keyof NoteAnswers)[];
const FRONTEX: Note["target"] = { kind: "term", id: "organisatie/frontex", name: "Frontex" };

let disk: IDBFactory;
let store: NoteStore;
let desk: Desk<keyof NoteAnswers>;
let log: string[];

beforeEach(() => {
  fakeBrowser.reset();
  log = [];
  disk = new IDBFactory();
  store = createDexieNoteStore({
    now: () => new Date(),
    indexedDB: disk,
    documentKey: documentKeyOf,
  });
  const answers = answersOfNotes({
    store,
    storage: { estimate: async () => ({ usage: 1_200, quota: 9_000_000 }), persisted: async () => true },
    lastBackup: async () => undefined,
    documentKey: documentKeyOf,
    onChanged: ({ documents, isEverywhere }) => log.push(`changed ${documents}${isEverywhere ? " everywhere" : ""}`),
    onPlaced: (document) => log.push(`placed ${document}`),
  });
  desk = createDesk(answers, {
    id: "kantlijn",
    origin: "chrome-extension://kantlijn",
    isAllowedSite: (url) => /^https:\/\/(?:www\.rijksoverheid|zoek\.officielebekendmakingen)\.nl\//.test(url),
  });
});

describe("notes by message", () => {
  it("acknowledges a save and tells that the document changed", async () => {
    expect(await desk("notes/save", save(aNote()), ownPage)).toEqual({
      ok: true,
      value: { note: aNote(), isInTrash: false },
    });
    expect(log).toEqual([`changed ${KAMERBRIEF.key}`]);
    expect(await desk("notes/of-document", KAMERBRIEF.key, ownPage)).toEqual({ ok: true, value: [aNote()] });
  });

  it("does not tell of a change where nothing was saved", async () => {
    expect(await desk("notes/save", save(aNote({ body: "" })), ownPage)).toMatchObject({ ok: false });
    await desk("notes/remove", [noteId(5)], ownPage);
    expect(log).toEqual([]);
  });

  it("removes and restores", async () => {
    await desk("notes/save", save(aNote()), ownPage);
    expect(await desk("notes/remove", [noteId(1)], ownPage)).toEqual({ ok: true, value: 1 });
    expect(await desk("notes/of-document", KAMERBRIEF.key, ownPage)).toEqual({ ok: true, value: [] });
    expect(await desk("notes/restore", [noteId(1)], ownPage)).toEqual({ ok: true, value: 1 });
    expect(await desk("notes/of-document", KAMERBRIEF.key, ownPage)).toEqual({ ok: true, value: [aNote()] });
  });

  it("tells how many of the notes are not erased for good, where some are to come back", async () => {
    await desk("notes/save", save(aNote()), ownPage);
    await desk("notes/save", save(aNote({ id: noteId(2) })), ownPage);
    await desk("notes/remove", [noteId(1), noteId(2)], ownPage);
    expect(await desk("notes/erase", [noteId(2), noteId(3)], ownPage)).toEqual({ ok: true, value: 1 });
    expect(await desk("notes/restore", [noteId(1), noteId(2)], ownPage)).toEqual({ ok: true, value: 1 });
  });

  it("gives a page the passages of its own address, without the noise in it and without what was written", async () => {
    await store.put(aNote());
    await store.put(aNote({ id: noteId(2), target: { kind: "document" } }));
    expect(await desk("page/notes", undefined, page)).toEqual({ ok: true, value: [{ id: noteId(1), selector }] });
    const elsewhere = { ...page, url: "https://www.rijksoverheid.nl/andere-brief" };
    expect(await desk("page/notes", undefined, elsewhere)).toEqual({ ok: true, value: [] });
  });

  it("keeps notes closed in a private window", async () => {
    await store.put(aNote());
    expect(await desk("page/notes", undefined, privatePage)).toEqual({ ok: false, error: { kind: "private" } });
  });
});

describe("where notes stand", () => {
  const standings = async () => {
    const read = await store.standings();
    return read.ok ? read.value : read.error;
  };

  it("is remembered as the page tells it, and again where that changes", async () => {
    await store.put(aNote());
    await desk("page/placed", [{ noteId: noteId(1), state: "found" }], page);
    expect(await standings()).toEqual([{ noteId: noteId(1), state: "found" }]);
    await desk("page/placed", [{ noteId: noteId(1), state: "wees" }], page);
    expect(await standings()).toEqual([{ noteId: noteId(1), state: "wees" }]);
  });

  it("is told to the library where it changes, and is no change of notes", async () => {
    await store.put(aNote());
    for (const state of ["found", "found", "wees"]) await desk("page/placed", [{ noteId: noteId(1), state }], page);
    expect(log).toEqual([`placed ${KAMERBRIEF.key}`, `placed ${KAMERBRIEF.key}`]);
  });

  it("is taken from no page for notes of another document, in the trash, or not there", async () => {
    await store.put(aNote());
    await store.put(aNote({ id: noteId(2) }));
    await store.trash([noteId(2)]);
    const claims = [1, 2, 3].map((n) => ({ noteId: noteId(n), state: "wees" as const }));
    await desk("page/placed", claims, { ...page, url: "https://www.rijksoverheid.nl/andere-brief" });
    await desk("page/placed", claims, privatePage);
    expect(await standings()).toEqual([]);
    await desk("page/placed", claims, page);
    expect(await standings()).toEqual([{ noteId: noteId(1), state: "wees" }]);
  });
});

describe("many notes at once", () => {
  beforeEach(async () => {
    await store.put(aNote());
    await store.put(aNote({ id: noteId(2), target: FRONTEX }));
    log = [];
  });

  it("are tagged, with one message of what changed", async () => {
    expect(await desk("notes/tag", { ids: [noteId(1), noteId(2)], add: ["coa"], remove: [] }, ownPage)).toEqual({
      ok: true,
      value: { changed: [noteId(1), noteId(2)], left: [] },
    });
    expect(log).toEqual([`changed ${KAMERBRIEF.key} everywhere`]);
    await desk("notes/tag", { ids: [noteId(1)], add: ["coa"], remove: [] }, ownPage);
    expect(log).toHaveLength(1);
  });

  it("are erased from the trash alone", async () => {
    await desk("notes/erase", [noteId(1)], ownPage);
    expect(log).toEqual([]);
    await desk("notes/remove", [noteId(1)], ownPage);
    expect(await desk("notes/trashed", undefined, ownPage)).toMatchObject({ value: [{ note: { id: noteId(1) } }] });
    await desk("notes/erase", [noteId(1)], ownPage);
    expect(log).toEqual([`changed ${KAMERBRIEF.key}`, `changed ${KAMERBRIEF.key}`]);
    expect(await desk("notes/get", noteId(1), ownPage)).toEqual({ ok: true, value: undefined });
  });

  it("that one of our pages wrote itself are told of, and found under whatever address they have", async () => {
    const paper = "https://zoek.officielebekendmakingen.nl/kst-32317-789";
    expect(await desk("notes/of-document", `${paper}.html`, ownPage)).toEqual({ ok: true, value: [] });
    const worker = createDexieNoteStore({ now: () => new Date(), indexedDB: disk });
    const document = { key: `${paper}.pdf`, url: `${paper}.pdf`, title: "JBZ-Raad" };
    await worker.put(aNote({ id: noteId(3), document }));
    await desk("notes/announce", { documents: "many", isEverywhere: true }, ownPage);
    expect(log).toEqual(["changed many everywhere"]);
    expect(await desk("notes/of-document", `${paper}.html`, ownPage)).toMatchObject({ value: [{ id: noteId(3) }] });
    worker.close();
  });
});

describe("what own pages ask", () => {
  it("is answered from the store", async () => {
    await store.put(aNote({ kind: "motie", tags: ["terugkeer"], target: FRONTEX }));
    const kept = await store.get(noteId(1));
    const one = { ok: true, value: [kept.ok && kept.value] };
    expect(await desk("notes/about", [{ kind: "term", id: FRONTEX.id }], ownPage)).toEqual(one);
    expect(await desk("notes/recent", { limit: 20 }, ownPage)).toEqual({
      ok: true,
      value: { notes: one.value, total: 1 },
    });
    expect(await desk("notes/versions", noteId(1), ownPage)).toEqual({ ok: true, value: [] });
    expect(await desk("notes/labels", undefined, ownPage)).toEqual({
      ok: true,
      value: { tags: [{ label: "terugkeer", count: 1 }], kinds: [{ label: "motie", count: 1 }] },
    });
    expect(await desk("store/state", undefined, ownPage)).toEqual({
      ok: true,
      value: { notes: 1, inTrash: 0, used: 1_200, allowed: 9_000_000, isPersisted: true },
    });
  });
});

describe("whose notes a page gets", () => {
  const paper = "https://zoek.officielebekendmakingen.nl/kst-32317-789";
  const document = { key: `${paper}.html`, url: `${paper}.html`, title: "JBZ-Raad" };

  it("is told by the address the browser gives, at any address of the document", async () => {
    await store.put(aNote({ document }));
    for (const url of [`${paper}.html#deel`, `${paper}.pdf`, paper]) {
      expect(await desk("page/notes", undefined, { ...page, url })).toMatchObject({ ok: true, value: [{}] });
    }
    const other = { ...page, url: `${paper}0.html` };
    expect(await desk("page/notes", undefined, other)).toEqual({ ok: true, value: [] });
  });

  it("is not for the page to say: it sends nothing that names a document", async () => {
    await store.put(aNote({ document }));
    for (const claim of [document.key, { key: document.key }, { identity: "kst-32317-789" }]) {
      await expect(desk("page/notes", claim, page)).rejects.toThrow("does not take this");
    }
  });
});

describe("what is not answered", () => {
  it("lets no page list, save or remove notes", async () => {
    for (const call of OWN_CALLS) {
      await expect(desk(call, undefined, page)).rejects.toThrow(`this sender may not call "${call}"`);
    }
    expect(OWN_CALLS).toContain("notes/erase");
  });

  it("takes from our own pages no word on where notes stand in a page", async () => {
    await expect(desk("page/placed", [], ownPage)).rejects.toThrow('this sender may not call "page/placed"');
  });

  it("answers no stranger", async () => {
    await expect(desk("notes/trashed", undefined, { ...ownPage, id: "other" })).rejects.toThrow("may not call");
    await expect(desk("page/notes", undefined, { ...page, url: "https://example.org/" })).rejects.toThrow("may not");
  });

  it.each([
    ["notes/of-document", "geen adres"],
    ["notes/of-document", { key: KAMERBRIEF.key }],
    ["notes/remove", noteId(1)],
    ["notes/remove", ["1"]],
    ["notes/restore", undefined],
    ["notes/about", [{ kind: "document", id: "kst-32317-789" }]],
    ["notes/about", [{ kind: "term", id: "" }]],
    ["notes/recent", { limit: 0 }],
    ["notes/recent", { limit: 1_000_000 }],
    ["notes/recent", { limit: 20, except: "geen adres" }],
    ["notes/get", "1"],
    ["notes/versions", [noteId(1)]],
    ["notes/labels", {}],
    ["notes/trashed", true],
    ["notes/tag", { ids: [noteId(1)], add: ["twee\nregels"], remove: [] }],
    ["notes/tag", { ids: [noteId(1)], add: [""], remove: [] }],
    ["notes/tag", { ids: [noteId(1)], add: ["x".repeat(61)], remove: [] }],
    ["notes/tag", { ids: ["1"], add: ["coa"], remove: [] }],
    ["notes/erase", noteId(1)],
    ["notes/announce", { documents: ["geen adres"], isEverywhere: true }],
    ["store/state", 1],
  ] as const)("does not take %s with %j", async (call, sent) => {
    await expect(desk(call, sent, ownPage)).rejects.toThrow(`"${call}" does not take this`);
  });

  it.each([
    [undefined],
    [[{ noteId: "1", state: "found" }]],
    [[{ noteId: noteId(1), state: "gevonden" }]],
    [[{ noteId: noteId(1), state: "found", document: KAMERBRIEF.key }]],
    [Array.from({ length: 10_001 }, (_, n) => ({ noteId: noteId(n), state: "found" }))],
  ])("does not take page/placed with what is no list of places", async (sent) => {
    await expect(desk("page/placed", sent, page)).rejects.toThrow('"page/placed" does not take this');
  });
});

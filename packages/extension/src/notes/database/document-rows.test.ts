import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import type { KnownDocument, Thing } from "../../model/known-document.ts";
import { type Result, success } from "../../model/result.ts";
import { documentKeyOf } from "../../page/identity/document-key.ts";
import { aNote, KAMERBRIEF, noteId } from "../../testing/notes.ts";
import { createDexieNoteStore } from "../dexie-note-store.ts";
import { createDocumentRows } from "./document-rows.ts";
import { createNoteDatabase, type NoteDatabase } from "./note-database.ts";
import { createToldKeys } from "./told-keys.ts";

const AGENDA: Thing = { kind: "reference", id: "kst-19637-2375" };
const FRONTEX: Thing = { kind: "term", id: "organisatie/frontex" };

let database: NoteDatabase;
let rows: ReturnType<typeof createDocumentRows>;

beforeEach(() => {
  database = createNoteDatabase({ indexedDB: new IDBFactory() });
  rows = createDocumentRows(database, createToldKeys(documentKeyOf));
});

/** The n-th document, which was open on the n-th of November; it names Frontex and cites the agenda n times. */
function aDocument(n: number, special: Partial<KnownDocument> = {}): KnownDocument {
  const key = `https://www.rijksoverheid.nl/documenten/brief-${n}`;
  return {
    ...{
      key,
      url: key,
      title: `Brief ${n}`,
      because: "noted",
      seen: `2026-11-${String(n).padStart(2, "0")}T09:00:00.000Z`,
    },
    papers: [
      {
        id: AGENDA.id,
        reference: { kind: "kamerstuk", kamer: "tweede", dossiernummer: "19637", ondernummer: "2375" },
        citation: "Kamerstukken II 19 637, nr. 2375",
        count: n,
      },
    ],
    terms: [{ id: FRONTEX.id, kind: "organisatie", name: "Frontex", count: n }],
    ...special,
  };
}

async function keep(...documents: readonly KnownDocument[]): Promise<void> {
  for (const document of documents) answered(await rows.put(document));
}

function answered<T>(result: Result<T, { readonly kind: string }>): T {
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

describe("known documents", () => {
  it("come back as they were given", async () => {
    await keep(aDocument(1), aDocument(3), aDocument(2));
    expect(await rows.get(aDocument(3).key)).toEqual(success(aDocument(3)));
    expect(await rows.get("https://www.ind.nl/onbekend")).toEqual(success(undefined));
    expect(answered(await rows.keys())).toHaveLength(3);
  });

  it("tell page by page what they cite, each paper once, and how many notes stand in them", async () => {
    await keep(aDocument(1), aDocument(3), aDocument(2));
    const store = createDexieNoteStore({ now: () => new Date("2026-11-20T16:41:00.000Z"), database });
    const { key, url, title } = aDocument(1);
    for (const n of [1, 2, 3]) await store.put(aNote({ id: noteId(n), document: { key, url, title } }));
    await store.trash([noteId(3)]);
    const first = answered(await rows.citing("", 2));
    expect(first.documents.map((one) => [one.title, one.notes, one.papers])).toEqual([
      ["Brief 1", 2, [{ id: AGENDA.id, count: 1 }]],
      ["Brief 2", 0, [{ id: AGENDA.id, count: 2 }]],
    ]);
    expect(first.papers.map(({ citation }) => citation)).toEqual(["Kamerstukken II 19 637, nr. 2375"]);
    const { documents, next } = answered(await rows.citing(first.next ?? "", 2));
    expect(documents.map((one) => one.title)).toEqual(["Brief 3"]);
    expect(next).toBeUndefined();
  });

  it("are found by what they cite and by what they name, newest first, with how often they do", async () => {
    await keep(aDocument(1), aDocument(3), aDocument(2, { papers: [] }));
    const [agenda, frontex, none] = answered(await rows.naming([AGENDA, FRONTEX, { kind: "term", id: "land/be" }], 2));
    expect(agenda).toMatchObject({
      thing: AGENDA,
      total: 2,
      documents: [{ title: "Brief 3", count: 3 }, { count: 1 }],
    });
    expect(frontex?.total).toBe(3);
    expect(frontex?.documents.map(({ title }) => title)).toEqual(["Brief 3", "Brief 2"]);
    expect(none).toMatchObject({ total: 0, documents: [] });
  });

  it("are no others for a term and a paper of one id", async () => {
    await keep(aDocument(1));
    const [found] = answered(await rows.naming([{ kind: "term", id: AGENDA.id }], 5));
    expect(found?.total).toBe(0);
  });

  it("are forgotten one by one, or those that were only read, of longest ago first", async () => {
    await keep(aDocument(1), aDocument(2, { because: "read" }), aDocument(3, { because: "read" }), aDocument(4));
    expect(await rows.forgetRead(3)).toEqual(success([aDocument(2).key]));
    expect(await rows.forgetRead(3)).toEqual(success([]));
    expect(await rows.forgetRead(0)).toEqual(success([aDocument(3).key]));
    await rows.forget(aDocument(1).key);
    expect(await rows.keys()).toEqual(success([aDocument(4).key]));
  });
});

describe("how much there is about a thing", () => {
  it("is the notes on it and the documents that name it, without the document that asks", async () => {
    const store = createDexieNoteStore({ now: () => new Date(), documentKey: documentKeyOf, database });
    const onFrontex = { kind: "term", id: FRONTEX.id, name: "Frontex" } as const;
    await store.put(aNote({ id: noteId(1), target: onFrontex }));
    await store.put(aNote({ id: noteId(2), target: onFrontex }));
    await store.put(aNote({ id: noteId(3), target: onFrontex }));
    await store.put(aNote({ id: noteId(4), target: { kind: "document" } }));
    await store.trash([noteId(2)]);
    await keep(aDocument(1), aDocument(2));
    const asked = [FRONTEX, AGENDA, { kind: "term", id: "land/be" }] as const;
    expect(await rows.countAbout(asked, aDocument(1).key)).toEqual(
      success([
        { notes: 2, documents: 1 },
        { notes: 0, documents: 1 },
        { notes: 0, documents: 0 },
      ]),
    );
    expect(await rows.countAbout([FRONTEX], KAMERBRIEF.key)).toEqual(success([{ notes: 2, documents: 2 }]));
  });
});

describe("which documents have a note", () => {
  it("counts one in the trash, and one that was kept under an older address of the document", async () => {
    const store = createDexieNoteStore({ now: () => new Date(), documentKey: documentKeyOf, database });
    const pdf = "https://zoek.officielebekendmakingen.nl/kst-32317-788.pdf";
    const html = "https://zoek.officielebekendmakingen.nl/kst-32317-788.html";
    await store.put(aNote({ id: noteId(1), document: { key: pdf, url: pdf, title: "Brief" } }));
    await store.put(aNote({ id: noteId(2) }));
    await store.trash([noteId(2)]);
    expect(answered(await rows.withNotes([html, KAMERBRIEF.key, "https://www.ind.nl/zonder"]))).toEqual(
      new Set([html, KAMERBRIEF.key]),
    );
  });
});

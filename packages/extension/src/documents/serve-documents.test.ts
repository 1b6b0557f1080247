import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { payloads } from "../messages/payloads.ts";
import type { KnownDocument } from "../model/known-document.ts";
import type { ThingTarget } from "../model/note.ts";
import { failure, success } from "../model/result.ts";
import { MOST_THINGS } from "../model/thing-count.ts";
import { createDocumentRows } from "../notes/database/document-rows.ts";
import { createNoteDatabase } from "../notes/database/note-database.ts";
import { createToldKeys } from "../notes/database/told-keys.ts";
import { createDexieNoteStore } from "../notes/dexie-note-store.ts";
import type { NoteStore } from "../notes/note-store.ts";
import { documentKeyOf } from "../page/identity/document-key.ts";
import { aNote, KAMERBRIEF, noteId } from "../testing/notes.ts";
import type { KnownDocuments } from "./known-documents.ts";
import { answersOfDocuments, type DocumentAnswers } from "./serve-documents.ts";

const AGENDA = "https://zoek.officielebekendmakingen.nl/kst-19637-2375.html";
const PAGE = { kind: "page", url: KAMERBRIEF.url, tabId: 7, isPrivate: false } as const;
const PRIVATE = { ...PAGE, isPrivate: true };
const FRONTEX: ThingTarget = { kind: "term", id: "organisatie/frontex", name: "Frontex" };
const PAPER: ThingTarget = {
  kind: "reference",
  id: "kst-19637-2375",
  name: "Kamerstukken II 19 637, nr. 2375",
  reference: { kind: "kamerstuk", kamer: "tweede", dossiernummer: "19637", ondernummer: "2375" },
};
const NAMED = { terms: [FRONTEX.id, "land/be"], papers: [PAPER.id] };

let store: NoteStore;
let documents: KnownDocuments;
let answers: DocumentAnswers;

beforeEach(() => {
  const database = createNoteDatabase({ indexedDB: new IDBFactory() });
  const keys = createToldKeys(documentKeyOf);
  store = createDexieNoteStore({ now: () => new Date(), documentKey: documentKeyOf, database, keys });
  documents = createDocumentRows(database, keys);
  answers = answersOfDocuments({
    documents,
    memory: { pageTold: async () => undefined, notesChanged: async () => undefined },
    documentKey: documentKeyOf,
  });
});

function aDocument(url: string): KnownDocument {
  const told = { because: "noted", seen: "2026-11-21T09:00:00.000Z", terms: [] } as const;
  const papers = PAPER.kind === "reference" ? [{ ...PAPER, citation: PAPER.name, count: 2 }] : [];
  return { key: url, url, title: "Een brief over Frontex", ...told, papers };
}

describe("what a page is told of the reader's own", () => {
  beforeEach(async () => {
    await store.put(aNote({ id: noteId(1), target: FRONTEX, body: "Let op het mandaat." }));
    await store.put(aNote({ id: noteId(2), target: PAPER, body: "Hier begint het." }));
    await documents.put(aDocument("https://www.rijksoverheid.nl/documenten/een"));
    await documents.put(aDocument(KAMERBRIEF.key));
  });

  it("is numbers, of what it asks about, and of no document but others", async () => {
    expect(await answers["page/noted"](NAMED, PAGE)).toEqual(
      success({
        things: [
          { kind: "term", id: FRONTEX.id, notes: 1, documents: 0 },
          { kind: "reference", id: PAPER.id, notes: 1, documents: 1 },
        ],
      }),
    );
  });

  it("has no word of a note, no title and no address in it", async () => {
    const told = JSON.stringify(await answers["page/noted"](NAMED, PAGE));
    for (const secret of ["mandaat", "Hier begint", "brief", "https://", noteId(1)]) expect(told).not.toContain(secret);
  });

  it("is told of the paper that the page is itself, by its address", async () => {
    const told = await answers["page/noted"]({ terms: [], papers: [] }, { ...PAGE, url: AGENDA });
    expect(told).toEqual(success({ things: [], itself: { kind: "reference", id: PAPER.id, notes: 1, documents: 2 } }));
  });

  it("is nothing in a private window", async () => {
    expect(await answers["page/noted"](NAMED, PRIVATE)).toEqual(failure({ kind: "private" }));
  });

  it("is asked about no more things than a page names", () => {
    const many = Array.from({ length: MOST_THINGS + 1 }, (_, at) => `land/${at}`);
    expect(payloads["page/noted"].safeParse({ terms: many, papers: [] }).success).toBe(false);
    expect(payloads["page/noted"].safeParse({ terms: many.slice(1), papers: [] }).success).toBe(true);
    expect(payloads["page/noted"].safeParse({ terms: [""], papers: [] }).success).toBe(false);
    expect(payloads["page/noted"].safeParse({ ...NAMED, document: KAMERBRIEF.key }).success).toBe(false);
  });
});

describe("what the panel is told of documents", () => {
  it("is which of them cite a paper, and how often", async () => {
    await documents.put(aDocument(KAMERBRIEF.key));
    expect(await answers["documents/naming"]([{ kind: "reference", id: PAPER.id }])).toMatchObject(
      success([{ total: 1, documents: [{ title: "Een brief over Frontex", count: 2 }] }]),
    );
  });

  it("is one of them by any of its addresses", async () => {
    await documents.put(aDocument(AGENDA));
    expect(await answers["documents/of"](AGENDA.replace(".html", ".pdf"))).toMatchObject(success({ key: AGENDA }));
  });

  it("is how many were forgotten that were only read", async () => {
    await documents.put({ ...aDocument(AGENDA), because: "read" });
    await documents.put(aDocument(KAMERBRIEF.key));
    expect(await answers["documents/forget-read"]()).toEqual(success(1));
    expect(await documents.keys()).toEqual(success([KAMERBRIEF.key]));
  });
});

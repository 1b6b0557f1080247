import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import type { Note } from "../model/note.ts";
import { documentKeyOf } from "../page/identity/document-key.ts";
import { aNote, KAMERBRIEF, noteId } from "../testing/notes.ts";
import { createDexieNoteStore } from "./dexie-note-store.ts";
import type { NoteStore } from "./note-store.ts";

const FRONTEX: Note["target"] = { kind: "term", id: "organisatie/frontex", name: "Frontex" };
const PAPER: Note["target"] = {
  kind: "reference",
  id: "kst-32317-788",
  name: "Kamerstukken II 2022/23, 32 317, nr. 788",
  reference: { kind: "kamerstuk", kamer: "tweede", dossiernummer: "32317", ondernummer: "788" },
};
const OTHER = { ...KAMERBRIEF, key: "https://www.tweedekamer.nl/debat/1", url: "https://www.tweedekamer.nl/debat/1" };

let store: NoteStore;

const at = (minute: number) => new Date(Date.UTC(2026, 5, 1, 9, minute)).toISOString();

async function keep(...notes: readonly Partial<Note>[]): Promise<readonly Note[]> {
  const kept = notes.map((special, n) => aNote({ id: noteId(n + 1), created: at(n), modified: at(n), ...special }));
  for (const note of kept) expect(await store.put(note)).toMatchObject({ ok: true });
  return kept;
}

beforeEach(() => {
  store = createDexieNoteStore({ now: () => new Date(), indexedDB: new IDBFactory(), documentKey: documentKeyOf });
});

describe("the notes on terms and papers", () => {
  it("are found by what they are about, whatever document they were written in", async () => {
    const [onTerm, onPaper, elsewhere] = await keep(
      { target: FRONTEX },
      { target: PAPER },
      { target: FRONTEX, document: OTHER },
      {},
    );
    const term = { kind: "term", id: FRONTEX.id } as const;
    expect(await store.about([term])).toEqual({ ok: true, value: [onTerm, elsewhere] });
    expect(await store.about([term, { kind: "reference", id: PAPER.id }])).toEqual({
      ok: true,
      value: [onTerm, onPaper, elsewhere],
    });
    await store.trash([noteId(1)]);
    expect(await store.about([term])).toEqual({ ok: true, value: [elsewhere] });
  });

  it("are not those on a paper or term with the beginning of its id, nor of the other kind", async () => {
    await keep({ target: PAPER });
    for (const id of ["kst-32317-78", "kst-32317-7880", "kst-32317"]) {
      expect(await store.about([{ kind: "reference", id }])).toEqual({ ok: true, value: [] });
    }
    expect(await store.about([{ kind: "term", id: PAPER.id }])).toEqual({ ok: true, value: [] });
    expect(await store.about([])).toEqual({ ok: true, value: [] });
  });
});

describe("the notes on a site", () => {
  it("are those on its documents and on those of its parts, and not those in the trash", async () => {
    await keep({}, {}, { document: OTHER }, { document: { ...OTHER, key: "https://nietrijksoverheid.nl/a" } });
    await store.trash([noteId(2)]);
    expect(await store.countOnSites(["rijksoverheid.nl", "tweedekamer.nl", "coa.nl"])).toEqual({
      ok: true,
      value: [1, 1, 0],
    });
    expect(await store.countOnSites([])).toEqual({ ok: true, value: [] });
  });
});

describe("the notes written last", () => {
  it("are the newest of what is not in the trash, and how many there are", async () => {
    const notes = await keep({}, {}, {}, {}, {});
    await store.trash([noteId(5)]);
    expect(await store.recent({ limit: 2 })).toEqual({ ok: true, value: { notes: [notes[3], notes[2]], total: 4 } });
  });

  it("leave out those of the document beside them, at any of its addresses", async () => {
    const paper = "https://zoek.officielebekendmakingen.nl/kst-32317-789";
    const under = (url: string) => ({ document: { key: url, url, title: "JBZ-Raad" } });
    const [, , other] = await keep(under(`${paper}.html`), under(`${paper}.pdf`), {}, under(`${paper}.html`));
    await store.trash([noteId(4)]);
    expect(await store.recent({ limit: 20, except: `${paper}.html` })).toEqual({
      ok: true,
      value: { notes: [other], total: 1 },
    });
  });
});

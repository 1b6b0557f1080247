import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import type { Note } from "../model/note.ts";
import { createNoteDatabase } from "../notes/database/note-database.ts";
import { createDexieNoteStore } from "../notes/dexie-note-store.ts";
import type { NoteStore } from "../notes/note-store.ts";
import { identifyAddress } from "../page/identity/identify-address.ts";
import { aNote, KAMERBRIEF, noteId } from "../testing/notes.ts";
import { openNoteReader } from "./database.ts";
import type { Line } from "./line.ts";
import { createNoteLibrary, type NoteLibrary } from "./note-library.ts";
import { EVERYTHING, type Question } from "./question.ts";

const VERSLAG = {
  key: "https://www.tweedekamer.nl/kamerstukken/2022Z22733",
  url: "https://www.tweedekamer.nl/kamerstukken/2022Z22733",
  title: "Verslag schriftelijk overleg JBZ-Raad",
};
/** The text of the paper itself, which nothing remembers but the note. */
const STUK = {
  key: "https://zoek.officielebekendmakingen.nl/kst-19637-2375.html",
  url: "https://zoek.officielebekendmakingen.nl/kst-19637-2375.html",
  title: "Brief van de staatssecretaris van Justitie en Veiligheid",
};
const LATER = "2026-11-20T10:00:00.000Z";
const OVER_IND = { kind: "term", id: "organisatie/ind", name: "Immigratie- en Naturalisatiedienst" } as const;
const OVER_STUK = {
  kind: "reference",
  id: "kst-19637-2375",
  name: "Kamerstukken II 2017/18, 19 637, nr. 2375",
  reference: { kind: "kamerstuk", kamer: "tweede", dossiernummer: "19637", ondernummer: "2375" },
} as const;

const NOTES: readonly Partial<Note>[] = [
  { body: "Het kabinet verwacht er weinig van.", tags: ["navragen", "prikkels"], kind: "vraag" },
  { body: "Café België: zelfde terugkeerbeleid.", document: VERSLAG, tags: ["prikkels"] },
  { body: "Hoort bij 19 637.", target: OVER_IND, dossier: "19637" },
  { body: "Dit stuk leest iedereen.", target: OVER_STUK, document: VERSLAG },
];

let factory: IDBFactory;
let store: NoteStore;
let library: NoteLibrary;
let news = 0;

beforeEach(async () => {
  factory = new IDBFactory();
  store = createDexieNoteStore({ now: () => new Date("2026-11-20T16:41:00.000Z"), indexedDB: factory });
  for (const [at, special] of NOTES.entries()) {
    await store.put(aNote({ id: noteId(at + 1), modified: `2026-0${at + 1}-10T09:00:00.000Z`, ...special }));
  }
});

function open(): void {
  news = 0;
  library = createNoteLibrary({
    language: "nl",
    open: () => openNoteReader("kantlijn", factory),
    documentKey: (address) => address,
    paperAt: (address) => identifyAddress(address)?.id,
    onNews: () => {
      news += 1;
    },
  });
}

async function ask(special: Partial<Question> = {}) {
  const question = { ...EVERYTHING, ...special };
  const answer = await library.ask(question);
  const lines = (await library.lines([...answer.rows], question.typed)).filter((line) => line !== undefined);
  return { ...answer, written: lines.map(write) };
}

function write(line: Line): string {
  return line.row === "heading" ? `# ${line.value ?? "-"} (${line.count})` : line.body;
}

/** Without what was not asked for: all that is read takes a few turns. */
async function readAll(): Promise<void> {
  await expect.poll(async () => (await library.ask(EVERYTHING)).progress).toBeUndefined();
}

const bodies = async (special: Partial<Question>) =>
  (await ask({ group: "none", ...special })).written.map((body) => body.split(" ")[0]);

describe("the library of all notes", () => {
  it("lists them under their documents, the document written about last first", async () => {
    open();
    expect((await ask()).written).toEqual([
      `# ${VERSLAG.key} (2)`,
      "Dit stuk leest iedereen.",
      "Café België: zelfde terugkeerbeleid.",
      `# ${KAMERBRIEF.key} (2)`,
      "Hoort bij 19 637.",
      "Het kabinet verwacht er weinig van.",
    ]);
  });

  it("is empty where there is no database, and makes none", async () => {
    factory = new IDBFactory();
    open();
    expect(await library.ask(EVERYTHING)).toMatchObject({ found: 0, kept: 0 });
    expect(await factory.databases()).toEqual([]);
  });

  it("says so where the database does not open, also to who asks again", async () => {
    library = createNoteLibrary({
      language: "nl",
      open: async () => ({ ok: false, error: { kind: "cannot-open", detail: "UnknownError" } }),
      documentKey: (address) => address,
      paperAt: () => undefined,
      onNews: () => undefined,
    });
    expect((await library.ask(EVERYTHING)).trouble).toEqual({ kind: "cannot-open", detail: "UnknownError" });
  });

  it.each([
    ["a word, whatever its accents", "cafe BELGIE", ["Café"]],
    ["the beginning of a word", "terugk", ["Café"]],
    ["the end of a compound", "beleid", ["Café"]],
    ["a word with one letter wrong", "terugkeerbelaid", ["Café"]],
    ["a tag", "navragen", ["Het"]],
    ["a kind", "vraag", ["Het"]],
    ["a passage", "drukmiddelen kabinet", ["Het"]],
    ["the title of a document", "jbz", ["Dit", "Café"]],
    ["the name of a term", "naturalisatiedienst", ["Hoort"]],
    ["a dossier in two groups", "19 637", ["Dit", "Hoort"]],
    ["a dossier as one number", "19637", ["Dit", "Hoort"]],
    ["only what has every word", "kabinet belgie", []],
    ["no part of a short word", "erd", []],
  ])("finds %s", async (_, typed, expected) => {
    open();
    await readAll();
    expect(await bodies({ typed })).toEqual(expected);
  });

  it("names the words it found in place of a word that stands nowhere", async () => {
    open();
    expect((await ask({ typed: "kabinat" })).near).toEqual(["kabinet"]);
    expect((await ask({ typed: "kabinet" })).near).toEqual([]);
  });

  it("takes a word with a typo only where nobody wrote it as it was typed", async () => {
    await store.put(
      aNote({ id: noteId(9), body: "Het kabinat, zo geschreven.", modified: "2026-11-01T09:00:00.000Z" }),
    );
    open();
    expect(await bodies({ typed: "kabinat" })).toEqual(["Het"]);
  });

  it("narrows by every facet, and counts what each other choice would leave", async () => {
    open();
    await readAll();
    expect(await bodies({ chosen: { tag: ["prikkels"] } })).toEqual(["Café", "Het"]);
    const { facets, found } = await ask({ chosen: { tag: ["prikkels"], site: ["tweedekamer.nl"] } });
    expect(found).toBe(1);
    expect(facets.site).toEqual([
      { value: "rijksoverheid.nl", count: 1 },
      { value: "tweedekamer.nl", count: 1 },
    ]);
    expect(facets.tag).toEqual([{ value: "prikkels", count: 1 }]);
    expect(facets.target).toEqual([{ value: "passage", count: 1 }]);
  });

  it("calls a site as its readers do", async () => {
    const url = "https://zoek.officielebekendmakingen.nl/kst-32317-788.html";
    await store.put(aNote({ id: noteId(8), document: { key: url, url, title: "Verslag" } }));
    open();
    await readAll();
    expect((await ask()).facets.site.map(({ value }) => value)).toContain("officielebekendmakingen.nl");
  });

  it("keeps a choice in view that leaves nothing", async () => {
    open();
    const { facets, found } = await ask({ chosen: { kind: ["motie"] } });
    expect(found).toBe(0);
    expect(facets.kind).toContainEqual({ value: "motie", count: 0 });
  });

  it("keeps to the days a reader names, both included", async () => {
    open();
    expect(await bodies({ from: "2026-02-10", until: "2026-03-10" })).toEqual(["Hoort", "Café"]);
    expect(await bodies({ chosen: { date: ["2026-04"] } })).toEqual(["Dit"]);
  });

  it("shows a dossier over all papers, with its title, and last what belongs to none", async () => {
    open();
    await readAll();
    const { rows, written } = await ask({ group: "dossier" });
    expect(written.filter((line) => line.startsWith("#"))).toEqual(["# 19637 (2)", "# - (2)"]);
    const [heading] = await library.lines([...rows].slice(0, 1), "");
    expect(heading).toMatchObject({ name: "Vreemdelingenbeleid" });
  });

  it.each([
    ["term", "# organisatie/ind (1)"],
    ["reference", "# kst-19637-2375 (1)"],
  ] as const)("groups by %s", async (group, first) => {
    open();
    expect((await ask({ group })).written[0]).toBe(first);
  });

  it("lists what was written in the text of a paper with what was written about it elsewhere", async () => {
    await store.put(
      aNote({ id: noteId(1), body: "Het kabinet verwacht er weinig van.", document: STUK, modified: LATER }),
    );
    open();
    await readAll();
    const { rows, written } = await ask({ group: "reference" });
    expect(written).toEqual([
      "# kst-19637-2375 (2)",
      "Het kabinet verwacht er weinig van.",
      "Dit stuk leest iedereen.",
      "# - (2)",
      "Hoort bij 19 637.",
      "Café België: zelfde terugkeerbeleid.",
    ]);
    expect((await library.lines([...rows].slice(0, 1), ""))[0]).toMatchObject({ name: OVER_STUK.name });
    expect(await bodies({ chosen: { reference: [OVER_STUK.id] } })).toEqual(["Het", "Dit"]);
  });

  it("sorts", async () => {
    open();
    expect(await bodies({ sort: "oldest" })).toEqual(["Het", "Café", "Hoort", "Dit"]);
    expect(await bodies({ sort: "title" })).toEqual(["Hoort", "Het", "Dit", "Café"]);
    expect(await bodies({ sort: "position" })).toEqual(["Dit", "Café", "Hoort", "Het"]);
  });

  it("keeps what is in the trash apart", async () => {
    await store.trash([noteId(1)]);
    open();
    await readAll();
    expect(await ask()).toMatchObject({ found: 3, kept: 3, trashed: 1 });
    expect((await ask({ place: "trash" })).written).toEqual(["Het kabinet verwacht er weinig van."]);
  });

  it("reads again the documents whose notes were written, and each row keeps its key", async () => {
    open();
    await readAll();
    const before = await ask({ group: "none" });
    await store.put(aNote({ id: noteId(1), body: "Herschreven.", modified: "2026-10-10T09:00:00.000Z" }));
    await library.changed({ documents: [KAMERBRIEF.key], isEverywhere: false });
    const after = await ask({ group: "none" });
    expect(after.written[0]).toBe("Herschreven.");
    expect(new Set(after.rows)).toEqual(new Set(before.rows));
    expect(after.version).not.toBe(before.version);
    expect(news).toBeGreaterThan(0);
    expect(await bodies({ typed: "kabinet" })).toEqual([]);
  });

  it("hides no note that was read where the store has counted wrong", async () => {
    open();
    await readAll();
    const before = await bodies({ group: "none" });
    const database = createNoteDatabase({ indexedDB: factory });
    expect(await database.write(["tallies"], ({ tallies }) => tallies.clear())).toMatchObject({ ok: true });
    database.close();
    await library.changed({ documents: [KAMERBRIEF.key], isEverywhere: false });
    expect(await bodies({ group: "none" })).toEqual(before);
  });

  it("says where notes stand by now, also where nothing was written", async () => {
    open();
    await readAll();
    await store.keepStandings(KAMERBRIEF.key, [{ noteId: noteId(1), state: "wees" }]);
    await library.changed({ documents: [KAMERBRIEF.key], isEverywhere: false });
    expect(await bodies({ chosen: { state: ["wees"] } })).toEqual(["Het"]);
  });

  it("reads everything again after an import, and lets go of what is not there any more", async () => {
    open();
    await readAll();
    await store.put(aNote({ id: noteId(8), body: "Ingevoerd.", modified: "2026-10-10T09:00:00.000Z" }));
    await store.trash([noteId(1)]);
    await store.erase([noteId(1)]);
    await library.changed({ documents: "many", isEverywhere: true });
    await readAll();
    expect(await bodies({})).toEqual(["Ingevoerd.", "Dit", "Hoort", "Café"]);
  });

  it("opens the database again that somebody wanted closed", async () => {
    open();
    await readAll();
    store.close();
    await new Promise((resolve, reject) => {
      const upgrading = factory.open("kantlijn", 10_000);
      upgrading.onsuccess = () => resolve(upgrading.result.close());
      upgrading.onerror = reject;
    });
    expect((await ask()).written).toContain("Hoort bij 19 637.");
  });

  it("finds a first note that is written while it is open", async () => {
    factory = new IDBFactory();
    open();
    expect((await ask()).found).toBe(0);
    store = createDexieNoteStore({ now: () => new Date("2026-11-20T16:41:00.000Z"), indexedDB: factory });
    await store.put(aNote());
    await library.changed({ documents: [KAMERBRIEF.key], isEverywhere: false });
    expect((await ask()).found).toBe(1);
  });

  it("gives a note whole, with the notes beside it", async () => {
    open();
    await readAll();
    const whole = await library.note(noteId(1));
    expect(whole?.note).toMatchObject({ body: NOTES[0]?.body, document: KAMERBRIEF });
    expect(whole?.related.map(({ line, relation }) => [line.id, relation])).toEqual([
      [noteId(2), { kind: "tag", tag: "prikkels" }],
      [noteId(3), { kind: "document" }],
    ]);
    expect(await library.note(noteId(77))).toBeUndefined();
  });

  it("is no note that is gone while the library opens, or where it cannot be opened", async () => {
    open();
    expect((await library.note(noteId(1)))?.note.body).toBe("Het kabinet verwacht er weinig van.");
    library = createNoteLibrary({
      language: "nl",
      open: async () => ({ ok: false, error: { kind: "cannot-open", detail: "UnknownError" } }),
      documentKey: (address) => address,
      paperAt: () => undefined,
      onNews: () => undefined,
    });
    await expect(library.note(noteId(1))).rejects.toThrow("cannot-open");
  });
});

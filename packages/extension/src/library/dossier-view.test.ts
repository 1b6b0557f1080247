import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import type { Note, NoteTarget } from "../model/note.ts";
import { createDexieNoteStore } from "../notes/dexie-note-store.ts";
import type { NoteStore } from "../notes/note-store.ts";
import { documentKeyOf } from "../page/identity/document-key.ts";
import { identifyAddress } from "../page/identity/identify-address.ts";
import { aNote, noteId } from "../testing/notes.ts";
import { openNoteReader } from "./database.ts";
import { createNoteLibrary, type NoteLibrary } from "./note-library.ts";
import { EVERYTHING, type Question } from "./question.ts";

/** A paper where it is published; nothing is known of it but its address. */
function paperAt(id: string): Note["document"] {
  const url = `https://zoek.officielebekendmakingen.nl/${id}.html`;
  return { key: documentKeyOf(url), url, title: `Brief van de minister (${id})` };
}

function onPaper(dossiernummer: string, ondernummer: string, dossiers?: readonly string[]): NoteTarget {
  return {
    kind: "reference",
    id: `kst-${dossiernummer}-${ondernummer}`,
    name: `Kamerstukken II, ${dossiernummer}, nr. ${ondernummer}`,
    reference: { kind: "kamerstuk", dossiernummer, ondernummer, ...(dossiers && { dossiers: [...dossiers] }) },
  };
}

const ON_DOSSIER: NoteTarget = {
  kind: "reference",
  id: "19637",
  name: "Kamerstukken 19 637",
  reference: { kind: "dossier", dossiernummer: "19637" },
};
const IND: NoteTarget = { kind: "term", id: "organisatie/ind", name: "IND" };

/** Everything that somebody who follows 19 637 wrote on it, wherever that was. */
const BELONGS: readonly Partial<Note>[] = [
  { body: "verwijzing naar nr. 2900 in een andere brief", target: onPaper("19637", "2900") },
  { body: "verwijzing naar nr. 99", target: onPaper("19637", "99") },
  { body: "verwijzing naar het hele dossier", target: ON_DOSSIER },
  { body: "stuk van twee dossiers", target: onPaper("30573", "180", ["19637"]) },
  { body: "passage in nr. 2901", document: paperAt("kst-19637-2901") },
  { body: "bij heel nr. 2901", document: paperAt("kst-19637-2901"), target: { kind: "document" } },
  { body: "begrip, geschreven bij nr. 2901", document: paperAt("kst-19637-2901"), target: IND },
  { body: "herdruk van nr. 12", document: paperAt("kst-19637-12-h1"), target: { kind: "document" } },
  { body: "door de lezer erbij gezet", dossier: "19637" },
];

/** What names the number alone is found by searching for it, and is not filed there by us. */
const DOES_NOT: readonly Partial<Note>[] = [
  { body: "zie 19 637, denk ik" },
  { body: "alleen een label", tags: ["19637"] },
  { body: "begrotingshoofdstuk", document: paperAt("kst-36200-VI-19637") },
  { body: "ander dossier", target: onPaper("19638", "2900") },
];

let factory: IDBFactory;
let store: NoteStore;
let library: NoteLibrary;

beforeEach(async () => {
  factory = new IDBFactory();
  store = createDexieNoteStore({ now: () => new Date(), documentKey: documentKeyOf, indexedDB: factory });
  for (const [at, special] of [...BELONGS, ...DOES_NOT].entries()) {
    const modified = `2026-11-10T09:${String(at).padStart(2, "0")}:00.000Z`;
    expect((await store.put(aNote({ id: noteId(at + 1), modified, ...special }))).ok).toBe(true);
  }
  library = createNoteLibrary({
    language: "nl",
    open: () => openNoteReader("kantlijn", factory),
    documentKey: documentKeyOf,
    paperAt: (address) => identifyAddress(address)?.id,
    onNews: () => undefined,
  });
  await expect.poll(async () => (await library.ask(EVERYTHING)).progress).toBeUndefined();
});

async function listed(special: Partial<Question>): Promise<readonly string[]> {
  const { rows } = await library.ask({ ...EVERYTHING, ...special });
  const lines = await library.lines([...rows], "");
  return lines.flatMap((line) => {
    if (line === undefined) return [];
    return line.row === "heading" ? [`# ${line.value ?? "-"} (${line.count})`] : [line.body];
  });
}

const IN_DOSSIER: Partial<Question> = { chosen: { dossier: ["19637"] } };

describe("everything that is noted on a dossier", () => {
  it("is what was written on it, on its papers and in them, and what the reader put there", async () => {
    const bodies = await listed({ ...IN_DOSSIER, group: "none" });
    expect([...bodies].sort()).toEqual(BELONGS.map(({ body }) => body).sort());
  });

  it("stands under its heading, where it is grouped by dossier", async () => {
    const lines = await listed({ group: "dossier", sort: "title" });
    expect(lines.filter((line) => line.startsWith("#"))).toEqual([
      "# 19637 (9)",
      "# 19638 (1)",
      "# 30573 (1)",
      "# 36200-VI (1)",
      "# - (2)",
    ]);
  });

  it("stands by paper in the order of their numbers, first what is on the dossier as a whole", async () => {
    const lines = await listed({ ...IN_DOSSIER, group: "reference", sort: "title" });
    expect(lines.filter((line) => line.startsWith("#"))).toEqual([
      "# 19637 (1)",
      "# kst-19637-12-h1 (1)",
      "# kst-19637-99 (1)",
      "# kst-19637-2900 (1)",
      "# kst-19637-2901 (2)",
      "# kst-30573-180 (1)",
      "# - (2)",
    ]);
  });

  it("is found by its number too, with what only names it", async () => {
    const bodies = await listed({ typed: "19 637", group: "none" });
    expect(bodies).toContain("zie 19 637, denk ik");
    expect(bodies).toContain("alleen een label");
    expect(bodies).toContain("passage in nr. 2901");
  });

  it("is there at once where a first note is written in a paper of it meanwhile", async () => {
    const document = paperAt("kst-19637-3000");
    await store.put(aNote({ id: noteId(50), body: "net geschreven", document }));
    await library.changed({ documents: [document.key], isEverywhere: false });
    expect(await listed({ ...IN_DOSSIER, group: "none" })).toContain("net geschreven");
  });
});

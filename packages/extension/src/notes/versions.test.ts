import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { aNote, noteId } from "../testing/notes.ts";
import { createDexieNoteStore } from "./dexie-note-store.ts";
import type { NoteStore } from "./note-store.ts";

const [OURS, THEIRS] = [noteId(51), noteId(52)];
const FIRST = aNote();

let store: NoteStore;
let minute: number;

/** An editor saves, upon what is there. */
async function write(body: string, writer: string, special = {}): Promise<void> {
  const kept = await store.get(FIRST.id);
  if (!kept.ok || kept.value === undefined) throw new Error("there is no note to write on");
  minute += 1;
  const modified = new Date(Date.UTC(2026, 5, 3, 0, minute)).toISOString();
  const saved = await store.save({
    note: { ...kept.value, body, modified, ...special },
    writer,
    base: kept.value.modified,
  });
  if (!saved.ok) throw new Error(saved.error.kind);
}

async function earlier(): Promise<readonly string[]> {
  const versions = await store.versions(FIRST.id);
  return versions.ok ? versions.value.map(({ body }) => body) : [versions.error.kind];
}

beforeEach(async () => {
  minute = 0;
  store = createDexieNoteStore({ now: () => new Date(), indexedDB: new IDBFactory() });
  await store.save({ note: FIRST, writer: THEIRS });
});

describe("the history of a note", () => {
  it("has what stood there before an editor began, and not what it saved on the way", async () => {
    for (const body of [`${FIRST.body} Dus`, `${FIRST.body} Dus niet`, `${FIRST.body} Dus niet waar.`]) {
      await write(body, OURS);
    }
    expect(await earlier()).toEqual([FIRST.body]);
    await write("Nee, toch wel: zie het antwoord op vraag 12 van het lid Becker.", THEIRS);
    expect(await earlier()).toEqual([`${FIRST.body} Dus niet waar.`, FIRST.body]);
  });

  it("has what a save took most of the words of, whoever made it", async () => {
    await write(`${FIRST.body} Nog veel meer woorden hierover.`, OURS);
    await write("Weg", OURS);
    expect(await earlier()).toEqual([`${FIRST.body} Nog veel meer woorden hierover.`, FIRST.body]);
  });

  it("has what other words were pasted over, however many those are", async () => {
    const answer = `${FIRST.body} Dat schrijft de minister in antwoord op vraag 12 van het lid Becker.`;
    await write(answer, OURS);
    await write(
      "Geplakt, en niet bedoeld: de agenda van de Europese Raad van dinsdag, met alle bijlagen daarbij.",
      OURS,
    );
    expect(await earlier()).toEqual([answer, FIRST.body]);
  });

  it("has nothing new of words that only got others around them, or signs", async () => {
    await write("Nagaan", OURS);
    const before = await earlier();
    await write("**Nagaan**", OURS);
    await write("> **Nagaan**, bij de directie.", OURS);
    expect(await earlier()).toEqual(before);
  });

  it("has the passage that a note stood at before the reader put it at another", async () => {
    await write(FIRST.body, OURS, { target: { kind: "document" } });
    const versions = await store.versions(FIRST.id);
    expect(versions).toMatchObject({ ok: true, value: [{ target: FIRST.target }] });
  });

  it("has nothing new where only tags or the dossier changed", async () => {
    await write(FIRST.body, OURS, { tags: ["terugkeer"], dossier: "19637" });
    expect(await earlier()).toEqual([]);
  });

  it("has what an import replaced", async () => {
    await store.put(aNote({ body: "Uit een bestand.", modified: "2026-07-01T00:00:00.000Z" }));
    expect(await earlier()).toEqual([FIRST.body]);
  });

  it("has the last twenty, newest first", async () => {
    for (let turn = 0; turn < 25; turn += 1) await write(`Versie ${turn} van deze notitie.`, noteId(100 + turn));
    const bodies = await earlier();
    expect(bodies).toHaveLength(20);
    expect(bodies.at(0)).toBe("Versie 23 van deze notitie.");
    expect(bodies.at(-1)).toBe("Versie 4 van deze notitie.");
  });

  it("survives the trash, and goes with a note that is erased", async () => {
    await write("Iets heel anders, van een ander venster.", OURS);
    await store.trash([FIRST.id]);
    expect(await earlier()).toEqual([FIRST.body]);
    await store.restore([FIRST.id]);
    expect(await earlier()).toEqual([FIRST.body]);
    await store.trash([FIRST.id]);
    await store.erase([FIRST.id]);
    expect(await earlier()).toEqual([]);
  });

  it("is not of other notes", async () => {
    await write("Iets heel anders, van een ander venster.", OURS);
    expect(await store.versions(noteId(2))).toEqual({ ok: true, value: [] });
  });
});

// @vitest-environment node

import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ArchivedNote } from "../archive/archived-note.ts";
import { type PreparedImport, prepareImport } from "../archive/preview.ts";
import { caught } from "../archive/trouble.ts";
import type { ImportChoice } from "../model/import-choice.ts";
import type { Note } from "../model/note.ts";
import { createBulkRows } from "../notes/database/bulk-rows.ts";
import type { NoteRows } from "../notes/database/note-rows.ts";
import { createDexieNoteStore } from "../notes/dexie-note-store.ts";
import type { NoteStore } from "../notes/note-store.ts";
import { anyNotes } from "../testing/arbitrary-notes.ts";
import { aFile, aKnownDocument, all, anArchive } from "../testing/archives.ts";
import { aNote, noteId } from "../testing/notes.ts";
import { applyImport } from "./apply-import.ts";
import { allOf, chosenOf } from "./archive-contents.ts";
import { undoImport } from "./undo-import.ts";

const LEAVE: ImportChoice = { removed: "leave", older: "leave" };
const NAME = { id: noteId(900), at: "2026-11-21T18:00:00.000Z", label: "kantlijn-2026-11-21.json" };
/** Milliseconds for what is done hundreds of times, on a machine that does more at once. */
const PATIENCE = 120_000;
const options = { documentKey: (address: string) => address };

let rows: NoteRows;
let store: NoteStore;

beforeEach(() => {
  const indexedDB = new IDBFactory();
  rows = createBulkRows({ indexedDB });
  store = createDexieNoteStore({ now: () => new Date("2026-11-21T12:00:00.000Z"), indexedDB });
});
afterEach(() => {
  rows.close();
  store.close();
  vi.restoreAllMocks();
});

const kept = async (): Promise<readonly ArchivedNote[]> => (await all((await allOf(rows)).notes)).flat();
const preview = async (words: string | Uint8Array) => caught(() => prepareImport(aFile(words), rows, options));

async function prepared(notes: readonly ArchivedNote[], versions: readonly Note[] = []): Promise<PreparedImport> {
  const outcome = await preview(await anArchive(notes, [], versions));
  if (!outcome.ok) throw new Error(outcome.error.kind);
  return outcome.value;
}

async function takeIn(notes: readonly ArchivedNote[], choice = LEAVE, versions: readonly Note[] = []) {
  return applyImport(rows, await prepared(notes, versions), choice, { name: NAME });
}

describe("what notes were before", () => {
  const minute = (n: number) => `2026-06-02T08:${String(n).padStart(2, "0")}:00.000Z`;
  const version = (n: number, special: Partial<Note> = {}) =>
    aNote({ body: `Versie ${n}.`, modified: minute(n), ...special });
  const versions = async (id: string) => {
    const found = await store.versions(id);
    return found.ok ? found.value.map(({ body }) => body) : undefined;
  };

  it("leaves with the notes and comes back with them, and is not counted as notes", async () => {
    const { counts } = (await prepared([aNote()], [version(1), version(2)])).preview;
    expect(counts).toMatchObject({ new: 1, same: 0 });
    await takeIn([aNote()], LEAVE, [version(1), version(2)]);
    expect(await versions(noteId(1))).toEqual(["Versie 2.", "Versie 1."]);
    expect((await all((await allOf(rows)).versions)).flat()).toEqual([version(1), version(2)]);
  });

  it("is added to what is kept of a note that is here already, the newest that there is room for", async () => {
    await takeIn([aNote()], LEAVE, [version(1), version(30)]);
    await takeIn(
      [aNote()],
      LEAVE,
      Array.from({ length: 20 }, (_, at) => version(at + 2)),
    );
    const kept = await versions(noteId(1));
    expect(kept).toHaveLength(20);
    expect([kept?.[0], kept?.at(-2), kept?.at(-1)]).toEqual(["Versie 30.", "Versie 4.", "Versie 1."]);
  });

  it("never pushes out the words that the import itself replaced", async () => {
    await store.put(aNote({ body: "Hier geschreven." }));
    const elsewhere = aNote({ body: "Daar verder geschreven.", modified: "2026-06-02T11:00:00.000Z" });
    const there = (n: number) => version(0, { body: `Daar ${n}.`, modified: `2026-06-02T10:${10 + n}:00.000Z` });
    await takeIn(
      [elsewhere],
      LEAVE,
      Array.from({ length: 25 }, (_, at) => there(at)),
    );
    expect(await versions(noteId(1))).toHaveLength(20);
    expect(await versions(noteId(1))).toContain("Hier geschreven.");
    // Nor does the first thing that is written after it.
    await store.put({ ...elsewhere, body: "Hier weer verder.", modified: "2026-06-02T12:00:00.000Z" });
    expect(await versions(noteId(1))).toEqual([
      elsewhere.body,
      ...Array.from({ length: 18 }, (_, at) => `Daar ${24 - at}.`),
      "Hier geschreven.",
    ]);
  });

  it("is kept beside other words of the same moment, which two clocks that were ahead can make", async () => {
    await takeIn([aNote()], LEAVE, [version(1, { body: "Hier, om acht over." })]);
    const there = version(1, { body: "Daar, om acht over." });
    await takeIn([there], { removed: "leave", older: "replace" });
    await store.put(aNote({ body: "Nog later.", modified: "2026-06-05T00:00:00.000Z" }));
    expect(await versions(noteId(1))).toEqual([aNote().body, "Daar, om acht over.", "Hier, om acht over."]);
  });

  it("goes with the copy of a note that is in conflict, and not to the other note", async () => {
    await store.put(aNote());
    await takeIn([aNote({ body: "Op de andere computer." })], LEAVE, [version(1)]);
    const copy = (await kept()).find(({ body }) => body === "Op de andere computer.");
    expect(await versions(noteId(1))).toEqual([]);
    expect(await versions(copy?.id ?? "")).toEqual(["Versie 1."]);
  });

  it("does not come back for a note that the reader erased", async () => {
    await store.put(aNote());
    await store.trash([noteId(1)]);
    await store.erase([noteId(1)]);
    await takeIn([aNote()], LEAVE, [version(1)]);
    expect(await versions(noteId(1))).toEqual([]);
  });

  it("leaves again with notes whose import is taken back", async () => {
    await takeIn([aNote()], LEAVE, [version(1)]);
    await undoImport(rows, NAME.id);
    expect((await all((await allOf(rows)).versions)).flat()).toEqual([]);
  });

  it("goes out with the notes that the reader chose, and those of no other note", async () => {
    const second = version(1, { id: noteId(2) });
    await takeIn([aNote(), aNote({ id: noteId(2) })], LEAVE, [version(1), second]);
    expect((await all(chosenOf(rows, [noteId(2)]).versions)).flat()).toEqual([second]);
  });
});

describe("an import", () => {
  it(
    "brings every note of an archive into an empty store, those of the trash into the trash",
    async () => {
      await fc.assert(
        fc.asyncProperty(anyNotes, async (notes) => {
          const own = createBulkRows({ indexedDB: new IDBFactory() });
          const file = aFile(await anArchive(notes, [aKnownDocument()]), 4_096);
          await applyImport(own, await prepareImport(file, own, options), LEAVE, { name: NAME });
          const { notes: keptNotes, documents } = await allOf(own);
          expect(new Set((await all(keptNotes)).flat())).toEqual(new Set(notes));
          expect((await all(documents)).flat()).toEqual([aKnownDocument()]);
          own.close();
        }),
        { numRuns: 30 },
      );
    },
    PATIENCE,
  );

  it("of the same file twice changes nothing the second time", async () => {
    await takeIn([aNote(), aNote({ id: noteId(2) })]);
    const again = await prepared([aNote(), aNote({ id: noteId(2) })]);
    expect(again.preview.counts).toEqual({ new: 0, same: 2, newer: 0, older: 0, conflict: 0, removed: 0 });
    expect(await applyImport(rows, again, LEAVE, { name: NAME })).toMatchObject({ value: { added: 0, replaced: 0 } });
  });

  it("tells ahead what it would change, note by note", async () => {
    const [same, newer, older, conflict, removed] = [1, 2, 3, 4, 5].map((n) => aNote({ id: noteId(n) }));
    for (const note of [same, newer, older, conflict, removed]) await store.put(note);
    await store.trash([noteId(5)]);
    const later = { body: "Later.", modified: "2026-06-03T09:12:00.000Z" };
    const earlier = { body: "Eerder.", modified: "2026-06-02T09:11:00.000Z" };
    const { counts, examples } = (
      await prepared([
        aNote(),
        aNote({ id: noteId(2), ...later }),
        aNote({ id: noteId(3), ...earlier }),
        aNote({ id: noteId(4), body: "Anders." }),
        aNote({ id: noteId(5) }),
        aNote({ id: noteId(6) }),
      ])
    ).preview;
    expect(counts).toEqual({ new: 1, same: 1, newer: 1, older: 1, conflict: 1, removed: 1 });
    expect(examples.newer).toEqual([aNote({ id: noteId(2), ...later })]);
    expect(await kept()).toHaveLength(5);
  });

  it("keeps both where neither follows from the other, once", async () => {
    await store.put(aNote());
    const other = aNote({ body: "Op de andere computer geschreven." });
    expect(await takeIn([other])).toMatchObject({ value: { added: 1, replaced: 0 } });
    const bodies = (await kept()).map(({ body }) => body);
    expect(bodies.toSorted()).toEqual([aNote().body, other.body]);
    expect((await prepared([other])).preview.counts).toMatchObject({ conflict: 0, same: 1 });
  });

  it("keeps both where a note of another document has the id of one that is kept", async () => {
    await store.put(aNote());
    const elsewhere = "https://www.rijksoverheid.nl/documenten/een-ander-stuk";
    const document = { key: elsewhere, url: elsewhere, title: "Een ander stuk" };
    const other = aNote({ document, body: "Elders geschreven.", modified: "2026-06-03T09:12:00.000Z" });
    expect(await takeIn([other])).toMatchObject({ value: { added: 1, replaced: 0 } });
    expect(await store.get(noteId(1))).toMatchObject({ value: aNote() });
  });

  it("keeps what a newer note replaces as an earlier version of it", async () => {
    await store.put(aNote());
    await takeIn([aNote({ body: "Later geschreven.", modified: "2026-06-03T09:12:00.000Z" })]);
    expect(await store.versions(noteId(1))).toMatchObject({ value: [aNote()] });
  });

  it("leaves a note in the trash, and one that was written later here, unless the reader chose otherwise", async () => {
    await store.put(aNote());
    await store.put(aNote({ id: noteId(2), body: "Later.", modified: "2026-06-03T09:12:00.000Z" }));
    await store.trash([noteId(1)]);
    const file = [aNote(), aNote({ id: noteId(2) })];
    expect(await takeIn(file)).toMatchObject({ value: { added: 0, replaced: 0 } });
    expect(await takeIn(file, { removed: "bring-back", older: "replace" })).toMatchObject({ value: { replaced: 2 } });
    expect(await kept()).toEqual(file);
  });

  it("does not bring back by itself what was erased here for good", async () => {
    await store.put(aNote());
    await store.trash([noteId(1)]);
    await store.erase([noteId(1)]);
    expect(await takeIn([aNote()])).toMatchObject({ value: { added: 0 } });
    expect(await takeIn([aNote()], { removed: "bring-back", older: "leave" })).toMatchObject({ value: { added: 1 } });
    expect(await kept()).toEqual([aNote()]);
  });

  it("brings what was erased back to where it is seen, also where the file has it in the trash", async () => {
    const thrownAway = { ...aNote(), removedAt: "2026-06-04T00:00:00.000Z" };
    await takeIn([thrownAway]);
    await store.erase([noteId(1)]);
    await takeIn([thrownAway], { removed: "bring-back", older: "leave" });
    // In the trash its days would be over, and it would be erased again the next day.
    expect(await kept()).toEqual([aNote()]);
  });

  it("never puts a note in the trash that is not there", async () => {
    await store.put(aNote());
    const later = { body: "Later.", modified: "2026-06-03T09:12:00.000Z", removedAt: "2026-06-04T00:00:00.000Z" };
    await takeIn([{ ...aNote(later) }]);
    expect(await store.all()).toMatchObject({ value: [{ body: "Later." }] });
  });

  it("does nothing where a note was written between the preview and the import", async () => {
    await store.put(aNote());
    const file = await prepared([
      aNote({ body: "Later.", modified: "2026-06-03T09:12:00.000Z" }),
      aNote({ id: noteId(2) }),
    ]);
    const meanwhile = aNote({ body: "Net geschreven.", modified: "2026-06-04T09:12:00.000Z" });
    await store.put(meanwhile);
    const outcome = await applyImport(rows, file, LEAVE, { name: NAME });
    expect(outcome).toEqual({ ok: false, error: { kind: "changed-meanwhile" } });
    expect(await kept()).toEqual([meanwhile]);
  });

  it("writes nothing over a copy that another import put beside a note, and that was written on since", async () => {
    await store.put(aNote());
    const other = aNote({ body: "Op een andere computer." });
    const [first, second] = [await prepared([other]), await prepared([other])];
    expect(await applyImport(rows, first, LEAVE, { name: NAME })).toMatchObject({ ok: true });
    const copy = (await kept()).find(({ id }) => id !== noteId(1)) ?? aNote();
    const writtenOn = { ...copy, body: "En hier verder.", modified: "2026-06-05T09:12:00.000Z" };
    await store.put(writtenOn);
    const outcome = await applyImport(rows, second, LEAVE, { name: { ...NAME, id: noteId(901) } });
    expect(outcome).toEqual({ ok: false, error: { kind: "changed-meanwhile" } });
    expect(await kept()).toContainEqual(writtenOn);
  });

  it(
    "does nothing at all where the disk is full halfway, or the reader cancels",
    async () => {
      const many = Array.from({ length: 2_500 }, (_, at) => aNote({ id: noteId(at) }));
      const file = await prepared(many);
      const controller = new AbortController();
      const cancelled = await applyImport(rows, file, LEAVE, {
        name: NAME,
        signal: controller.signal,
        onProgress: (done) => done === 2 && controller.abort(),
      });
      expect(cancelled).toEqual({ ok: false, error: { kind: "cancelled" } });
      expect(await kept()).toEqual([]);

      const put = IDBObjectStore.prototype.put;
      let left = 2_000;
      vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...sent) {
        if (left-- === 0) throw new DOMException("The disk is full", "QuotaExceededError");
        return put.apply(this, sent);
      });
      const full = await applyImport(rows, file, LEAVE, { name: NAME });
      vi.restoreAllMocks();
      expect(full).toEqual({ ok: false, error: { kind: "store", trouble: { kind: "full" } } });
      expect(await kept()).toEqual([]);
      expect(await rows.undoSteps()).toEqual({ ok: true, value: [] });
    },
    PATIENCE,
  );
});

describe("taking an import back", () => {
  const replaced = aNote({ body: "Later geschreven.", modified: "2026-06-03T09:12:00.000Z" });

  beforeEach(async () => {
    await store.put(aNote());
    await takeIn([replaced, aNote({ id: noteId(2) })]);
  });

  it("puts everything back as it was, also when the store was opened anew", async () => {
    rows.close();
    expect(await rows.undoSteps()).toEqual({ ok: true, value: [{ ...NAME, added: 1, replaced: 1 }] });
    expect(await undoImport(rows, NAME.id)).toEqual({ ok: true, value: { removed: 1, putBack: 1, left: 0 } });
    expect(await kept()).toEqual([aNote()]);
    expect(await rows.undoSteps()).toEqual({ ok: true, value: [] });
  });

  it("leaves what was written or removed since, and says how many", async () => {
    const since = aNote({ id: noteId(2), body: "Aangevuld.", modified: "2026-06-05T09:12:00.000Z" });
    await store.put(since);
    await store.trash([noteId(1)]);
    expect(await undoImport(rows, NAME.id)).toEqual({ ok: true, value: { removed: 0, putBack: 0, left: 2 } });
    expect(await store.get(noteId(2))).toEqual({ ok: true, value: since });
    expect(await store.get(noteId(1))).toEqual({ ok: true, value: replaced });
  });

  it("erases again what came back from being erased, so that no copy brings it back by itself", async () => {
    const gone = aNote({ id: noteId(3) });
    await store.put(gone);
    await store.trash([gone.id]);
    await store.erase([gone.id]);
    await takeIn([gone], { removed: "bring-back", older: "leave" });
    expect(await kept()).toContainEqual(gone);
    await undoImport(rows, NAME.id);
    expect(await kept()).not.toContainEqual(gone);
    expect((await prepared([gone])).preview.counts).toMatchObject({ new: 0, removed: 1 });
  });

  it("does nothing for one that is not known any more", async () => {
    expect(await undoImport(rows, noteId(901))).toEqual({ ok: true, value: { removed: 0, putBack: 0, left: 0 } });
  });

  it("is possible for the last three", async () => {
    for (const n of [1, 2, 3]) {
      const name = { ...NAME, id: noteId(900 + n), at: `2026-11-2${n}T19:00:00.000Z` };
      await applyImport(rows, await prepared([aNote({ id: noteId(n * 10) })]), LEAVE, { name });
    }
    const steps = await rows.undoSteps();
    expect(steps.ok && steps.value.map(({ id }) => id)).toEqual([noteId(903), noteId(902), noteId(901)]);
    expect(await undoImport(rows, NAME.id)).toMatchObject({ value: { removed: 0, putBack: 0 } });
  });
});

describe("a file that is not whole, or is something else", () => {
  const ours = [aNote({ id: noteId(77), body: "Wat er al stond." })];
  const theirs = [aNote(), aNote({ id: noteId(2), tags: ["motie"], kind: "vraag" }), aNote({ id: noteId(3) })];

  /** One way to spoil a file; what it gives is sure to mean something else, or nothing. */
  const spoiled = (words: string): fc.Arbitrary<string | Uint8Array> => {
    const bytes = new TextEncoder().encode(words);
    const place = fc.nat(bytes.length - 2);
    const strange = fc.constantFrom(
      '"__proto__"',
      '"constructor"',
      "null",
      "[[[[",
      '{"a":',
      "1e999",
      '"',
      "\\",
      "}",
      "]",
    );
    return fc.oneof(
      place.map((end) => bytes.slice(0, end)),
      fc.tuple(place, fc.integer({ min: 1, max: 255 })).map(([at, flip]) => {
        return bytes.with(at, (bytes[at] ?? 0) ^ flip);
      }),
      fc.tuple(place, place).map(([one, other]) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        return words.slice(0, from) + words.slice(to);
      }),
      fc.tuple(place, strange).map(([at, piece]) => words.slice(0, at) + piece + words.slice(at)),
      fc.constantFrom(...swaps(words)),
      fc.nat(60).map((depth) => words.replace('"notes":[', `"notes":[${"[".repeat(depth * 10_000)}`)),
      place.map((at) => words.slice(0, at) + "é".repeat(300_000) + words.slice(at)),
    );
  };

  const swaps = (words: string): readonly string[] => [
    words.replaceAll('"body"', '"document"'),
    words.replaceAll('"created"', '"modified"'),
    words.replaceAll('"kind":"passage"', '"kind":"document"'),
    words.replaceAll('"notes"', '"documents"'),
    words.replace('"count":{', '"count":{"extra":1,'),
    words.replace('"format":"kantlijn"', '"format":"kantlijn "'),
    words.replaceAll('"id"', '"__proto__"'),
    words.replaceAll('"url":"https:', '"url":"javascript:'),
    words.replace(/"sha256":"[^"]*"/, '"sha256":""'),
    `[${words}]`,
    words + words,
  ];

  it(
    "changes nothing, in 500 ways",
    async () => {
      for (const note of ours) await store.put(note);
      const words = await anArchive(theirs);
      const meant = JSON.stringify(JSON.parse(words).notes);
      let refusals = 0;
      await fc.assert(
        fc.asyncProperty(spoiled(words), async (spoilt) => {
          const outcome = await caught(() => prepareImport(aFile(spoilt, 65_536), rows, options));
          if (outcome.ok) {
            // What is still taken says the same: a space more, another date of writing.
            const text = typeof spoilt === "string" ? spoilt : new TextDecoder().decode(spoilt);
            expect(JSON.stringify(JSON.parse(text).notes)).toBe(meant);
          } else refusals += 1;
          expect(await kept()).toEqual(ours);
        }),
        { numRuns: 500 },
      );
      expect(refusals).toBeGreaterThan(400);
    },
    PATIENCE,
  );
});

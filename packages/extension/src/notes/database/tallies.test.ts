import { IDBFactory } from "fake-indexeddb";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Note } from "../../model/note.ts";
import { aNote, KAMERBRIEF, noteId } from "../../testing/notes.ts";
import { createDexieNoteStore } from "../dexie-note-store.ts";
import type { NoteStore } from "../note-store.ts";
import { createNoteDatabase } from "./note-database.ts";
import { isKept, type NoteRow, type TallyRow } from "./rows.ts";

/** Milliseconds for what is done sixty times, on a machine that does more at once. */
const PATIENCE = 120_000;
const START = Date.UTC(2026, 0, 1);
const id = fc.integer({ min: 1, max: 4 }).map(noteId);
/** A list may name a note twice. */
const ids = fc.array(id, { maxLength: 3 });
const tag = fc.constantFrom("coa", "COA", "terugkeer");
const key = fc.constantFrom("https://a.nl/1", "https://a.nl/2");

/** What a reader, an editor and an import do to notes, in any order. */
const action = fc.oneof(
  fc.record({
    do: fc.constantFrom("put" as const, "save" as const),
    id,
    key,
    kind: fc.option(fc.constantFrom("motie", "vraag"), { nil: undefined }),
    tags: fc.option(fc.uniqueArray(tag, { maxLength: 2 }), { nil: undefined }),
    writer: fc.constantFrom(noteId(51), noteId(52)),
    minute: fc.integer({ min: 0, max: 9 }),
  }),
  fc.record({ do: fc.constantFrom("trash" as const, "restore" as const, "erase" as const), ids }),
  fc.record({ do: fc.constant("tag" as const), ids, add: fc.uniqueArray(tag), remove: fc.uniqueArray(tag) }),
);

type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;

it("are what counting every note gives, whatever was done", { timeout: PATIENCE }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 12 }), async (actions) => {
      const indexedDB = new IDBFactory();
      let added = 0;
      const store = createDexieNoteStore({
        now: () => new Date(START + 300_000),
        indexedDB,
        onAdded: async (count) => {
          added += count;
        },
      });
      for (const one of actions) await perform(store, one);
      const { told, counted } = await bothCounts(indexedDB);
      expect(told).toEqual(counted);
      const holdings = await store.holdings();
      expect(holdings.ok && holdings.value.notes + holdings.value.gone).toBe(added);
      store.close();
    }),
    { numRuns: 60 },
  );
});

function perform(store: NoteStore, one: Action): Promise<unknown> {
  if (one.do === "tag") return store.tag(one);
  if (!("key" in one)) return store[one.do](one.ids);
  const note = noteOf(one);
  return one.do === "put" ? store.put(note) : store.save({ note, writer: one.writer });
}

interface Written {
  readonly id: string;
  readonly key: string;
  readonly kind: string | undefined;
  readonly tags: string[] | undefined;
  readonly minute: number;
}

function noteOf({ id, key, kind, tags, minute }: Written): Note {
  return aNote({
    id,
    document: { ...KAMERBRIEF, key },
    modified: new Date(START + minute * 60_000).toISOString(),
    ...(kind !== undefined && { kind }),
    ...(tags !== undefined && { tags }),
  });
}

async function bothCounts(indexedDB: IDBFactory) {
  const database = createNoteDatabase({ indexedDB });
  const read = await database.read(["notes", "tallies"], async ({ notes, tallies }) => ({
    rows: await notes.orderBy("modified").toArray(),
    tallies: await tallies.toArray(),
  }));
  database.close();
  if (!read.ok) throw new Error(read.error.kind);
  return {
    told: inWords(read.value.tallies.filter(({ name }) => name !== "gone")),
    counted: inWords(countAll(read.value.rows)),
  };
}

function countAll(rows: readonly NoteRow[]): readonly TallyRow[] {
  const names = rows.flatMap((row): Omit<TallyRow, "count">[] => [
    { of: "address", name: row.document.key },
    { of: "notes", name: isKept(row) ? "kept" : "trash" },
    ...(isKept(row) ? (row.tags ?? []).map((name) => ({ of: "tag" as const, name })) : []),
    ...(isKept(row) && row.kind !== undefined ? [{ of: "kind" as const, name: row.kind }] : []),
  ]);
  const same = (left: Omit<TallyRow, "count">, right: Omit<TallyRow, "count">) =>
    left.of === right.of && left.name === right.name;
  return names
    .filter((one, at) => names.findIndex((other) => same(one, other)) === at)
    .map((one) => ({ ...one, count: names.filter((other) => same(one, other)).length }));
}

function inWords(rows: readonly TallyRow[]): readonly string[] {
  return rows.map(({ of, name, count }) => `${of} ${name}: ${count}`).toSorted();
}

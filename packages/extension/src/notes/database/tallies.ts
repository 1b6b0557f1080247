import type { Table } from "dexie";
import type { LabelCount, NoteLabels } from "../../model/note-labels.ts";
import type { NoteCounts } from "../../model/note-lists.ts";
import { isKept, type NoteRow, type TallyRow } from "./rows.ts";

type Key = readonly [of: TallyRow["of"], name: string];

export type TalliesTable = Table<TallyRow, [of: string, name: string]>;

/** Sorts after every name. */
const LAST = "\uffff";

/** Counts rows that come in the place of others; in the transaction that writes them. */
export async function tally(
  tallies: TalliesTable,
  before: readonly NoteRow[],
  after: readonly NoteRow[],
): Promise<void> {
  const changes = new Map<string, { readonly key: Key; by: number }>();
  const count = (keys: readonly Key[], by: 1 | -1) => {
    for (const key of keys) {
      const change = changes.get(key.join(" ")) ?? { key, by: 0 };
      changes.set(key.join(" "), change);
      change.by += by;
    }
  };
  const stay = new Set(after.map(({ id }) => id));
  for (const row of before) count(keysOf(row), -1);
  for (const row of after) count(keysOf(row), 1);
  for (const row of before) if (!stay.has(row.id)) count([["notes", "gone"]], 1);
  const changed = [...changes.values()].filter(({ by }) => by !== 0);
  if (changed.length === 0) return;
  const kept = await tallies.bulkGet(changed.map(({ key: [of, name] }) => [of, name]));
  const rows = changed.map(({ key: [of, name], by }, at) => ({ of, name, count: (kept[at]?.count ?? 0) + by }));
  await tallies.bulkPut(rows.filter(({ count }) => count > 0));
  await tallies.bulkDelete(rows.filter(({ count }) => count <= 0).map(({ of, name }) => [of, name]));
}

/** Labels are of notes that a reader sees; an address counts as long as there is any note under it. */
function keysOf(row: NoteRow): readonly Key[] {
  const address: Key = ["address", row.document.key];
  if (!isKept(row)) return [address, ["notes", "trash"]];
  const tags = (row.tags ?? []).map((tag): Key => ["tag", tag]);
  return [address, ["notes", "kept"], ...tags, ...(row.kind === undefined ? [] : [["kind", row.kind] as const])];
}

/** How many notes there are. */
export async function countsOf(tallies: TalliesTable): Promise<NoteCounts> {
  return { notes: await countOf(tallies, "kept"), inTrash: await countOf(tallies, "trash") };
}

/** What a store holds. The sum of both never becomes less by itself. */
export interface Holdings {
  /** Those in the trash included. */
  readonly notes: number;
  /** Notes that were taken away on purpose. */
  readonly gone: number;
}

/** How many notes there are, those in the trash included, and how many were taken away on purpose. */
export async function holdingsOf(tallies: TalliesTable): Promise<Holdings> {
  const { notes, inTrash } = await countsOf(tallies);
  return { notes: notes + inTrash, gone: await countOf(tallies, "gone") };
}

async function countOf(tallies: TalliesTable, name: string): Promise<number> {
  return (await tallies.get(["notes", name]))?.count ?? 0;
}

/** Every tag and kind of the notes that are not in the trash. */
export async function labelsOf(tallies: TalliesTable): Promise<NoteLabels> {
  return { tags: await labelsIn(tallies, "tag"), kinds: await labelsIn(tallies, "kind") };
}

/** How many notes are stored under these keys, those in the trash included. */
export async function countUnder(tallies: TalliesTable, keys: readonly string[]): Promise<number> {
  const rows = await tallies.bulkGet(keys.map((key) => ["address", key]));
  return rows.reduce((sum, row) => sum + (row?.count ?? 0), 0);
}

/** Every key that notes are stored under. */
export async function storedKeys(tallies: TalliesTable): Promise<readonly string[]> {
  return (await tallies.where("[of+name]").between(["address", ""], ["address", LAST]).primaryKeys()).map(
    ([, name]) => name,
  );
}

async function labelsIn(tallies: TalliesTable, of: "tag" | "kind"): Promise<readonly LabelCount[]> {
  const rows = await tallies.where("[of+name]").between([of, ""], [of, LAST]).toArray();
  return rows
    .map(({ name, count }) => ({ label: name, count }))
    .toSorted((left, right) => right.count - left.count || left.label.localeCompare(right.label, "nl"));
}

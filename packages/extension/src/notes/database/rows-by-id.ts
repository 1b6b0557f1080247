import type { Table } from "dexie";

/** So many are asked for one by one. */
const FEW = 10;

/**
 * The rows with these ids, in their order; nothing for one that is not there. Ids that lie close together in the table, as those
 * of an archive do, are read in one go: to ask for each alone takes most of the time, and in Firefox of the memory.
 */
export async function rowsById<T extends { readonly id: string }>(
  table: Pick<Table<T, string>, "bulkGet" | "where">,
  ids: readonly string[],
): Promise<readonly (T | undefined)[]> {
  if (ids.length <= FEW) return table.bulkGet([...ids]);
  const sorted = ids.toSorted();
  const most = ids.length * 2;
  const near = await table.where("id").between(sorted[0], sorted.at(-1), true, true).limit(most).toArray();
  if (near.length === most) return table.bulkGet([...ids]);
  const found = new Map(near.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id));
}

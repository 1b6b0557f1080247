import { symbolsOf } from "../src/scan/symbols.ts";
import { type Compounds, compounds } from "./compounds-schema.ts";
import { DataMistakes } from "./data-mistakes.ts";
import { formsOf } from "./forms-of.ts";
import type { GazetteerSource } from "./gazetteer-schema.ts";
import { readData } from "./read-data.ts";

/**
 * Reads the rows that compounds are made from.
 * @throws DataMistakes with one line per mistake: file, field, what to do.
 */
export function readCompounds(path: string): Compounds {
  return readData(path, compounds);
}

/**
 * The entries, with each compound as one more variant of the entry it is about. A compound that some entry lists as a
 * form of its own is left to that entry: `asieldeal` is an instrument.
 * @throws DataMistakes where a compound names an entry or a row that does not exist.
 */
export function withCompounds(entries: readonly GazetteerSource[], { heads, compounds: rows }: Compounds) {
  const listed = new Set(entries.flatMap(formsOf).map(({ written }) => keyOf(written)));
  const made = new Map<string, string[]>();
  for (const { first, entry, heads: names } of rows) {
    if (!entries.some(({ id }) => id === entry)) throw new DataMistakes([`${first}: there is no entry ${entry}`]);
    const all = names.flatMap((name) => heads[name] ?? missing(first, name)).map((head) => first + head);
    made.set(entry, [...(made.get(entry) ?? []), ...all.filter((written) => !listed.has(keyOf(written)))]);
  }
  return entries.map((entry) => {
    const variants = made.get(entry.id);
    return variants === undefined ? entry : { ...entry, variants: [...(entry.variants ?? []), ...variants] };
  });
}

function missing(first: string, name: string): never {
  throw new DataMistakes([`${first}: there is no row of heads named ${name}`]);
}

function keyOf(written: string): string {
  return (symbolsOf(written) ?? []).join();
}

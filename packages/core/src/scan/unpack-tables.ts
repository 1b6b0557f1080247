import { type PackedLines, unpackLines } from "../text/unpack-lines.ts";
import { filterOfBeginnings, filterOfOpenings } from "./filters-of-lines.ts";
import { trieOf } from "./grow-trie.ts";
import type { Tables } from "./tables.ts";
import { OPENING, unpackForms } from "./unpack-forms.ts";

/** The tables as they travel inside the package: as text, from which they grow. */
export interface PackedTables {
  /** The lines of the trie. */
  readonly written: PackedLines;
  /** A line for each of these: the forms that are so written; see `unpackForms`. */
  readonly targets: string;
}

/** Brings packed tables to where a text can be read; what no text asks for stays packed. */
export function unpackTables(packed: PackedTables): Tables {
  const lines = unpackLines(packed.written);
  const targets = packed.targets.split("\n");
  return {
    trie: trieOf(lines),
    endings: unpackForms(lines, targets),
    filter: filterOfBeginnings(lines),
    openings: filterOfOpenings(lines.filter((_, number) => targets[number]?.includes(OPENING))),
  };
}

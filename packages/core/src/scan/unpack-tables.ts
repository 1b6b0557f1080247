import { fromBase64 } from "./base64.ts";
import { trieOf } from "./grow-trie.ts";
import type { Tables } from "./tables.ts";
import { unpackForms } from "./unpack-forms.ts";
import { type PackedLines, unpackLines } from "./unpack-lines.ts";
import { type WordFilter, withBits } from "./word-filter.ts";

/** The tables as they travel inside the package: as text, from which they grow. */
export interface PackedTables {
  /** The lines of the trie. */
  readonly written: PackedLines;
  /** A line for each of these: the forms that are so written; see `unpackForms`. */
  readonly targets: string;
  /** The bits of the filter in base 64, each number as four bytes, the lowest first. */
  readonly filter: string;
  readonly openings: string;
}

/** Brings packed tables to where a text can be read; what no text asks for stays packed. */
export function unpackTables(packed: PackedTables): Tables {
  const lines = unpackLines(packed.written);
  return {
    trie: trieOf(lines),
    endings: unpackForms(lines, packed.targets.split("\n")),
    filter: unpackFilter(packed.filter),
    openings: unpackFilter(packed.openings),
  };
}

function unpackFilter(packed: string): WordFilter {
  return withBits(new Int32Array(fromBase64(packed).buffer));
}

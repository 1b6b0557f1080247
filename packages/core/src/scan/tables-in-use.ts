import { PACKED_CUES, PACKED_TABLES } from "./tables.generated.ts";
import type { Tables } from "./tables.ts";
import { type PackedTables, unpackTables } from "./unpack-tables.ts";

type Unpacked = () => Tables;

/** Every form, every cue, and the names by which articles are cited from laws. */
export const allTables: Unpacked = unpackedOnce(PACKED_TABLES);
/** The cues of references alone: reading for these is several times faster. */
export const cueTables: Unpacked = unpackedOnce(PACKED_CUES);

/** Unpacks tables for the first text that is read: who loads the library for something else does not wait for them. */
function unpackedOnce(packed: PackedTables): Unpacked {
  let tables: Tables | undefined;
  return () => {
    tables ??= unpackTables(packed);
    return tables;
  };
}

import { PACKED_CUES, PACKED_TABLES } from "./tables.generated.ts";
import type { Tables } from "./tables.ts";
import { unpackTables } from "./unpack-tables.ts";

/** Every form, every cue, and the names by which articles are cited from laws. */
export const TABLES: Tables = unpackTables(PACKED_TABLES);
/** The cues of references alone: reading for these is several times faster. */
export const CUE_TABLES: Tables = unpackTables(PACKED_CUES);

import { PACKED_CUES, PACKED_LAWS, PACKED_TABLES } from "./tables.generated.ts";
import type { Tables } from "./tables.ts";
import { unpackTables } from "./unpack-tables.ts";

/** Every form, and every cue. */
export const TABLES: Tables = unpackTables(PACKED_TABLES);
/** The cues of references alone: reading for these is several times faster. */
export const CUE_TABLES: Tables = unpackTables(PACKED_CUES);
/** The names by which articles are cited from laws. */
export const LAW_TABLES: Tables = unpackTables(PACKED_LAWS);

import { ENTRIES } from "./entries.generated.ts";
import { type GazetteerEntry, unpackEntry } from "./entries.ts";

/** Every entry of the gazetteer, in the order the tables count them. */
export const gazetteer: readonly GazetteerEntry[] = ENTRIES.map(unpackEntry);

import { PACKED_ENTRIES } from "./entries.generated.ts";
import { type GazetteerEntry, unpackEntries } from "./entries.ts";

let entries: readonly GazetteerEntry[] | undefined;

/** Every entry of the gazetteer, in the order the tables count them; unpacked when the first text is read. */
export function gazetteer(): readonly GazetteerEntry[] {
  entries ??= unpackEntries(PACKED_ENTRIES);
  return entries;
}

import type { Entity } from "../model/entity.ts";
import { ENTRIES } from "./entries.generated.ts";
import { type GazetteerEntry, unpackEntry } from "./entries.ts";

/** Every entry of the gazetteer, in the order the tables count them. */
export const gazetteer: readonly GazetteerEntry[] = ENTRIES.map(unpackEntry);

const byId: ReadonlyMap<string, GazetteerEntry> = new Map(gazetteer.map((entry) => [entry.id, entry]));

/** What the gazetteer knows of the entity with this id; undefined where it has none. */
export function entityById(id: string): Entity | undefined {
  return byId.get(id);
}

import { ENTITY_KINDS, type EntityKind } from "@kantlijn/core";
import { type KeptChoice, keepChoice, type WatchedStorage } from "./kept-choice.ts";

/** The kinds of term that a reader does not want to see. */
export type HiddenKinds = KeptChoice<ReadonlySet<EntityKind>>;

export function createHiddenKinds(storage: WatchedStorage): HiddenKinds {
  return keepChoice(storage, { key: "hidden-kinds", read: kindsIn, write: (kinds) => [...kinds] });
}

/** None until the reader chooses. */
function kindsIn(kept: unknown): ReadonlySet<EntityKind> {
  const names: readonly unknown[] = Array.isArray(kept) ? kept : [];
  return new Set(ENTITY_KINDS.filter((kind) => names.includes(kind)));
}

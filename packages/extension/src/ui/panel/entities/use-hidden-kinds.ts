import type { EntityKind } from "@kantlijn/core";
import type { HiddenKinds } from "../../../settings/hidden-kinds.ts";
import { useKept } from "../../parts/use-kept.ts";

const NONE: ReadonlySet<EntityKind> = new Set();

/** Which kinds of term are not shown, and the way to change that. */
export interface KindChoice {
  readonly hidden: ReadonlySet<EntityKind>;
  /** Hides these kinds, or shows them where they are hidden. */
  readonly onToggle: (kinds: readonly EntityKind[]) => void;
}

/** Follows what the reader chose, in this panel or in another. */
export function useHiddenKinds(port: HiddenKinds): KindChoice {
  const [hidden, hide] = useKept(port, NONE);
  return { hidden, onToggle: (kinds) => hide(toggled(hidden, kinds)) };
}

function toggled(hidden: ReadonlySet<EntityKind>, kinds: readonly EntityKind[]): ReadonlySet<EntityKind> {
  const others = [...hidden].filter((kind) => !kinds.includes(kind));
  return new Set(kinds.every((kind) => hidden.has(kind)) ? others : [...others, ...kinds]);
}

import type { EntityKind } from "@kantlijn/core";

/** The kinds that are marked with one line; they share a heading, and are hidden together. */
export const KIND_GROUPS = {
  organisatie: ["organisatie"],
  functie: ["functie", "persoon"],
  partij: ["partij"],
  land: ["land", "regio"],
  route: ["route"],
  regeling: ["regeling"],
  instrument: ["instrument"],
  begrip: ["begrip"],
} as const satisfies Partial<Record<EntityKind, readonly EntityKind[]>>;

/** The line a kind is marked with. */
export type KindGroup = keyof typeof KIND_GROUPS;

/** The kinds that are marked as this one is. */
export function kindsLike(kind: EntityKind): readonly EntityKind[] {
  const groups: readonly (readonly EntityKind[])[] = Object.values(KIND_GROUPS);
  return groups.find((kinds) => kinds.includes(kind)) ?? [kind];
}

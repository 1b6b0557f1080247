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
  eigen: ["eigen"],
} as const satisfies Partial<Record<EntityKind, readonly EntityKind[]>>;

/** The line a kind is marked with. */
export type KindGroup = keyof typeof KIND_GROUPS;

/** What a reader may have marked, each with a line of its own: the groups of terms, and amounts, dates and numbers. */
export type MarkedKind = KindGroup | "getal";

export const MARKED_KINDS: readonly MarkedKind[] = [
  "organisatie",
  "functie",
  "partij",
  "land",
  "route",
  "regeling",
  "instrument",
  "begrip",
  "eigen",
  "getal",
];

const GROUP_OF = new Map<EntityKind, KindGroup>(
  groups().flatMap(([group, kinds]) => kinds.map((kind) => [kind, group] as const)),
);

/** The line a kind of term is marked with. */
export function groupOf(kind: EntityKind): KindGroup | undefined {
  return GROUP_OF.get(kind);
}

function groups(): readonly (readonly [KindGroup, readonly EntityKind[]])[] {
  return MARKED_KINDS.flatMap((kind) => (kind === "getal" ? [] : [[kind, KIND_GROUPS[kind]] as const]));
}

/** The kinds that are marked as this one is. */
export function kindsLike(kind: EntityKind): readonly EntityKind[] {
  const groups: readonly (readonly EntityKind[])[] = Object.values(KIND_GROUPS);
  return groups.find((kinds) => kinds.includes(kind)) ?? [kind];
}

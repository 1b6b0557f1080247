import type { EntityKind } from "@kantlijn/core";
import type { KindsChoice } from "./card-parts.ts";

/** Kinds that are marked with one line, and hidden as one in the panel. */
const TOGETHER: readonly (readonly EntityKind[])[] = [
  ["functie", "persoon"],
  ["land", "regio"],
];

/** Hides a kind of term on every page; gives how to take that back. */
export async function hideKind(kind: EntityKind, choice: KindsChoice): Promise<() => void> {
  const before = await choice.read();
  const kinds = TOGETHER.find((group) => group.includes(kind)) ?? [kind];
  await choice.write(new Set([...before, ...kinds]));
  const added = kinds.filter((one) => !before.has(one));
  return () => void showAgain(added, choice).catch(() => undefined);
}

/** The reader may have hidden others meanwhile. */
async function showAgain(kinds: readonly EntityKind[], choice: KindsChoice): Promise<void> {
  const now = await choice.read();
  await choice.write(new Set([...now].filter((kind) => !kinds.includes(kind))));
}

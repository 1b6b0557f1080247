import type { EntityKind } from "@kantlijn/core";
import { kindsLike } from "../model/kind-groups.ts";
import type { KindsChoice } from "./card-parts.ts";

/** Hides a kind of term on every page; gives how to take that back. */
export async function hideKind(kind: EntityKind, choice: KindsChoice): Promise<() => void> {
  const before = await choice.read();
  const kinds = kindsLike(kind);
  await choice.write(new Set([...before, ...kinds]));
  const added = kinds.filter((one) => !before.has(one));
  return () => void showAgain(added, choice).catch(() => undefined);
}

/** The reader may have hidden others meanwhile. */
async function showAgain(kinds: readonly EntityKind[], choice: KindsChoice): Promise<void> {
  const now = await choice.read();
  await choice.write(new Set([...now].filter((kind) => !kinds.includes(kind))));
}

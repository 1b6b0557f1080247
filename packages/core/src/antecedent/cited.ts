import { identify } from "../model/identifier.ts";
import type { Reference } from "../model/reference.ts";
import { firstFrom } from "../model/sorted.ts";
import type { Span } from "../model/span.ts";

/** A citation in full: what a short form may point back to. */
export interface Cited extends Span {
  readonly reference: Reference;
}

/** What a short form turns out to mean: one thing, several, or nothing that was cited. */
export type Antecedent =
  | { readonly one: Cited; readonly isOwn?: true }
  | { readonly several: readonly string[] }
  | undefined;

/** The one thing all candidates cite; the latest citation of it stands for it. */
export function agree(candidates: readonly Cited[]): Antecedent {
  const ids = [...new Set(candidates.map(({ reference }) => identify(reference)))];
  const last = candidates.at(-1);
  if (last === undefined) return undefined;
  return ids.length === 1 ? { one: last } : { several: ids };
}

/** Of sorted spans, those that end at or before `offset`, and begin at or behind `from`. */
export function between<S extends Span>(sorted: readonly S[], from: number, offset: number): readonly S[] {
  return sorted.slice(firstFrom(sorted, from), firstFrom(sorted, offset)).filter(({ end }) => end <= offset);
}

import type { Entity } from "../model/entity.ts";
import type { Evidence, EvidenceRule } from "../model/evidence.ts";
import type { Span } from "../model/span.ts";

/** A meaning of a form; without evidence it is the only one the form has. */
export interface Weighed extends Span {
  readonly entity: Entity;
  readonly evidence?: Evidence;
}

/** The text's own word is stronger than the gazetteer's; then what is said in full, what stands beside it, what is near. */
const STRENGTH: Readonly<Record<EvidenceRule | "certain", number>> = {
  definition: 5,
  certain: 4,
  name: 3,
  article: 2,
  neighbour: 2,
  office: 2,
  member: 2,
  list: 2,
  date: 2,
  words: 1,
  entity: 1,
};

/** Leaves, of several meanings on the same characters, the one with the strongest evidence; none where two have it. */
export function settleRivals(weighed: readonly Weighed[]): Weighed[] {
  const sorted = [...weighed].sort((a, b) => a.start - b.start || a.end - b.end);
  const settled: Weighed[] = [];
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    const first = sorted[from];
    to = from + 1;
    while (first !== undefined && isSamePlace(first, sorted[to])) to++;
    const winner = to === from + 1 ? first : strongest(sorted.slice(from, to));
    if (winner !== undefined) settled.push(winner);
  }
  return settled;
}

function isSamePlace(a: Span, b: Span | undefined): boolean {
  return a.start === b?.start && a.end === b.end;
}

function strongest(rivals: readonly Weighed[]): Weighed | undefined {
  const most = Math.max(...rivals.map(strengthOf));
  const [first, ...others] = rivals.filter((one) => strengthOf(one) === most);
  return others.every((other) => other.entity.id === first?.entity.id) ? first : undefined;
}

function strengthOf({ evidence }: Weighed): number {
  return STRENGTH[evidence?.rule ?? "certain"];
}

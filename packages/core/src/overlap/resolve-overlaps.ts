import { firstFrom } from "../model/sorted.ts";
import { contains, overlaps, type Span } from "../model/span.ts";

/** True where a claim may stay although it lies wholly in another. */
export type MayLieIn<C extends Span> = (inner: C, outer: C) => boolean;

/**
 * Leaves one claim where several claim the same characters: the longest, of equally long ones the one that starts
 * first, and of claims on the same characters the one that comes first in `claims`. The result is sorted by start,
 * longer ones first; no two of it overlap, but for a claim that lies wholly in another and may. Of several that may, the
 * same ones are left as anywhere else.
 */
export function resolveOverlaps<C extends Span>(claims: readonly C[], mayLieIn: MayLieIn<C> = () => false): C[] {
  const sorted = [...claims].sort((a, b) => a.start - b.start);
  const kept: C[] = [];
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    to = clusterEnd(sorted, from);
    const first = sorted[from];
    if (first !== undefined && to === from + 1) kept.push(first);
    else kept.push(...resolveCluster(sorted.slice(from, to), mayLieIn));
  }
  return kept;
}

/** Index behind the last of the sorted claims that overlap each other in a chain from the one at `from` on. */
function clusterEnd(sorted: readonly Span[], from: number): number {
  let reach = 0;
  let index = from;
  for (
    let claim = sorted[index];
    claim !== undefined && (index === from || claim.start < reach);
    claim = sorted[++index]
  )
    reach = Math.max(reach, claim.end);
  return index;
}

/** The same for claims that overlap each other in a chain; most clusters are one claim, or a name and its parts. */
function resolveCluster<C extends Span>(cluster: readonly C[], mayLieIn: MayLieIn<C>): readonly C[] {
  if (cluster.length < 2) return cluster;
  const longest = cluster.reduce((best, one) => (one.end - one.start > best.end - best.start ? one : best));
  const holdsAll = cluster.every((one) => one === longest || (contains(longest, one) && !mayLieIn(one, longest)));
  return holdsAll ? [longest] : resolveChain(cluster, mayLieIn);
}

function resolveChain<C extends Span>(cluster: readonly C[], mayLieIn: MayLieIn<C>): readonly C[] {
  const apart: C[] = [];
  const within: C[] = [];
  for (const claim of [...cluster].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const place = firstFrom(apart, claim.start);
    const [rival, second] = [apart[place - 1], apart[place]].filter((one) => one !== undefined && overlaps(one, claim));
    if (rival === undefined) apart.splice(place, 0, claim);
    else if (second === undefined && contains(rival, claim) && mayLieIn(claim, rival)) within.push(claim);
  }
  return [...apart, ...resolveCluster(within, () => false)].sort((a, b) => a.start - b.start || b.end - a.end);
}

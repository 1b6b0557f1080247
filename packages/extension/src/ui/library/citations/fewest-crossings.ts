/**
 * The order of nodes at the left in which their lines to places at the right cross little: by the middle of their places,
 * then neighbours change places as long as that helps. Never more crossings than in the order that was given; what
 * makes no difference stays as it was.
 *
 * @param places for each node the numbers of the places its lines go to
 * @returns the numbers of the nodes, from above
 */
export function fewestCrossings(places: readonly (readonly number[])[]): readonly number[] {
  const sorted = places.map((own) => [...own].sort((a, b) => a - b));
  const given = sorted.map((_, node) => node);
  const middles = middlesOf(sorted);
  const byMiddle = [...given].sort((a, b) => (middles[a] ?? 0) - (middles[b] ?? 0) || a - b);
  const swapped = swapNeighbours(byMiddle, sorted);
  return countCrossings(swapped, sorted) <= countCrossings(given, sorted) ? swapped : given;
}

/** How many pairs of lines cross where nodes stand in this order. */
export function countCrossings(order: readonly number[], places: readonly (readonly number[])[]): number {
  let crossings = 0;
  order.forEach((above, at) => {
    for (const below of order.slice(at + 1)) crossings += crossingsOf(places[above] ?? [], places[below] ?? []);
  });
  return crossings;
}

/** Crossings of the lines of a node with those of a node below it: pairs in which the upper one goes further down. */
function crossingsOf(above: readonly number[], below: readonly number[]): number {
  let crossings = 0;
  for (const a of above) for (const b of below) if (a > b) crossings += 1;
  return crossings;
}

// A node without lines stays below the one it followed.
function middlesOf(places: readonly (readonly number[])[]): readonly number[] {
  let last = 0;
  return places.map((own) => {
    if (own.length > 0) last = own.reduce((sum, place) => sum + place, 0) / own.length;
    return last;
  });
}

function swapNeighbours(order: readonly number[], places: readonly (readonly number[])[]): readonly number[] {
  const swapped = [...order];
  let isBetter = true;
  while (isBetter) {
    isBetter = false;
    for (let at = 1; at < swapped.length; at++) {
      const above = swapped[at - 1] ?? 0;
      const below = swapped[at] ?? 0;
      const gain =
        crossingsOf(places[above] ?? [], places[below] ?? []) - crossingsOf(places[below] ?? [], places[above] ?? []);
      if (gain <= 0) continue;
      swapped[at - 1] = below;
      swapped[at] = above;
      isBetter = true;
    }
  }
  return swapped;
}

/**
 * Places things in a row as near as they can be to where each would like to be, in the order given and never closer than
 * `gap` to one another.
 *
 * @param wanted where each would like to be
 * @param from nothing stands before it
 * @param to nothing stands after it, where all fit
 */
export function placeNear(wanted: readonly number[], gap: number, from: number, to: number): readonly number[] {
  // Without the gaps the question is: the nearest row that never goes down.
  const rising = nearestRising(wanted.map((place, at) => place - at * gap));
  const last = Math.max(from, to - (wanted.length - 1) * gap);
  return rising.map((place, at) => Math.min(Math.max(place, from), last) + at * gap);
}

interface Block {
  readonly mean: number;
  readonly size: number;
}

/** Neighbours that go down are put together at their mean, until none do. */
function nearestRising(values: readonly number[]): readonly number[] {
  const blocks: Block[] = [];
  for (const value of values) {
    let block: Block = { mean: value, size: 1 };
    for (let above = blocks.at(-1); above !== undefined && above.mean > block.mean; above = blocks.at(-1)) {
      blocks.pop();
      block = merge(above, block);
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ mean, size }) => new Array<number>(size).fill(mean));
}

function merge(a: Block, b: Block): Block {
  const size = a.size + b.size;
  return { mean: (a.mean * a.size + b.mean * b.size) / size, size };
}

import type { MarginPlace } from "./beside-text.ts";

/** Width of a mark, and the room between the text and the nearest of them, in CSS pixels. */
const WIDTH = 24;
const GUTTER = 20;
/** From a mark to the next one beside it: a part of each can be pressed. */
const BESIDE = 16;

/** Where a mark stands, in CSS pixels of the window. */
export interface Standing {
  readonly left: number;
  /** There is no margin that is wide enough: it stands over the text. */
  readonly isInside: boolean;
}

/** Gives every mark of a margin a lane of its own where others stand beside the same lines. Lane 0 is nearest to the text. */
export interface Lanes {
  /** The first free lane from `first` on. */
  take(place: MarginPlace, first: number): Standing;
}

/** Lanes in which nothing stands yet. */
export function createLanes(): Lanes {
  const taken: (MarginPlace & { readonly lane: number })[] = [];
  return {
    take: (place, first) => {
      const { top, height, edge } = place;
      const leftOf = (lane: number) => edge - GUTTER - WIDTH - lane * BESIDE;
      // Marks of another column stand elsewhere.
      const beside = taken.filter((one) => one.edge === edge && one.top < top + height && top < one.top + one.height);
      let lane = leftOf(first) < 0 ? 0 : first;
      while (beside.some((one) => one.lane === lane)) lane += 1;
      taken.push({ ...place, lane });
      const left = leftOf(lane);
      return left < 0 ? { left: lane * BESIDE, isInside: true } : { left, isInside: false };
    },
  };
}

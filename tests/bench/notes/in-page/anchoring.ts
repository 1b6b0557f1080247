import { type AnchoringLoad, type AnchoringTimes, bestScorePlace, timeAnchoring } from "@kantlijn/extension/anchoring";

/** What anchoring took, and what it takes where the best score wins, each in milliseconds. */
export interface BothTimes extends AnchoringTimes {
  readonly bestScore: readonly number[];
}

/** Anchors the notes of a load by our own way and by the common one, which is given so many notes only: it is slow. */
export function timeBoth(load: AnchoringLoad, peerNotes: number): BothTimes {
  const now = () => performance.now();
  const bestScore = load.changed.slice(0, peerNotes).map((selector) => {
    const begun = now();
    bestScorePlace(load.text.text, selector);
    return now() - begun;
  });
  return { ...timeAnchoring(load, now), bestScore };
}

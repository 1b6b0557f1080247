import { RECOGNISERS } from "./recognisers.ts";
import { SHORT_RECOGNISERS } from "./short/short-recognisers.ts";

/** A word, or the opening of one, that a reference may be known by, and the recogniser whose pattern is tried there. */
export interface CueForm {
  readonly written: string;
  readonly opening: boolean;
  readonly recogniser: string;
}

/** Every cue of every recogniser. */
export const CUES: readonly CueForm[] = [...RECOGNISERS, ...SHORT_RECOGNISERS].flatMap(
  ({ name, cues, openings = [] }) => [
    ...cues.map((written) => ({ written, opening: false, recogniser: name })),
    ...openings.map((written) => ({ written, opening: true, recogniser: name })),
  ],
);

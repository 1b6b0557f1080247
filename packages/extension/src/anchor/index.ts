/**
 * A passage described, so that it can be found again (`describe.ts`), and found again (`find-passage.ts`) in a text that may
 * have changed: where it stood, elsewhere, in other words, in one of several places, or nowhere. Never a guess without asking.
 */
export { describePassage, type PassageTrouble } from "./describe.ts";
export { findPassage } from "./find-passage.ts";
export { type ReducedText, reduceText } from "./reduced-text.ts";

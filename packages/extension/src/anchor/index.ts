export { describePassage, type PassageTrouble } from "./describe.ts";
export { findPassage } from "./find-passage.ts";
export { type ReducedText, reduceText } from "./reduced-text.ts";

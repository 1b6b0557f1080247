export { describePassage } from "./describe.ts";
export { type Finding, findPassage } from "./find-passage.ts";
export { type ReducedText, reduceText } from "./reduced-text.ts";

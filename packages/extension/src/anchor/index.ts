export { compareInSteps } from "./comparison-text.ts";
export { describeInSteps, describePassage, type PassageTrouble } from "./describe.ts";
export { type Finding, findAlike, findExactly, findPassage } from "./find-passage.ts";
export type { Heading, PassageText, TextBuild } from "./passage-text.ts";
export { type ReducedText, reduceText } from "./reduced-text.ts";

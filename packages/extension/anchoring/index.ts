export { bestScorePlace } from "./best-score.ts";
export { paperOf } from "./paper.ts";
export { type AnchoringLoad, type AnchoringTimes, makeLoad, timeAnchoring } from "./time-anchoring.ts";

export { documentKeyOf } from "./identity/document-key.ts";
export { indexText, indexTextInSteps } from "./index-text.ts";
export { piecesOf, placeOf, spanOf } from "./places.ts";
export { readableRoot } from "./readable-root.ts";
export type { TextIndex } from "./text-index.ts";

export { documentKeyOf } from "./document-identity.ts";
export { piecesOf, placeOf, spanOf } from "./places.ts";
export { readableRoot } from "./readable-root.ts";
export { indexText, indexTextInSteps, type TextIndex } from "./text-index.ts";

/**
 * The text of a page as its reader sees it, with the way back from an offset to the DOM (`text-index.ts`), and which document
 * the page is (`identity/`).
 */
export { documentKeyOf } from "./identity/document-key.ts";
export { indexText, indexTextInSteps } from "./index-text.ts";
export { piecesOf, placeOf, spanOf } from "./places.ts";
export { readableRoot } from "./readable-root.ts";
export type { TextIndex } from "./text-index.ts";

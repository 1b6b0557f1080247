export type { BibliographyOptions, CitedPaper } from "./cited-paper.ts";
export { toCslJson } from "./to-csl-json.ts";
export { toCsv } from "./to-csv.ts";
export { toMarkdown } from "./to-markdown.ts";

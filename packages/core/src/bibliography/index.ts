export type { BibliographyOptions, CitedPaper } from "./cited-paper.ts";
export { csvRow } from "./csv-row.ts";
export { toCslJson } from "./to-csl-json.ts";
export { toCsv } from "./to-csv.ts";
export { toMarkdown } from "./to-markdown.ts";

export { readMarkdown } from "./read-blocks.ts";
export type { Block, Inline } from "./tree.ts";
export { plainText } from "./write-plain.ts";

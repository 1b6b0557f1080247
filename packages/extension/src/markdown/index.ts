/**
 * What a reader writes: a small part of Markdown, read into plain values (`tree.ts`) that every room shows in its own way. No
 * text makes it throw, take long or nest deep, and none becomes HTML. Begin at `read-blocks.ts`.
 */
export { readMarkdown } from "./read-blocks.ts";
export type { Block, Inline } from "./tree.ts";
export { plainText } from "./write-plain.ts";

import * as z from "zod/mini";
import { CONTEXT, LONGEST_HEADING, LONGEST_QUOTE, MOST_HEADINGS, MOST_RIVALS } from "./quote-limits.ts";

/**
 * A passage as its own words (W3C Web Annotation, TextQuoteSelector). All three strings are written with each
 * run of white space as one space and without soft hyphens.
 */
export const textQuoteSelector = z.strictObject({
  type: z.literal("TextQuoteSelector"),
  exact: z.string().check(z.minLength(1), z.maxLength(LONGEST_QUOTE)),
  prefix: z.string().check(z.maxLength(CONTEXT)),
  suffix: z.string().check(z.maxLength(CONTEXT)),
});

/** Where the passage stood when the note was written: UTF-16 offsets into the same reduced text. A hint only. */
export const textPositionSelector = z.strictObject({
  type: z.literal("TextPositionSelector"),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
});

/** A number that follows from the words of a paragraph, list item or cell. */
const blockHash = z.string().check(z.regex(/^[0-9a-f]{8,16}$/));

/** Where in the build of the document the passage stood: what tells lookalikes in other chapters apart. */
export const structureSelector = z.strictObject({
  type: z.literal("StructureSelector"),
  /** The headings above the passage, outermost first, in reduced text. */
  headings: z.array(z.string().check(z.maxLength(LONGEST_HEADING))).check(z.maxLength(MOST_HEADINGS)),
  /** The block in which the passage begins. */
  block: blockHash,
  /** The blocks before and after those of the passage. */
  before: z.exactOptional(blockHash),
  after: z.exactOptional(blockHash),
  /**
   * In what other places agreed with this one when the note was written: words like these that stood there already are not
   * the passage, even if it is deleted. Sums of the signs in anchor/signs.ts.
   */
  rivals: z.exactOptional(z.array(z.int().check(z.nonnegative(), z.lte(255))).check(z.maxLength(MOST_RIVALS))),
  /** The blocks in which those stood. */
  lookalikes: z.exactOptional(z.array(blockHash).check(z.maxLength(MOST_RIVALS))),
});

/** Renaming a field here orphans every stored note; a field that comes later is optional. */
export const passageSelector = z.strictObject({
  quote: textQuoteSelector,
  position: textPositionSelector,
  /** Absent from notes of before it was written down, and from imported ones. */
  structure: z.exactOptional(structureSelector),
});

export type TextQuoteSelector = z.infer<typeof textQuoteSelector>;
export type TextPositionSelector = z.infer<typeof textPositionSelector>;
export type StructureSelector = z.infer<typeof structureSelector>;
export type PassageSelector = z.infer<typeof passageSelector>;

import * as z from "zod/mini";
import { CONTEXT, LONGEST_QUOTE } from "./quote-limits.ts";

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

/** Renaming a field here orphans every stored note. */
export const passageSelector = z.strictObject({ quote: textQuoteSelector, position: textPositionSelector });

export type TextQuoteSelector = z.infer<typeof textQuoteSelector>;
export type TextPositionSelector = z.infer<typeof textPositionSelector>;
export type PassageSelector = z.infer<typeof passageSelector>;

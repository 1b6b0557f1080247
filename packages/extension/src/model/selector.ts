import * as z from "zod/mini";

/** Longest quote we store, in UTF-16 code units; a longer selection is refused with a sentence. */
export const LONGEST_QUOTE = 20_000;

/** Code units of context kept on each side of a quote. */
export const CONTEXT = 96;

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

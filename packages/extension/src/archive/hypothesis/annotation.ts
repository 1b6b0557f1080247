import * as z from "zod/mini";
import { LONGEST_NOTE } from "../../model/note.ts";
import { LONGEST_QUOTE } from "../../model/quote-limits.ts";

const text = (longest: number) => z.string().check(z.maxLength(longest));
const offset = z.int().check(z.nonnegative());

/** What a selector is called that has the words of a passage; without them here, they are too many. */
export const QUOTE = "TextQuoteSelector";

const selector = z.union([
  z.object({
    type: z.literal(QUOTE),
    exact: text(LONGEST_QUOTE),
    prefix: z.optional(text(LONGEST_QUOTE)),
    suffix: z.optional(text(LONGEST_QUOTE)),
  }),
  z.object({ type: z.literal("TextPositionSelector"), start: offset, end: offset }),
  // A path in the page (RangeSelector), a page of a PDF, a moment in a film: nothing that we find words by.
  z.object({ type: text(100) }),
]);

/**
 * What we read of an annotation of Hypothesis; it holds more. Its API writes it down at
 * https://h.readthedocs.io/en/latest/api-reference/v1/, and the export of its client is
 * `{export_date, export_userid, client_version, annotations}`.
 */
export const annotation = z.object({
  id: text(200).check(z.minLength(1)),
  uri: text(4_000),
  created: z.string(),
  updated: z.string(),
  text: z.optional(text(LONGEST_NOTE)),
  tags: z.optional(z.array(text(1_000)).check(z.maxLength(1_000))),
  user: z.optional(text(1_000)),
  /** Of a reply: what it replies to, the first of them first. */
  references: z.optional(z.array(text(200)).check(z.maxLength(1_000))),
  document: z.optional(z.object({ title: z.optional(z.union([text(10_000), z.array(text(10_000))])) })),
  target: z.optional(
    z.array(z.object({ selector: z.optional(z.array(selector).check(z.maxLength(100))) })).check(z.maxLength(10)),
  ),
});

export type Annotation = z.infer<typeof annotation>;
export type Selector = z.infer<typeof selector>;

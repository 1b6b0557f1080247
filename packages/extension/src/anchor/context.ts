import type { Span } from "@kantlijn/core";
import { CONTEXT } from "../model/quote-limits.ts";

/** The words before and after a span of a reduced text, as they are kept. */
export function contextOf(text: string, { start, end }: Span): { prefix: string; suffix: string } {
  return { prefix: text.slice(Math.max(0, start - CONTEXT), start), suffix: text.slice(end, end + CONTEXT) };
}

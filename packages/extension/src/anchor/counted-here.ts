import { CONTEXT } from "../model/quote-limits.ts";
import type { PassageSelector } from "../model/selector.ts";

/** False for a passage of another program: it keeps less of what stands around it, and counts in another text. */
export function isCountedHere({ quote, position }: PassageSelector): boolean {
  return quote.prefix.length === Math.min(CONTEXT, position.start);
}

import type { Span } from "@kantlijn/core";
import { CONTEXT, LONGEST_QUOTE } from "../model/quote-limits.ts";
import { failure, type Result, success } from "../model/result.ts";
import type { PassageSelector } from "../model/selector.ts";
import { type ReducedText, toReduced } from "./reduced-text.ts";

/** Why a passage cannot be described: it holds no words, or more than we store. */
export type PassageTrouble = { readonly kind: "empty" } | { readonly kind: "too-long"; readonly length: number };

/** Writes a span of the text that was reduced down as its own words, the words around it, and its place. */
export function describePassage(reduced: ReducedText, span: Span): Result<PassageSelector, PassageTrouble> {
  const { start, end } = withoutOuterSpaces(reduced.text, toReduced(reduced, span));
  if (start >= end) return failure({ kind: "empty" });
  if (end - start > LONGEST_QUOTE) return failure({ kind: "too-long", length: end - start });
  return success({
    quote: { type: "TextQuoteSelector", exact: reduced.text.slice(start, end), ...contextOf(reduced, { start, end }) },
    position: { type: "TextPositionSelector", start, end },
  });
}

/** The words before and after a span of the reduced text. */
export function contextOf({ text }: ReducedText, { start, end }: Span): { prefix: string; suffix: string } {
  return { prefix: text.slice(Math.max(0, start - CONTEXT), start), suffix: text.slice(end, end + CONTEXT) };
}

function withoutOuterSpaces(text: string, { start, end }: Span): Span {
  return {
    start: text.charAt(start) === " " ? start + 1 : start,
    end: text.charAt(end - 1) === " " ? end - 1 : end,
  };
}

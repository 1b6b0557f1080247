import type { Span } from "@kantlijn/core";
import { LONGEST_QUOTE } from "../model/quote-limits.ts";
import { failure, type Result, success } from "../model/result.ts";
import type { PassageSelector } from "../model/selector.ts";
import { contextOf } from "./context.ts";
import { type ReducedText, toReduced } from "./reduced-text.ts";

/** Why a passage cannot be described: it holds no words, or more than we store. */
export type PassageTrouble = { readonly kind: "empty" } | { readonly kind: "too-long"; readonly length: number };

/** Writes a span of the text that was reduced down as its own words, the words around it, and its place. */
export function describePassage(reduced: ReducedText, span: Span): Result<PassageSelector, PassageTrouble> {
  return describeWords(reduced.text, toReduced(reduced, span));
}

/** Writes down a span of a reduced text. */
export function describeWords(text: string, span: Span): Result<PassageSelector, PassageTrouble> {
  const { start, end } = withoutOuterSpaces(text, span);
  if (start >= end) return failure({ kind: "empty" });
  if (end - start > LONGEST_QUOTE) return failure({ kind: "too-long", length: end - start });
  return success({
    quote: { type: "TextQuoteSelector", exact: text.slice(start, end), ...contextOf(text, { start, end }) },
    position: { type: "TextPositionSelector", start, end },
  });
}

function withoutOuterSpaces(text: string, { start, end }: Span): Span {
  return {
    start: text.charAt(start) === " " ? start + 1 : start,
    end: text.charAt(end - 1) === " " ? end - 1 : end,
  };
}

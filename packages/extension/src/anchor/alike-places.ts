import type { Span } from "@kantlijn/core";
import type { PassageSelector } from "../model/selector.ts";
import { alignNear } from "./align.ts";
import { type ComparisonText, comparable } from "./comparison-text.ts";
import { likelyStarts } from "./likely-starts.ts";
import type { ReducedText } from "./reduced-text.ts";

/** Fewer letters than this stand everywhere with an error or two. */
const SHORTEST = 10;
/** Code units of context that show where a changed passage begins and ends. */
const GUIDE = 16;

/**
 * Where words like those of a passage stand in a text: spans of the reduced text that do not overlap. Pauses after each
 * that was weighed.
 */
export function* alikePlaces(
  { text: reduced }: ReducedText,
  comparison: ComparisonText,
  selector: PassageSelector,
): Generator<void, readonly Span[]> {
  const { text } = comparison;
  const quote = comparable(selector.quote.exact);
  if (quote.length < SHORTEST) return [];
  const places: { readonly span: Span; readonly score: number }[] = [];
  for (const start of yield* likelyStarts(text, quote, selector)) {
    const found = alignNear(text, quote, start);
    yield;
    if (found === undefined) continue;
    places.push({ span: inWholeWords(reduced, toReduced(comparison, guided(text, found, selector))), score: found.score });
  }
  return best(places);
}

/** Of places that overlap only the best. */
function best(places: readonly { readonly span: Span; readonly score: number }[]): readonly Span[] {
  const kept: Span[] = [];
  for (const { span } of places.toSorted((a, b) => b.score - a.score)) {
    if (kept.every(({ start, end }) => span.end <= start || end <= span.start)) kept.push(span);
  }
  return kept;
}

/** Where the first or the last words have changed, the words around the passage show where it begins and ends. */
function guided(text: string, { start, end }: Span, { quote }: PassageSelector): Span {
  const reach = 12 + ((end - start) >> 2);
  const [before, after] = [comparable(quote.prefix).slice(-GUIDE), comparable(quote.suffix).slice(0, GUIDE)];
  const from = Math.max(0, start - reach);
  const begins = before.length < GUIDE ? -1 : text.slice(from, start + reach + GUIDE).lastIndexOf(before);
  const ends = after.length < GUIDE ? -1 : text.slice(Math.max(start, end - reach), end + reach + GUIDE).indexOf(after);
  const guide = {
    start: begins === -1 ? start : from + begins + GUIDE,
    end: ends === -1 ? end : Math.max(start, end - reach) + ends,
  };
  return guide.start < guide.end ? guide : { start, end };
}

function toReduced({ sources }: ComparisonText, { start, end }: Span): Span {
  return { start: sources[start] ?? 0, end: (sources[end - 1] ?? 0) + 1 };
}

/** A passage begins and ends with whole words. */
function inWholeWords(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from > 0 && isWithinWord(text, from)) from -= 1;
  while (to < text.length && isWithinWord(text, to)) to += 1;
  return { start: from, end: to };
}

function isWithinWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at));
}

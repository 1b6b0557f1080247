import type { Span } from "@kantlijn/core";
import type { PassageSelector } from "../model/selector.ts";
import { alignNear } from "./align.ts";
import { type ComparisonText, comparable } from "./comparison-text.ts";
import { likelyStarts } from "./likely-starts.ts";

/** Fewer letters than this stand everywhere with an error or two. */
const SHORTEST = 10;
/** Code units of context that show where a changed passage begins and ends, and of the passage that show it has not changed. */
const GUIDE = 16;
const EDGE = 6;

/**
 * Where words like those of a passage stand in a text: spans of the reduced text that do not overlap, out of the `most`
 * likeliest. Pauses after each that was weighed.
 */
export function* alikePlaces(
  reduced: string,
  comparison: ComparisonText,
  selector: PassageSelector,
  most = 8,
): Generator<void, readonly Span[]> {
  const { text } = comparison;
  const quote = comparable(selector.quote.exact);
  if (quote.length < SHORTEST) return [];
  const context = contextOf(selector);
  const places: { readonly span: Span; readonly score: number }[] = [];
  for (const start of yield* likelyStarts(text, quote, selector, most)) {
    const found = alignNear(text, quote, start);
    yield;
    if (found === undefined) continue;
    places.push({
      span: inWholeWords(reduced, toReduced(comparison, guided(text, found, quote, context))),
      score: found.score,
    });
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
function guided(text: string, { start, end }: Span, quote: string, { before, after }: Context): Span {
  const isBegun = before.length < GUIDE || text.startsWith(quote.slice(0, EDGE), start);
  const isEnded = after.length < GUIDE || text.endsWith(quote.slice(-EDGE), end);
  const reach = 32 + ((end - start) >> 1);
  const guide = {
    start: isBegun ? start : (nearest(text, before, start - GUIDE, reach) ?? start - GUIDE) + GUIDE,
    end: isEnded ? end : (nearest(text, after, end, reach) ?? end),
  };
  return guide.start < guide.end ? guide : { start, end };
}

/** The place of letters nearest to an offset, within `reach` of it. */
function nearest(text: string, letters: string, offset: number, reach: number): number | undefined {
  const from = Math.max(0, offset - reach);
  const around = text.slice(from, offset + reach + letters.length);
  const places = [around.lastIndexOf(letters, offset - from), around.indexOf(letters, offset - from)];
  const off = (place: number) => Math.abs(from + place - offset);
  const [first] = places.filter((place) => place !== -1).sort((a, b) => off(a) - off(b));
  return first === undefined ? undefined : from + first;
}

/** The comparison text just beside a passage. */
interface Context {
  readonly before: string;
  readonly after: string;
}

function contextOf({ quote }: PassageSelector): Context {
  return { before: comparable(quote.prefix).slice(-GUIDE), after: comparable(quote.suffix).slice(0, GUIDE) };
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

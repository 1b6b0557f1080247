import { countBelow } from "../model/sorted.ts";
import type { Span } from "../model/span.ts";

/** The whole line, or lines, in which a span lies, without the line end. */
export function lineAt(text: string, start: number, end: number): Span {
  const newline = text.indexOf("\n", end);
  return { start: text.lastIndexOf("\n", start - 1) + 1, end: newline < 0 ? text.length : newline };
}

/** Spans in order, with those that touch or overlap made one. */
export function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last === undefined || last.end < span.start) joined.push({ start: span.start, end: span.end });
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return joined;
}

/** Tells whether a span shares a character with one of the spans, whose ends rise. */
export function sharesWith(sorted: readonly Span[]): (span: Span) => boolean {
  const ends = sorted.map(({ end }) => end);
  return ({ start, end }) => (sorted[countBelow(ends, start + 1)]?.start ?? end) < end;
}

import type { GazetteerEntry } from "../gazetteer/entries.ts";
import { nextBreak, type SourceText } from "../model/source-text.ts";
import type { Span } from "../model/span.ts";

/** How far a paragraph is looked through on each side, in UTF-16 code units. */
const REACH = 1_500;

/**
 * True where the text shows that `written` means this entry: one of the words that go with it stands in the same
 * paragraph, or, for an abbreviation, the article that goes with it stands before it (het COA, de IND).
 */
export function hasEvidence(source: SourceText, span: Span, written: string, entry: GazetteerEntry): boolean {
  const rule = entry.evidence.find(({ form }) => form === written);
  if (rule === undefined) return false;
  if (isAbbreviation(written) && rule.articles.includes(articleBefore(source.text, span.start))) return true;
  const { before, after } = around(source, span);
  return rule.words.some((word) => before.includes(word) || after.includes(word));
}

function isAbbreviation(written: string): boolean {
  return written.length <= 6 && written.slice(1) !== written.slice(1).toLowerCase();
}

function articleBefore(text: string, start: number): string {
  return /(?:^|\s)(de|het)\s{1,2}$/iu.exec(text.slice(Math.max(0, start - 6), start))?.[1]?.toLowerCase() ?? "";
}

/** The paragraph around a span, without the span itself. */
function around(source: SourceText, span: Span): { before: string; after: string } {
  const { start, end } = paragraphAt(source, span);
  return {
    before: source.text.slice(start, span.start).toLowerCase(),
    after: source.text.slice(span.end, end).toLowerCase(),
  };
}

const EMPTY_LINE = /\n[^\S\n]*\n/gu;

/** From the empty line or block break before the span to the one behind it, at most REACH away. */
function paragraphAt({ text, breaks }: SourceText, span: Span): Span {
  const low = Math.max(0, span.start - REACH);
  const high = Math.min(text.length, span.end + REACH);
  let start = low;
  for (const match of text.slice(low, span.start).matchAll(EMPTY_LINE)) start = low + match.index + match[0].length;
  const emptyLine = text.slice(span.end, high).search(EMPTY_LINE);
  const end = emptyLine < 0 ? high : span.end + emptyLine;
  const following = nextBreak(breaks, span.start);
  const preceding = breaks[following - 1];
  return {
    start: Math.max(start, preceding ?? 0),
    end: Math.min(end, breaks[following] ?? end),
  };
}

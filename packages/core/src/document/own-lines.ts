import type { DocumentIdentity } from "../model/document.ts";
import { identify } from "../model/identifier.ts";
import type { Reference } from "../model/reference.ts";
import { overlaps, type Span } from "../model/span.ts";

interface Mention extends Span {
  readonly reference: Reference;
}

/** What a text says about itself, apart from what it cites. */
export interface OwnLines {
  readonly document: DocumentIdentity;
  /** Running heads and feet, whole lines, sorted. */
  readonly furniture: readonly Span[];
}

/**
 * Finds the lines in which a printed paper names itself: `Tweede Kamer, vergaderjaar 2022–2023, 32 317, nr. 789 3`.
 * Such a line holds nothing but the paper's number and a page number, or comes back on several pages. A footnote may
 * have the very same shape; it stands once, and without a page number.
 */
export function findOwnLines(text: string, mentions: readonly Mention[]): OwnLines {
  const lines = mentions.flatMap((mention) => ownLine(text, mention));
  const times = countIds(lines);
  const own = lines.filter(({ id, hasPageNumber }) => hasPageNumber || (times.get(id) ?? 0) > 1);
  const [[id] = []] = [...countIds(own)].sort(([, a], [, b]) => b - a);
  return {
    document: id === undefined ? {} : { id },
    furniture: own.filter((line) => line.id === id).map(({ start, end }) => ({ start, end })),
  };
}

/** True where the span lies in one of the sorted lines. */
export function liesIn(furniture: readonly Span[], span: Span): boolean {
  return furniture.some((line) => overlaps(line, span));
}

interface Line extends Span {
  readonly id: string;
  readonly hasPageNumber: boolean;
}

const PAGE_NUMBER = /^\s{1,4}\d{1,4}\s*$/u;

function ownLine(text: string, { start, end, reference }: Mention): Line[] {
  if (reference.kind !== "kamerstuk" || !/^(?:Tweede|Eerste) Kamer/u.test(text.slice(start, start + 12))) return [];
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const newline = text.indexOf("\n", end);
  const lineEnd = newline < 0 ? text.length : newline;
  const rest = text.slice(end, lineEnd);
  const hasPageNumber = PAGE_NUMBER.test(rest);
  if (text.slice(lineStart, start).trim() !== "" || (rest.trim() !== "" && !hasPageNumber)) return [];
  return [{ start: lineStart, end: lineEnd, id: identify(reference), hasPageNumber }];
}

function countIds(lines: readonly Line[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { id } of lines) times.set(id, (times.get(id) ?? 0) + 1);
  return times;
}

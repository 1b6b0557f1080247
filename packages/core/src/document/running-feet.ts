import { identify } from "../model/identifier.ts";
import type { Reference } from "../model/reference.ts";
import type { Span } from "../model/span.ts";
import { lineAt } from "./lines.ts";

interface Mention extends Span {
  readonly reference: Reference;
}

/** The running heads and feet of a printed paper, and the paper they name. */
export interface RunningFeet {
  readonly reference?: Reference;
  /** Whole lines, sorted. */
  readonly lines: readonly Span[];
}

/**
 * Finds the lines in which a printed paper names itself: `Tweede Kamer, vergaderjaar 2022–2023, 32 317, nr. 789 3`.
 * Such a line holds nothing but the paper's number and a page number, or comes back on several pages. A footnote may
 * have the very same shape; it stands once, and without a page number.
 */
export function findRunningFeet(text: string, mentions: readonly Mention[]): RunningFeet {
  const lines = linesLikeFeet(text, mentions);
  const times = countIds(lines);
  const own = lines.filter(({ id, hasPageNumber }) => hasPageNumber || (times.get(id) ?? 0) > 1);
  const [[id] = []] = [...countIds(own)].sort(([, a], [, b]) => b - a);
  const ours = own.filter((line) => line.id === id);
  const [first] = ours;
  return first === undefined ? { lines: [] } : { reference: first.reference, lines: ours };
}

/** The lines that hold a paper of a Kamer and no more than a foot does: footnotes too. */
export function linesLikeFeet(text: string, mentions: readonly Mention[]): readonly Line[] {
  return mentions.flatMap((mention) => ownLine(text, mention));
}

interface Line extends Mention {
  readonly id: string;
  readonly hasPageNumber: boolean;
}

/** The first page prints where and when the paper was printed on the same line. */
const BEFORE_FOOT = /^\s*(?:['’]s-Gravenhage \d{4}\s*)?$/u;
const LONGEST_BEFORE_FOOT = 200;
const PAGE_NUMBER = /^\s{1,4}\d{1,4}\s*$/u;

function ownLine(text: string, { start, end, reference }: Mention): Line[] {
  if (reference.kind !== "kamerstuk" || !/^(?:Tweede|Eerste) Kamer/u.test(text.slice(start, start + 12))) return [];
  if (!opensLine(text, start)) return [];
  const line = lineAt(text, start, end);
  const rest = text.slice(end, line.end);
  const hasPageNumber = PAGE_NUMBER.test(rest);
  if (rest.trim() !== "" && !hasPageNumber) return [];
  return [{ ...line, id: identify(reference), hasPageNumber, reference }];
}

/** Looks back no further than a foot is long: a text may be one line. */
function opensLine(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE_FOOT), start);
  return BEFORE_FOOT.test(before.slice(before.lastIndexOf("\n") + 1));
}

function countIds(lines: readonly Line[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { id } of lines) times.set(id, (times.get(id) ?? 0) + 1);
  return times;
}

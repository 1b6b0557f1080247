import { firstFrom } from "../model/sorted.ts";
import type { Span } from "../model/span.ts";
import type { Candidate } from "./candidates.ts";
import type { Weighed } from "./rivals.ts";

const COMMA_OR_AND = "(?:,\\s{1,2}(?:en\\s|of\\s)?|\\s{1,2}(?:en|of|en/of|&)\\s{1,2}|/)(?:de\\s{1,2}|het\\s{1,2})?";
const LINK_BEFORE = new RegExp(`${COMMA_OR_AND}$`, "u");
const LINK_BEHIND = new RegExp(COMMA_OR_AND, "uy");
const LONGEST_LINK = 12;
/** So many mentions may begin between the beginning of a name and the form behind it. */
const MOST_WITHIN = 8;

/** What was found of rows, in one direction. */
interface Rows {
  readonly listed: Map<Candidate, Span>;
  /** By the place where the next one of the row is looked for. */
  readonly reached: Map<number, Candidate>;
}

/**
 * Which of the forms that nothing else speaks for stand in a row with a known one of their kind, and with which:
 * `de IND, COA en DTenV`. A row passes on what it knows, to both sides.
 *
 * @param known rows of what is known, each sorted by start
 * @param open sorted by start
 */
export function readLists(
  text: string,
  known: readonly (readonly Weighed[])[],
  open: readonly Candidate[],
): ReadonlyMap<Candidate, Span> {
  const listed = new Map<Candidate, Span>();
  const toRight: Rows = { listed, reached: new Map() };
  for (const one of open) {
    const end = linkBefore(text, one.start);
    if (end !== undefined) passOn(one, toRight.reached.get(end) ?? endingAt(known, end), one.end, toRight);
  }
  const toLeft: Rows = { listed, reached: new Map() };
  for (const one of [...open].reverse()) {
    const start = linkBehind(text, one.end);
    if (start !== undefined) passOn(one, toLeft.reached.get(start) ?? startingAt(known, start), one.start, toLeft);
  }
  return listed;
}

function passOn(one: Candidate, other: Weighed | undefined, at: number, { listed, reached }: Rows): void {
  if (other?.entity.kind !== one.entity.kind) return;
  if (!listed.has(one)) listed.set(one, { start: other.start, end: other.end });
  reached.set(at, one);
}

/** Where the name before the comma, or the `en`, at `start` ends. */
function linkBefore(text: string, start: number): number | undefined {
  const link = LINK_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_LINK), start));
  return link === null ? undefined : start - link[0].length;
}

function linkBehind(text: string, end: number): number | undefined {
  LINK_BEHIND.lastIndex = end;
  const link = LINK_BEHIND.exec(text);
  return link === null ? undefined : end + link[0].length;
}

function endingAt(known: readonly (readonly Weighed[])[], end: number): Weighed | undefined {
  for (const sorted of known) {
    const next = firstFrom(sorted, end);
    const found = sorted.slice(Math.max(0, next - MOST_WITHIN), next).find((one) => one.end === end);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The longest that starts there. */
function startingAt(known: readonly (readonly Weighed[])[], start: number): Weighed | undefined {
  const there = known.flatMap((sorted) => {
    const first = firstFrom(sorted, start);
    return sorted.slice(first, first + MOST_WITHIN).filter((one) => one.start === start);
  });
  return there.reduce<Weighed | undefined>((best, one) => (best && best.end >= one.end ? best : one), undefined);
}

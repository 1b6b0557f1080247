import type { Span } from "@kantlijn/core";
import { LONGEST_HEADING, MOST_HEADINGS } from "../model/quote-limits.ts";
import { firstWhere } from "../page/sorted.ts";
import { comparable } from "./comparison-text.ts";
import type { ReducedText } from "./reduced-text.ts";

/** A heading in the reduced text. */
export interface Heading extends Span {
  /** 1 for the outermost, as in `h1`. */
  readonly level: number;
}

/** How a text is built up; all offsets are in the reduced text, sorted. */
export interface TextBuild {
  /** Where its paragraphs, list items and cells begin. */
  readonly blocks: readonly number[];
  readonly headings: readonly Heading[];
}

/** A text in which passages are described and found. */
export interface PassageText {
  readonly reduced: ReducedText;
  /** Absent where nobody knows it. */
  readonly build?: TextBuild;
}

/** The words of the headings above an offset, outermost first. */
export function headingsAbove({ reduced, build }: PassageText, offset: number): readonly string[] {
  const path: string[] = [];
  const headings = build?.headings ?? [];
  let level = Number.POSITIVE_INFINITY;
  for (let at = firstWhere(headings.length, (at) => (headings[at]?.start ?? 0) > offset) - 1; at >= 0; at -= 1) {
    const heading = headings[at];
    if (heading === undefined || heading.level >= level) continue;
    level = heading.level;
    path.unshift(reduced.text.slice(heading.start, heading.end).trim().slice(0, LONGEST_HEADING));
    if (level === 1 || path.length === MOST_HEADINGS) break;
  }
  return path;
}

/** The block in which an offset stands; undefined where the build is not known. */
export function blockAt({ reduced, build }: PassageText, offset: number): Span | undefined {
  if (build === undefined || offset < 0 || offset >= reduced.text.length) return undefined;
  const after = firstWhere(build.blocks.length, (at) => (build.blocks[at] ?? 0) > offset);
  return { start: build.blocks[after - 1] ?? 0, end: build.blocks[after] ?? reduced.text.length };
}

/** A number of 53 bits that follows from the words of a block, however they are laid out. */
export function hashOf({ reduced }: PassageText, { start, end }: Span): string {
  const words = comparable(reduced.text.slice(start, end));
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (2 ** 32 * (low & 0x1fffff) + (high >>> 0)).toString(16).padStart(14, "0");
}

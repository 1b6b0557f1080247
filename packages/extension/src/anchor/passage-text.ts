import type { Span } from "@kantlijn/core";
import type { PassageText } from "../model/placing.ts";
import { LONGEST_HEADING, MOST_HEADINGS } from "../model/quote-limits.ts";
import { firstWhere } from "../page/sorted.ts";
import { comparable } from "./comparison-text.ts";

/** The words of the headings above an offset, outermost first. */
export function headingsAbove({ text, build }: PassageText, offset: number): readonly string[] {
  const path: string[] = [];
  const headings = build?.headings ?? [];
  let level = Number.POSITIVE_INFINITY;
  for (let at = firstWhere(headings.length, (at) => (headings[at]?.start ?? 0) > offset) - 1; at >= 0; at -= 1) {
    const heading = headings[at];
    if (heading === undefined || heading.level >= level) continue;
    level = heading.level;
    path.unshift(text.slice(heading.start, heading.end).trim().slice(0, LONGEST_HEADING));
    if (level === 1 || path.length === MOST_HEADINGS) break;
  }
  return path;
}

/** The block in which an offset stands; undefined where the build is not known. */
export function blockAt({ text, build }: PassageText, offset: number): Span | undefined {
  if (build === undefined || offset < 0 || offset >= text.length) return undefined;
  const after = firstWhere(build.blocks.length, (at) => (build.blocks[at] ?? 0) > offset);
  return { start: build.blocks[after - 1] ?? 0, end: build.blocks[after] ?? text.length };
}

/** A number of 53 bits that follows from the words of a block, however they are laid out. */
export function hashOf({ text }: PassageText, { start, end }: Span): string {
  const words = comparable(text.slice(start, end));
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

import type { Span } from "@kantlijn/core";
import { firstWhere } from "../page/sorted.ts";

/**
 * A text as stored notes know it: each run of white space is one space, soft hyphens and invisible joiners are
 * gone, and no space stands at either end. All offsets are UTF-16 code units.
 */
export interface ReducedText {
  readonly text: string;
  /** For each code unit of the reduced text, where it stands in the text that was given. */
  readonly sources: Int32Array;
}

/** Soft hyphen, zero-width space, non-joiner, joiner, word joiner, byte order mark: never part of what is read. */
const INVISIBLE = new Set(["\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff"]);
const WHITE_SPACE = /\s/;

/** Reduces a text. Changing what this removes orphans every stored note. */
export function reduceText(text: string): ReducedText {
  const sources = new Int32Array(text.length);
  const parts: string[] = [];
  let [length, copiedTo, isSpaceDue] = [0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const sort = sortOf(text, at);
    if (sort !== "visible") {
      parts.push(text.slice(copiedTo, at));
      copiedTo = at + 1;
      isSpaceDue ||= sort === "space" && length > 0;
      continue;
    }
    if (isSpaceDue) {
      parts.push(" ");
      sources[length++] = at - 1;
      isSpaceDue = false;
    }
    sources[length++] = at;
  }
  parts.push(text.slice(copiedTo));
  return { text: parts.join(""), sources: sources.subarray(0, length) };
}

function sortOf(text: string, at: number): "visible" | "space" | "invisible" {
  const code = text.charCodeAt(at);
  // Nearly all text: no need to ask a pattern.
  if (code > 0x20 && code < 0x7f) return "visible";
  if (code === 0x20 || code === 0x0a) return "space";
  const character = text.charAt(at);
  if (INVISIBLE.has(character)) return "invisible";
  return WHITE_SPACE.test(character) ? "space" : "visible";
}

/** A span of the given text, in the reduced text; empty where nothing of it is left. */
export function toReduced({ sources }: ReducedText, { start, end }: Span): Span {
  return { start: firstAtOrAfter(sources, start), end: firstAtOrAfter(sources, end) };
}

/** A span of the reduced text, in the text that was given. */
export function toSource({ sources }: ReducedText, { start, end }: Span): Span | undefined {
  const [first, last] = [sources[start], sources[end - 1]];
  return first === undefined || last === undefined || start >= end ? undefined : { start: first, end: last + 1 };
}

function firstAtOrAfter(sources: Int32Array, offset: number): number {
  return firstWhere(sources.length, (at) => (sources[at] ?? 0) >= offset);
}

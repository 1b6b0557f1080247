import type { Span } from "../model/span.ts";

/** No word of Dutch is longer; a text without spaces is not walked through. */
const LONGEST_REST = 60;

/**
 * The whole words that a span touches, on one line, as a reader knows them: the line end, the hyphen of a broken word
 * and soft hyphens are gone.
 *
 * @example wordsAt("de asiel-\nprocedure", { start: 3, end: 8 }) // "asielprocedure"
 */
export function wordsAt(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - LONGEST_REST), start);
  const behind = text.slice(end, end + LONGEST_REST);
  return onOneLine(`${endOfWord(before)}${text.slice(start, end)}${startOfWord(behind)}`);
}

const BROKEN = /[-‐]\s{0,9}\n\s{0,9}(?=\p{Ll})(?!(?:en|of)\s)/gu;
const BROKEN_AT_HYPHEN = /([-‐])\s{0,9}\n\s{0,9}(?=\p{Lu})/gu;

function onOneLine(words: string): string {
  const whole = words.replaceAll("\u00ad", "").replace(BROKEN, "").replace(BROKEN_AT_HYPHEN, "$1");
  return whole.replace(/\s+/gu, " ").trim();
}

function endOfWord(text: string): string {
  return /[\p{L}\p{N}\u00ad]*$/u.exec(text)?.[0] ?? "";
}

function startOfWord(text: string): string {
  return /^(?:[\p{L}\p{N}\u00ad]|[-‐]\s{0,9}\n\s{0,9}(?=\p{Ll})(?!(?:en|of)\s))*/u.exec(text)?.[0] ?? "";
}

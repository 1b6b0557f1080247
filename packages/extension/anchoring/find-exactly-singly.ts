import type { Span } from "@kantlijn/core";
import { contextOf } from "../src/anchor/context.ts";
import type { PassageSelector } from "../src/model/selector.ts";

/**
 * What exact anchoring decides, written as plainly as it can be: each words are looked for in the whole text anew, 32 code
 * units a piece. Slow; what the product does must come to the same.
 */
export function findExactlySingly(text: string, selector: PassageSelector): Span | undefined {
  const { quote, position, structure } = selector;
  const { prefix, exact, suffix } = quote;
  const rivals = structure?.rivals;
  const words = prefix + exact + suffix;
  const edges = (prefix.length < 12 ? 3 : 0) + (suffix.length < 12 ? 12 : 0);
  if (exact === "" || rivals?.some((rival) => ((rival | edges) & 15) === 15)) return undefined;
  const isThere = (at: number, end: number) => {
    const around = contextOf(text, { start: at, end });
    return text.slice(at, end) === exact && around.prefix === prefix && around.suffix === suffix;
  };
  if (isThere(position.start, position.end)) {
    const row = text.slice(Math.max(0, position.start - 4 * words.length), position.end + 4 * words.length);
    return rivals !== undefined || timesIn(row, words) <= 1 ? { start: position.start, end: position.end } : undefined;
  }
  if (rivals === undefined || timesIn(text, words) !== 1) return undefined;
  const start = text.indexOf(words) + prefix.length;
  const pieces = [prefix.slice(-32), exact.slice(0, 32), exact.slice(-32), suffix.slice(0, 32)];
  if (!isThere(start, start + exact.length) || pieces.some((piece) => timesIn(text, piece) > 1)) return undefined;
  return { start, end: start + exact.length };
}

/** How often words stand in a text, overlapping ones as well. */
function timesIn(text: string, words: string): number {
  if (words === "") return 0;
  let times = 0;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) times += 1;
  return times;
}

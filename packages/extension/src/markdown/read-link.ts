import { leadsWhereItSays } from "./leads-where-it-says.ts";
import { safeAddress } from "./safe-address.ts";

/** A link as it is written. `end` is the offset behind it, in UTF-16 code units. */
export interface WrittenLink {
  readonly words: string;
  /** Absent where the words look like an address and are none: they are text, all of them. */
  readonly href?: string;
  readonly end: number;
}

/**
 * The link `[words](address)` that begins at `start`. Neither part goes over a line, the words hold no bracket, and the
 * address holds no space and closes each parenthesis that it opens. Words that say another address than theirs make none.
 */
export function linkAt(text: string, start: number): WrittenLink | undefined {
  const close = until(text, start + 1, "[]\n");
  if (text.charAt(close) !== "]" || text.charAt(close + 1) !== "(" || close === start + 1) return undefined;
  const end = endOfAddress(text, close + 2);
  if (text.charAt(end) !== ")") return undefined;
  const words = text.slice(start + 1, close);
  const href = safeAddress(text.slice(close + 2, end));
  return href !== undefined && leadsWhereItSays(words, href) ? { words, href, end: end + 1 } : undefined;
}

/** The address of the web that stands by itself at `start`, without the marks that end its sentence. */
export function addressAt(text: string, start: number): WrittenLink | undefined {
  if (!text.startsWith("https://", start) && !text.startsWith("http://", start)) return undefined;
  let end = endOfAddress(text, start);
  while (end > start && ".,;:!?'\"*_’”".includes(text.charAt(end - 1))) end--;
  const words = text.slice(start, end);
  const href = safeAddress(words);
  return { words, end, ...(href !== undefined && leadsWhereItSays(words, href) && { href }) };
}

/** The first `)` that was not opened in the address itself, or what cannot be in an address. */
function endOfAddress(text: string, start: number): number {
  let open = 0;
  for (let at = start; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === "(" && open++ === MOST_PARENTHESES) return at;
    if (letter === ")" && open-- === 0) return at;
    if (" \t\n<>[]".includes(letter)) return at;
  }
  return text.length;
}

/** More than an address has inside each other; a text of nothing but `(` is given up on at once. */
const MOST_PARENTHESES = 4;

function until(text: string, start: number, ends: string): number {
  let at = start;
  while (at < text.length && !ends.includes(text.charAt(at))) at++;
  return at;
}

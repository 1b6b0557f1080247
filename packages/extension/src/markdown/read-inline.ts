import { addText, close, type Frame, type Marker, top, unmark } from "./open-markers.ts";
import { addressAt, linkAt } from "./read-link.ts";
import type { Inline } from "./tree.ts";

/** What a line of a note may escape, so that it is read as itself. */
const ESCAPABLE = "\\`*_[]()>#+-.!";
/** Letters that may begin something other than words; `h` begins an address. */
const MAY_MEAN_MORE = "\\\n`[*_h";
const NOT_IN_A_WORD = /[\s\p{P}\p{S}]/u;

/** How far a text is read. */
interface Reading {
  readonly text: string;
  readonly frames: Frame[];
  readonly mayLink: boolean;
  /** True once it is known that no further backtick follows. */
  hasNoMoreCode: boolean;
}

/** Reads what begins at an offset into the frames; answers where it ends, or nothing where something else begins there. */
type Reader = (reading: Reading, at: number) => number | undefined;

const READERS: readonly Reader[] = [readPlain, readEscaped, readBreak, readCode, readLink, readMarker];

/**
 * Reads running text. Each marker is open at most once, so that no text nests deeper than there are markers, and each
 * letter is looked at a number of times that does not grow with the text.
 */
export function readInline(text: string, mayLink = true): readonly Inline[] {
  const frames: Frame[] = [{ marker: "", content: [] }];
  const reading: Reading = { text, frames, mayLink, hasNoMoreCode: false };
  let at = 0;
  while (at < text.length) at = readNext(reading, at);
  while (frames.length > 1) unmark(frames);
  return top(frames);
}

function readNext(reading: Reading, at: number): number {
  for (const read of READERS) {
    const end = read(reading, at);
    if (end !== undefined) return end;
  }
  addText(top(reading.frames), reading.text.charAt(at));
  return at + 1;
}

function readPlain({ text, frames }: Reading, at: number): number | undefined {
  let end = at;
  while (end < text.length && !MAY_MEAN_MORE.includes(text.charAt(end))) end++;
  if (end === at) return undefined;
  addText(top(frames), text.slice(at, end));
  return end;
}

function readEscaped({ text, frames }: Reading, at: number): number | undefined {
  const escaped = text.charAt(at + 1);
  if (text.charAt(at) !== "\\" || escaped === "" || !ESCAPABLE.includes(escaped)) return undefined;
  addText(top(frames), escaped);
  return at + 2;
}

function readBreak({ text, frames }: Reading, at: number): number | undefined {
  if (text.charAt(at) !== "\n") return undefined;
  top(frames).push({ kind: "break" });
  return at + 1;
}

function readCode(reading: Reading, at: number): number | undefined {
  const { text, frames } = reading;
  if (text.charAt(at) !== "`" || reading.hasNoMoreCode) return undefined;
  const end = endOfCode(text, at + 1);
  reading.hasNoMoreCode = end === undefined;
  if (end === undefined || end === at + 1) return undefined;
  top(frames).push({ kind: "code", text: text.slice(at + 1, end) });
  return end + 1;
}

function readLink({ text, frames, mayLink }: Reading, at: number): number | undefined {
  if (!mayLink) return undefined;
  const isNamed = text.charAt(at) === "[";
  if (!isNamed && !isOutsideWord(text.charAt(at - 1))) return undefined;
  const link = isNamed ? linkAt(text, at) : addressAt(text, at);
  if (link === undefined) return undefined;
  const { words, href, end } = link;
  if (href === undefined) addText(top(frames), words);
  else
    top(frames).push({
      kind: "link",
      href,
      content: isNamed ? readInline(words, false) : [{ kind: "text", text: words }],
    });
  return end;
}

function readMarker({ text, frames }: Reading, at: number): number | undefined {
  const letter = text.charAt(at);
  if (letter !== "*" && letter !== "_") return undefined;
  const marker = markerAt(text, at, frames.at(-1)?.marker ?? "");
  takeMarker(frames, marker, text, at);
  return at + marker.length;
}

/** Where code that begins at `start` ends; undefined where no backtick follows. */
function endOfCode(text: string, start: number): number | undefined {
  for (let at = start; at < text.length; at++) {
    if (text.charAt(at) === "`") return at;
  }
  return undefined;
}

/** Of three stars the one that was opened last is closed first. */
function markerAt(text: string, at: number, open: Frame["marker"]): Marker {
  const single = text.charAt(at) === "*" ? "*" : "_";
  if (text.charAt(at + 1) !== single) return single;
  if (open === single && text.charAt(at + 2) === single && !isSpace(text.charAt(at - 1))) return single;
  return single === "*" ? "**" : "__";
}

function takeMarker(frames: Frame[], marker: Marker, text: string, at: number): void {
  const before = text.charAt(at - 1);
  const behind = text.charAt(at + marker.length);
  const isUnderscore = marker.startsWith("_");
  const isOpen = frames.some((frame) => frame.marker === marker);
  if (isOpen && !isSpace(before) && (!isUnderscore || isOutsideWord(behind))) close(frames, marker);
  else if (!isOpen && !isSpace(behind) && (!isUnderscore || isOutsideWord(before)))
    frames.push({ marker, content: [] });
  else addText(top(frames), marker);
}

function isSpace(letter: string): boolean {
  return letter === "" || letter.trim() === "";
}

function isOutsideWord(letter: string): boolean {
  return letter === "" || NOT_IN_A_WORD.test(letter);
}

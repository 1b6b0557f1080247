import { callIn, type Footnote } from "./footnotes.ts";
import type { Line } from "./pages.ts";

// Two characters of the private use area, which no PDF text has, hold a call's place until the page is written.
const OPEN = "\uE000";
const CLOSE = "\uE001";

/** A piece of running text, or the number of a note called for between two pieces. */
export type TextPart = { readonly words: string } | { readonly call: string };

/** Marks where each note is called for: a number glued behind a word, or one the PDF put on a line of its own. */
export function markCalls(lines: readonly Line[], notes: readonly Footnote[]): readonly Line[] {
  return notes.reduce((marked, note) => markCall(marked, note.number), lines);
}

/** Text cut at its marked calls. */
export function splitAtCalls(text: string): readonly TextPart[] {
  return text
    .split(/(\uE000\d{1,3}\uE001)/)
    .filter((part) => part !== "")
    .map((part) => (part.startsWith(OPEN) ? { call: part.slice(1, -1) } : { words: part }));
}

/** Text without its marked calls, for what only looks at the words. */
export function withoutCalls(text: string): string {
  return text.replace(/\uE000\d{1,3}\uE001/g, "");
}

function markCall(lines: readonly Line[], number: string): readonly Line[] {
  const glued = lines.findIndex((line) => callIn(line.text, number) !== undefined);
  if (glued !== -1) return lines.map((line, index) => (index === glued ? markGlued(line, number) : line));
  const raised = lines.findLastIndex((line) => line.text === number);
  return raised === -1 ? lines : lowerCall(lines, raised, number);
}

function markGlued(line: Line, number: string): Line {
  const at = callIn(line.text, number) ?? 0;
  const rest = line.text.slice(at + number.length).replace(/^\s(?=[.,;:])/, "");
  return { ...line, text: line.text.slice(0, at) + OPEN + number + CLOSE + rest };
}

// A raised number has left its place empty (`perspectief’ , waarin`); where no gap shows, the sentence's end is meant.
function lowerCall(lines: readonly Line[], raised: number, number: string): readonly Line[] {
  const without = lines
    .filter((_, index) => index !== raised)
    .map((line, index) => (index === raised ? { ...line, afterBlank: lines[raised]?.afterBlank ?? false } : line));
  const target = without.findIndex((line, index) => index >= raised && placeIn(line.text) !== undefined);
  return without.map((line, index) => {
    const place = index === target ? placeIn(line.text) : undefined;
    if (place === undefined) return line;
    return { ...line, text: line.text.slice(0, place.at) + OPEN + number + CLOSE + line.text.slice(place.to) };
  });
}

function placeIn(text: string): { readonly at: number; readonly to: number } | undefined {
  const gap = text.search(/(?<=[\p{L}’”)]) [.,;](?=\s|$)/u);
  if (gap !== -1) return { at: gap, to: gap + 1 };
  const stop = text.search(/(?<=[\p{L}\d)][.?!])(?=\s|$)/u);
  return stop === -1 ? undefined : { at: stop, to: stop };
}

import type { UnresolvedReference } from "../model/derived.ts";
import { identify } from "../model/identifier.ts";
import type { Span } from "../model/span.ts";
import type { Cited } from "./cited.ts";

/** A note at the foot of a page that cites something, and the place that calls it. */
export interface FootnoteCall {
  /** The number of the note where it stands in the text: `BNC fiche1`. */
  readonly call: Span;
  readonly cited: Cited;
}

export interface FootnoteCalls {
  readonly bound: readonly FootnoteCall[];
  /** Calls of notes that cite several things. */
  readonly unresolved: readonly UnresolvedReference[];
}

/** No page is longer; the call stands before its note on the same page. */
const LONGEST_PAGE = 8_000;

/** Binds the calls in the text to the notes that cite, where it is certain which call is meant. */
export function bindFootnotes(text: string, cited: readonly Cited[]): FootnoteCalls {
  const bound: FootnoteCall[] = [];
  const unresolved: UnresolvedReference[] = [];
  let from = 0;
  for (const note of citingNotes(text, cited)) {
    const call = findCall(text, note, Math.max(from, note.start - LONGEST_PAGE));
    if (call === undefined) continue;
    from = call.end;
    const [first, ...others] = note.cited;
    if (first === undefined) continue;
    const candidates = [...new Set(note.cited.map(({ reference }) => identify(reference)))];
    if (others.length === 0 || candidates.length === 1) bound.push({ call, cited: first });
    else unresolved.push({ ...call, candidates });
  }
  return { bound, unresolved };
}

interface Note {
  readonly number: string;
  /** Where the note begins at the foot of the page. */
  readonly start: number;
  readonly cited: readonly Cited[];
}

// "2 Zie onder andere Kamerstuk …", or the number on a line of its own: "85 \nTweede Kamer, …". A page of
// officielebekendmakingen.nl writes "Noot" above the number, and leaves lines empty.
const NOTE_BEFORE =
  /(?:^|\n)[^\S\n]{0,4}(?<number>\d{1,3})(?:[^\S\n]{1,4}|[^\S\n]{0,4}\n[^\S\n]{0,4}|(?<=Noot\s{1,4}\d{1,3})\s{1,4})(?<words>[A-Z][^\n.]{0,80})?$/u;
const LONGEST_INTRODUCTION = 110;

function citingNotes(text: string, cited: readonly Cited[]): Note[] {
  const notes: Note[] = [];
  for (const one of cited) {
    const previous = notes.at(-1);
    const from = Math.max(0, one.start - LONGEST_INTRODUCTION);
    const match = NOTE_BEFORE.exec(text.slice(from, one.start));
    if (match?.groups?.number !== undefined) {
      notes.push({ number: match.groups.number, start: from + match.index, cited: [one] });
    } else if (previous !== undefined && isSameLine(text, previous, one)) {
      notes[notes.length - 1] = { ...previous, cited: [...previous.cited, one] };
    }
  }
  return notes;
}

function isSameLine(text: string, note: Note, { start }: Cited): boolean {
  const last = note.cited.at(-1);
  return last !== undefined && !text.slice(last.end, start).includes("\n");
}

// Names that end in a number of their own.
const NAME_WITH_NUMBER = /(?:[CNS]O2|EU(?:15|25|27|28)|JA21|MH17|PM10)$/u;
const LONGEST_NAME = 4;
// BNC fiche1, geïnformeerd.6, c.s.7, maatregelen[9]
const STUCK_BEFORE = /(?:[A-Za-zà-ÿ]{2}[.,;)’”"]{0,2}|c\.s\.|\S\[)$/u;
const NOTHING_BEHIND = /^(?:[\s.,;:)?!’”\]]|$)/u;

/** The one place between `from` and the note where its number is stuck to a word, or stands in square brackets. */
function findCall(text: string, { number, start }: Note, from: number): Span | undefined {
  const page = text.slice(from, start);
  const places: number[] = [];
  for (let at = page.indexOf(number); at >= 0; at = page.indexOf(number, at + 1)) {
    const end = at + number.length;
    if (isCall(text, from + at, from + end)) places.push(from + at);
  }
  const [only] = places;
  if (only === undefined || places.length > 1) return undefined;
  return { start: only, end: only + number.length };
}

function isCall(text: string, start: number, end: number): boolean {
  if (!STUCK_BEFORE.test(text.slice(start - 5, start)) || !NOTHING_BEHIND.test(text.slice(end, end + 1))) return false;
  return !NAME_WITH_NUMBER.test(text.slice(end - LONGEST_NAME, end));
}

import type { Span } from "@kantlijn/core";
import { describeInSteps } from "../anchor/describe.ts";
import { type Finding, findAlike, findExactly } from "../anchor/find-passage.ts";
import { toSource } from "../anchor/reduced-text.ts";
import type { NotedPassage } from "../messages/protocol.ts";
import type { NoteState, PlaceCandidate } from "../model/page-summary.ts";
import type { PageReading } from "./page-reading.ts";

/** A passage with a note, and where it stands on the page now. */
export interface PlacedNote {
  readonly note: NotedPassage;
  readonly state: NoteState;
  /** Where it stands, or each place where it may stand; offsets in the page's text. Empty for an orphan. */
  readonly spans: readonly Span[];
  /** What stands there now, in reduced text, where that is no longer what was noted. */
  readonly words?: string;
  /** Of a note in doubt: each of its places as it would be kept. */
  readonly candidates?: readonly PlaceCandidate[];
}

/** Looks up each passage that stands in its own words where it stood; pauses after each. */
export function* placeExactly(
  reading: PageReading,
  notes: readonly NotedPassage[],
): Generator<void, readonly PlacedNote[]> {
  const placed: PlacedNote[] = [];
  for (const note of notes) {
    const finding = findExactly(reading, note.selector);
    if (finding?.state === "found") placed.push(placedAt(reading, note, "found", finding.span));
    yield;
  }
  return placed;
}

/** Looks for a passage that does not, and pauses now and then. */
export function* searchPassage(reading: PageReading, { selector }: NotedPassage): Generator<void, Finding> {
  return yield* findAlike(reading, yield* reading.compareInSteps(), selector);
}

/** The places where a note in doubt may stand, as it would be kept there; pauses now and then. */
export function* candidatesOf(reading: PageReading, finding: Finding): Generator<void, readonly PlaceCandidate[]> {
  const candidates: PlaceCandidate[] = [];
  for (const span of finding.state === "onzeker" ? finding.candidates : []) {
    const source = toSource(reading.reduced, span);
    const described = source && (yield* describeInSteps(reading, source, yield* reading.compareInSteps()));
    if (described?.ok) candidates.push({ selector: described.value });
    yield;
  }
  return candidates;
}

/** A note where it was found to stand. */
export function placeAs(
  reading: PageReading,
  note: NotedPassage,
  finding: Finding,
  candidates: readonly PlaceCandidate[],
): PlacedNote {
  if (finding.state === "wees") return { note, state: "wees", spans: [] };
  if (finding.state !== "onzeker") return placedAt(reading, note, finding.state, finding.span);
  const spans = finding.candidates.flatMap((span) => toSource(reading.reduced, span) ?? []);
  return { note, state: "onzeker", spans, candidates };
}

/** The spans of all notes in one of these states, sorted; spans that overlap become one. */
export function spansIn(states: readonly NoteState[], placed: readonly PlacedNote[]): readonly Span[] {
  const spans = placed.filter(({ state }) => states.includes(state)).flatMap((note) => note.spans);
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && span.start < last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else joined.push(span);
  }
  return joined;
}

function placedAt({ reduced }: PageReading, note: NotedPassage, state: "found" | "changed", span: Span): PlacedNote {
  const source = toSource(reduced, span);
  const spans = source === undefined ? [] : [source];
  return state === "found"
    ? { note, state, spans }
    : { note, state, spans, words: reduced.text.slice(span.start, span.end) };
}

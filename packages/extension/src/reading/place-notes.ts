import type { Span } from "@kantlijn/core";
import { findExactly, seekMoved } from "../anchor/find-exactly.ts";
import { type ReducedText, toSource } from "../anchor/reduced-text.ts";
import type { NotedPassage } from "../model/noted-passage.ts";
import type { NoteState, PlaceCandidate } from "../model/page-summary.ts";
import type { Finding, Placing } from "../model/placing.ts";

/** A passage with a note, and where it stands on the page now. */
export interface PlacedNote {
  readonly note: NotedPassage;
  readonly state: NoteState;
  /** Where it stands, or each place where it may stand; offsets in the page's text. Empty for an orphan. */
  readonly spans: readonly Span[];
  /** What stands there now, in reduced text, where that is no longer what was noted. */
  readonly words?: string;
  /** Of a note in doubt, or with other words by now: each of its places as it would be kept. */
  readonly candidates?: readonly PlaceCandidate[];
}

/** Places each passage that stands in its own words, with all around it; pauses now and then. */
export function* placeExactly(
  reduced: ReducedText,
  notes: readonly NotedPassage[],
): Generator<void, readonly PlacedNote[]> {
  const selectors = notes.map(({ selector }) => selector);
  const onlyPlace = yield* seekMoved(reduced.text, selectors);
  const placed: PlacedNote[] = [];
  for (const note of notes) {
    const span = findExactly(reduced.text, note.selector, onlyPlace);
    if (span !== undefined) placed.push({ note, state: "found", spans: spansOf(reduced, [span]) });
    yield;
  }
  return placed;
}

/** A note where it was found to stand. */
export function placeAs(
  reduced: ReducedText,
  note: NotedPassage,
  { finding, candidates }: Pick<Placing, "finding" | "candidates">,
): PlacedNote {
  const { state } = finding;
  if (state === "wees") return { note, state, spans: [] };
  if (state === "onzeker") return { note, state, spans: spansOf(reduced, finding.candidates), candidates };
  const spans = spansOf(reduced, [finding.span]);
  return state === "found"
    ? { note, state, spans }
    : { note, state, spans, words: wordsAt(reduced, finding), candidates };
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

function spansOf(reduced: ReducedText, spans: readonly Span[]): readonly Span[] {
  return spans.flatMap((span) => toSource(reduced, span) ?? []);
}

function wordsAt({ text }: ReducedText, { span: { start, end } }: Extract<Finding, { span: Span }>): string {
  return text.slice(start, end);
}

import type { Span } from "@kantlijn/core";
import { findPassage } from "../anchor/find-passage.ts";
import type { NotedPassage } from "../messages/protocol.ts";
import type { NotePlace } from "../model/page-summary.ts";
import type { PageReading } from "./page-reading.ts";

/** A passage with a note, and where it stands on the page now. */
export interface PlacedNote {
  readonly note: NotedPassage;
  readonly state: NotePlace["state"];
  /** Where it stands, or each place where it may stand; offsets in the page's text. Empty for an orphan. */
  readonly spans: readonly Span[];
}

/** Looks up each passage with a note; pauses after each. */
export function* placeNotes(
  reading: PageReading,
  notes: readonly NotedPassage[],
): Generator<void, readonly PlacedNote[]> {
  const placed: PlacedNote[] = [];
  for (const note of notes) {
    const finding = findPassage(reading.reduced, note.selector);
    const spans = finding.state === "found" ? [finding.span] : finding.state === "onzeker" ? finding.candidates : [];
    placed.push({ note, state: finding.state, spans });
    yield;
  }
  return placed;
}

/** The spans of all notes in this state, sorted; spans that overlap become one. */
export function spansIn(state: NotePlace["state"], placed: readonly PlacedNote[]): readonly Span[] {
  const spans = placed.filter((note) => note.state === state).flatMap((note) => note.spans);
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && span.start < last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else joined.push(span);
  }
  return joined;
}

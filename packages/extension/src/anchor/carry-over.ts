import type { Span } from "@kantlijn/core";
import type { Finding } from "../model/placing.ts";
import { CONTEXT } from "../model/quote-limits.ts";
import type { PassageSelector } from "../model/selector.ts";

/** Code units of a passage that hardly stand in another sentence. */
const PIECE = 10;

/** The one part in which a reduced text differs from the one before it. */
export interface TextChange {
  /** In the text before. */
  readonly before: Span;
  /** In the text after. */
  readonly after: Span;
  readonly text: string;
}

/** Longer changes are not looked through: all is searched again. */
const LONGEST_CHANGE = 20_000;

/** In what part two texts differ; undefined where that is too much to look through. */
export function changeBetween(before: string, after: string): TextChange | undefined {
  const shortest = Math.min(before.length, after.length);
  const start = firstDifference(shortest, (at, end) => before.slice(at, end) === after.slice(at, end));
  const tail = firstDifference(shortest - start, (at, end) => lastPart(before, at, end) === lastPart(after, at, end));
  const change = {
    before: { start, end: before.length - tail },
    after: { start, end: after.length - tail },
    text: after,
  };
  return Math.max(change.before.end, change.after.end) - start > LONGEST_CHANGE ? undefined : change;
}

/**
 * What was found of a passage, moved along with a change elsewhere in the text; undefined where the change may matter to
 * it, so that it has to be looked for again.
 */
export function carryOver(
  finding: Finding,
  { before, after, text }: TextChange,
  selector: PassageSelector,
): Finding | undefined {
  const reach = CONTEXT + selector.quote.exact.length;
  const isTouched = ({ start, end }: Span) => start - CONTEXT < before.end && before.start < end + CONTEXT;
  if (spansOf(finding).some(isTouched)) return undefined;
  const around = text.slice(Math.max(0, after.start - reach), after.end + reach);
  if (holdsPieceOf(around, selector.quote.exact)) return undefined;
  const moved = (span: Span) => (span.start < before.start ? span : movedBy(span, after.end - before.end));
  if (finding.state === "wees") return finding;
  if (finding.state === "onzeker") return { ...finding, candidates: finding.candidates.map(moved) };
  return { ...finding, span: moved(finding.span) };
}

/** True where a text holds a few letters of a passage: it may stand there now, or words like it. */
function holdsPieceOf(text: string, words: string): boolean {
  for (let at = 0; at + PIECE <= words.length; at += PIECE) if (text.includes(words.slice(at, at + PIECE))) return true;
  return words.length < 2 * PIECE;
}

function spansOf(finding: Finding): readonly Span[] {
  if (finding.state === "wees") return [];
  return finding.state === "onzeker" ? finding.candidates : [finding.span];
}

function movedBy({ start, end }: Span, units: number): Span {
  return { start: start + units, end: end + units };
}

function lastPart(text: string, at: number, end: number): string {
  return text.slice(text.length - end, text.length - at);
}

/** How far two texts of at least `length` units are the same; compared by pieces, as the browser does that fastest. */
function firstDifference(length: number, isSame: (at: number, end: number) => boolean): number {
  let at = 0;
  for (let piece = 65_536; piece >= 1; piece >>= 1) {
    while (at + piece <= length && isSame(at, at + piece)) at += piece;
  }
  return at;
}

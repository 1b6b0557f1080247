import { countBelow, firstFrom } from "../model/sorted.ts";
import type { Span } from "../model/span.ts";
import type { CueHit } from "../scan/hit.ts";
import { visibleWindow } from "../text/visible-window.ts";
import type { Cue, Surroundings } from "./recogniser.ts";

/** A text with what the scanner found in it. */
export interface Scanned extends Surroundings {
  /** Offsets of what the eye does not see; see `Scan`. */
  readonly unseen: readonly number[];
}

/** Reads what stands behind its cues: a recogniser of references, or of short forms. */
export interface Reader<M extends Span> {
  readonly name: string;
  readonly isFallback?: true;
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, cue: Cue, surroundings: Surroundings) => readonly M[];
}

/** Where a span of a window stands in the text. */
export type Place = (span: Span) => Span;

/** A mention with every span in it placed. */
export type Move<M extends Span> = (mention: M, place: Place) => M;

/** Tries the pattern at the cue; where something near it is not seen, in a window from which that is left out. */
export function tryCue<M extends Span>(reader: Reader<M>, move: Move<M>, cue: CueHit, scanned: Scanned): readonly M[] {
  return scanned.unseen.length === 0 ? tryAt(reader, cue, scanned) : trySeen(reader, move, cue, scanned);
}

function tryAt<M extends Span>(
  { pattern, read }: Reader<M>,
  { start, end, form }: CueHit,
  surroundings: Surroundings,
): readonly M[] {
  pattern.lastIndex = end;
  const match = pattern.exec(surroundings.text);
  return match === null ? [] : read(match, { start, end, written: form.written }, surroundings);
}

/** Further than any recogniser looks back from its cue, and than any citation is long. */
const REACH_BACK = 1_000;
const REACH_ON = 1_500;
/** Where a pattern that matches at all has matched its first words. */
const REACH_NEAR = 64;

function trySeen<M extends Span>(reader: Reader<M>, move: Move<M>, cue: CueHit, scanned: Scanned): readonly M[] {
  const { text, cues, unseen, laws } = scanned;
  if (!mayMatch(reader.pattern, cue, scanned)) return [];
  const from = Math.max(0, cue.start - REACH_BACK);
  const to = Math.min(text.length, cue.end + REACH_ON);
  const window = visibleWindow(text, unseen, from, to);
  if (window === undefined) return tryAt(reader, cue, scanned);
  const { toWindow, toWhole } = window;
  const inWindow = ({ start, end, form }: CueHit): CueHit => ({ start: toWindow(start), end: toWindow(end), form });
  const surroundings: Surroundings = {
    text: window.text,
    // Few recognisers ask for them.
    get cues() {
      const near = cues.slice(firstFrom(cues, from), firstFrom(cues, to));
      return near.filter(({ end }) => end <= to).map(inWindow);
    },
    laws,
  };
  const place: Place = ({ start, end }) => ({ start: toWhole(start), end: toWhole(end - 1) + 1 });
  return tryAt(reader, inWindow(cue), surroundings).map((mention) => move(mention, place));
}

/** Most cues are no citation, and it takes no window to see that where all is seen around them. */
function mayMatch(pattern: RegExp, { start, end }: CueHit, { text, unseen }: Scanned): boolean {
  if (countBelow(unseen, start - REACH_NEAR) < countBelow(unseen, end + REACH_NEAR)) return true;
  pattern.lastIndex = end;
  return pattern.test(text);
}

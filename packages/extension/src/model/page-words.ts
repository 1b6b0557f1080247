import type { DocumentIdentity, Span } from "@kantlijn/core";
import type { EntitySummary, ReferenceSummary, UnresolvedSummary } from "./page-summary.ts";

/**
 * What a text names and cites, each thing once, and every place where it does. Made where core is, outside the page,
 * and sent to the page as plain values.
 */
export interface PageWords {
  /** What the text says it is itself. */
  readonly document: DocumentIdentity;
  readonly entities: readonly EntitySummary[];
  readonly references: readonly ReferenceSummary[];
  readonly unresolved: readonly UnresolvedSummary[];
  /** Packed by `packMentions`, sorted by start. */
  readonly mentions: readonly number[];
}

/** How a mention comes by its meaning: the text says it here, or it follows from a citation before or behind, or from what the text is. */
export type Origin = "stated" | "before" | "behind" | "own";

/** One place where a thing is named: half-open, in UTF-16 code units of the text that was read. */
export interface Mention extends Span {
  /** Counted through `entities`, then `references`, then `unresolved`, from 0. */
  readonly thing: number;
  readonly origin: Origin;
}

const ORIGINS: readonly Origin[] = ["stated", "before", "behind", "own"];

/** Numbers that hold one mention: start, end, thing, origin. */
const WIDTH = 4;

/** Thousands of mentions as one list of numbers: a tenth of what they would be as objects on their way. */
export function packMentions(mentions: readonly Mention[]): readonly number[] {
  return mentions.flatMap(({ start, end, thing, origin }) => [start, end, thing, ORIGINS.indexOf(origin)]);
}

/** The mentions that were packed, in the same order. */
export function unpackMentions(packed: readonly number[]): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at + WIDTH <= packed.length; at += WIDTH) {
    mentions.push({
      start: packed[at] ?? 0,
      end: packed[at + 1] ?? 0,
      thing: packed[at + 2] ?? 0,
      origin: ORIGINS[packed[at + 3] ?? 0] ?? "stated",
    });
  }
  return mentions;
}

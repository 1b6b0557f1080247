import type { DocumentIdentity, SourceText, Span } from "@kantlijn/core";
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
  /** Amounts, dates and numbers, packed by `packQuantities`, sorted by start; absent where nobody asked for them. */
  readonly quantities?: readonly number[];
}

/** A text that is to be read, and whether for its amounts and dates too. */
export interface PageSource extends SourceText {
  readonly withQuantities?: true | undefined;
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

/** An amount, a date or a number: half-open, in UTF-16 code units of the text that was read. */
export interface QuantityMention extends Span {
  /** The same for the same value. */
  readonly value: number;
}

const QUANTITY_WIDTH = 3;

export function packQuantities(mentions: readonly QuantityMention[]): readonly number[] {
  return mentions.flatMap(({ start, end, value }) => [start, end, value]);
}

/** The quantities that were packed, in the same order. */
export function unpackQuantities(packed: readonly number[]): readonly QuantityMention[] {
  const mentions: QuantityMention[] = [];
  for (let at = 0; at + QUANTITY_WIDTH <= packed.length; at += QUANTITY_WIDTH) {
    mentions.push({ start: packed[at] ?? 0, end: packed[at + 1] ?? 0, value: packed[at + 2] ?? 0 });
  }
  return mentions;
}

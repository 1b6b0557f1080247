import type { Span } from "@kantlijn/core";
import type { NotedPassage } from "./noted-passage.ts";
import type { PlaceCandidate } from "./page-summary.ts";

/** A heading in a text. */
export interface Heading extends Span {
  /** 1 for the outermost, as in `h1`. */
  readonly level: number;
}

/** How a text is built up; all offsets are sorted. */
export interface TextBuild {
  /** Where its paragraphs, list items and cells begin. */
  readonly blocks: readonly number[];
  readonly headings: readonly Heading[];
}

/** A reduced text in which passages are described and found; all offsets are in it. */
export interface PassageText {
  readonly text: string;
  /** Absent where nobody knows it. */
  readonly build?: TextBuild;
}

/**
 * Where a passage stands in a text. `found`: this is the place. `changed`: this is the place, in other words. `onzeker`:
 * it may be one of these, best first. `wees`: it is not in the text.
 */
export type Finding =
  | { readonly state: "found" | "changed"; readonly span: Span }
  | { readonly state: "onzeker"; readonly candidates: readonly Span[] }
  | { readonly state: "wees" };

/** Passages that are looked for in a text of a page, in this order. */
export interface PlacingOrder {
  readonly text: Required<PassageText>;
  readonly passages: readonly NotedPassage[];
}

/** A span of a text of a page that is to be described. */
export interface DescribingOrder {
  readonly text: Required<PassageText>;
  readonly span: Span;
}

/** What was found of a passage with a note. */
export interface Placing {
  readonly noteId: string;
  readonly finding: Finding;
  /** Of a note in doubt, or with other words by now: each of its places as it would be kept there. */
  readonly candidates: readonly PlaceCandidate[];
}

import type { StoreTrouble } from "../model/store-trouble.ts";
import type { Line } from "./line.ts";
import type { Facet } from "./question.ts";

/** One value of a facet, and how many notes would be left if it were chosen beside the other facets. */
export interface FacetValue {
  readonly value: string;
  /** As it is shown, where the value itself is not: the name of a term, the title of a document. */
  readonly name?: string;
  readonly count: number;
}

/** What the library has for a question. */
export interface Answer {
  /** The rows of the list, in order: of a note its key (0 or more), of a heading one below 0. */
  readonly rows: Int32Array;
  /** What is drawn of the first rows, so that they need not be asked for. */
  readonly first: readonly (Line | undefined)[];
  /** Another number as soon as what a row shows may be another. */
  readonly version: number;
  /** Notes in the list; a note that belongs to two groups counts once. */
  readonly found: number;
  /** Documents they were written in. */
  readonly documents: number;
  /** Notes that are kept, and notes in the trash, as far as they are read. */
  readonly kept: number;
  readonly trashed: number;
  /** Of each facet the values with the most notes, and those that are chosen; of the documents only those. */
  readonly facets: Readonly<Record<Facet, readonly FacetValue[]>>;
  /** Words that were found in place of words that stand nowhere: one letter apart, or with two letters swapped. */
  readonly near: readonly string[];
  /** How far the reading has come; absent when all is read. */
  readonly progress?: Progress;
  /** Why there is no reading on; what is listed was read before. */
  readonly trouble?: StoreTrouble;
}

/** Notes read, of all there are as soon as those are counted. */
export interface Progress {
  readonly read: number;
  readonly of?: number;
}

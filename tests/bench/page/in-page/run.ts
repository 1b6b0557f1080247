import type { Reach } from "./kantlijn.ts";

/** What one method did on one page; times are milliseconds. */
export interface Run {
  /** Time of script on the page's thread, without what the thread was given back for. */
  readonly script: number;
  /** From the first line of script until the second frame after the last. */
  readonly toPaint: number;
  /** Longest time in which the page could not do anything itself. */
  readonly longest: number;
  /** Longest task as the browser counts it; undefined where it does not, 0 where none took 50 ms. */
  readonly longTask: number | undefined;
  /** Nodes the page has more than before. */
  readonly nodesAdded: number;
  /** Elements made, or ranges painted. */
  readonly marks: number;
  readonly undoScript: number;
  readonly undoToPaint: number;
  /** False where the page has other nodes after the undo than before. */
  readonly isUndone: boolean;
  /** What the script time is made of, and what is told apart from it. */
  readonly parts: Readonly<Record<string, number>>;
}

/** A method that was stopped, as it took longer than is waited. */
export interface Stopped {
  /** Milliseconds it had been given. */
  readonly stoppedAfter: number;
}

/** The ways to mark a page that are measured, in the order of the tables. */
export const METHODS = [
  "Kantlijn",
  "Kantlijn, whole page",
  "advanced-mark.js markRanges",
  "mark.js markRegExp",
  "mark.js markRanges",
] as const;

export type MethodName = (typeof METHODS)[number];

/** Those that are ours, with how much of a page they paint. */
export const OURS: ReadonlyMap<MethodName, Reach> = new Map([
  ["Kantlijn", "screens"],
  ["Kantlijn, whole page", "all"],
]);

/** A step through what is marked. */
export interface Step {
  /** Words that may mean several papers are stepped through with the references. */
  readonly kind: "term" | "reference";
  readonly direction: "next" | "previous";
}

/** Where a step led: which thing, and which of its mentions, from 0. */
export interface Stepped {
  readonly id: string;
  readonly index: number;
}

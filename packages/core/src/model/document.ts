/** What a text says it is itself; a field is absent where the text does not say it. */
export interface DocumentIdentity {
  /** Official identifier: `kst-32317-789`. */
  readonly id?: string;
  readonly title?: string;
  /** ISO date: `2020-07-10`. */
  readonly date?: string;
}

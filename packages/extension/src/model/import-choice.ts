/** What the reader decided on the preview of an import. */
export interface ImportChoice {
  /** Notes that were removed here: leave them so, or bring them back. */
  readonly removed: "leave" | "bring-back";
  /** Notes that were written later here: leave them so, or go back to the words of the file. */
  readonly older: "leave" | "replace";
}

import type { Note } from "../../model/note.ts";

/** The passage a note is about, in its own words; absent for a note on a whole document. */
export function quoteOf({ target }: Note): string | undefined {
  return target.kind === "passage" ? target.selector.quote.exact : undefined;
}

import type { KnownDocument } from "../../model/known-document.ts";
import type { Note, NotedDocument } from "../../model/note.ts";

/** The notes of one document together, as a reader wants them outside Kantlijn. */
export interface DocumentNotes {
  readonly document: NotedDocument;
  /** What is known of the document beside its title; absent where nothing is. */
  readonly known?: KnownDocument;
  /** In the order in which they were made; none of the trash. */
  readonly notes: readonly Note[];
}

/** What a note is about, in the words of the document: its passage, or the name of a term or a paper. */
export function subjectOf({ target }: Note): string | undefined {
  switch (target.kind) {
    case "passage":
      return target.selector.quote.exact;
    case "document":
      return undefined;
    case "term":
    case "reference":
      return target.name;
  }
}

import type { LeftOut } from "../model/archive-trouble.ts";
import type { KeptTerm } from "../model/kept-term.ts";
import type { KnownDocument } from "../model/known-document.ts";
import type { Note } from "../model/note.ts";
import type { ArchivedNote } from "./archived-note.ts";

/** What a file holds, as the notes of today; thousands of them come one by one. */
export type ArchivedThing =
  | {
      readonly kind: "note";
      readonly note: ArchivedNote;
      /** Its passage is longer than we keep one: the note came to be of the whole document. */
      readonly isWithoutQuote?: true;
    }
  | { readonly kind: "document"; readonly document: KnownDocument }
  /** What the note of this id was before. */
  | { readonly kind: "version"; readonly version: Note }
  | { readonly kind: "own-term"; readonly term: KeptTerm }
  /** Something that is no note of ours and could not be made one. */
  | ({ readonly kind: "left-out" } & LeftOut);

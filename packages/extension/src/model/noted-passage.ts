import type { Note } from "./note.ts";
import type { PassageSelector } from "./selector.ts";

/** What a page needs to know of a note: where it belongs. What the reader wrote stays outside the page. */
export type NotedPassage = Pick<Note, "id"> & { readonly selector: PassageSelector };

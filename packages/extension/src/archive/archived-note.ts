import * as z from "zod/mini";
import { documentKey, type Note, note } from "../model/note.ts";

/** A note as an archive holds it. */
export interface ArchivedNote extends Note {
  /** When it was put in the trash; absent for a note that is not there. */
  readonly removedAt?: string;
}

/** A file comes from anywhere: an address in it that runs something (`javascript:`) is none. */
export const webAddress = documentKey.check(z.regex(/^https?:\/\//i));

/** What an archive of today may hold as what a note was before. */
export const archivedVersion = z.extend(note, {
  document: z.extend(note.shape.document, { key: webAddress, url: webAddress }),
});

/** What an archive of today may hold as a note. */
export const archivedNote = z.extend(archivedVersion, { removedAt: z.exactOptional(z.iso.datetime()) });

/** The note itself, without what tells of the trash. */
export function noteOf({ removedAt: _, ...kept }: ArchivedNote): Note {
  return kept;
}

import * as z from "zod/mini";
import type { Note } from "./note.ts";

/** Who saves, and upon what: how two surfaces that write the same note are kept from taking away each other's words. */
export const saveOrigin = z.strictObject({
  /** One id for the life of an editor, so that it is never in conflict with itself. */
  writer: z.uuid(),
  /** The `modified` of the note as the editor found it; absent for a new note. */
  base: z.exactOptional(z.iso.datetime()),
});

export type SaveOrigin = z.infer<typeof saveOrigin>;

/** A note that is to be kept, and what it was written upon. */
export interface NoteSave extends SaveOrigin {
  readonly note: Note;
}

/** What the store has after a save. */
export interface KeptNote {
  readonly note: Note;
  /** Somebody put the note in the trash meanwhile: the words are kept there. */
  readonly isInTrash: boolean;
}

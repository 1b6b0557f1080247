import type { DocumentKey, Note } from "./note.ts";

/** Which of the notes written last are asked for. */
export interface RecentQuery {
  /** Leaves the notes of this document out. */
  readonly except?: DocumentKey | undefined;
  readonly limit: number;
}

/** The notes written last, and how many there are to choose from. */
export interface RecentNotes {
  /** Newest first. */
  readonly notes: readonly Note[];
  readonly total: number;
}

/** How many notes there are. */
export interface NoteCounts {
  /** Those that are not in the trash. */
  readonly notes: number;
  readonly inTrash: number;
}

/** A note in the trash. */
export interface TrashedNote {
  readonly note: Note;
  /** When it was put there, ISO 8601. */
  readonly removedAt: string;
}

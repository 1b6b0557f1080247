import type { NoteCounts } from "./note-lists.ts";

/** How the notes are kept now, as a reader is told. */
export interface StoreState extends NoteCounts {
  /** What Kantlijn keeps on this machine, in bytes; absent where the browser does not say. */
  readonly used?: number;
  /** How many bytes the browser lets it keep. */
  readonly allowed?: number;
  /** True where the browser promised never to clear the notes by itself. */
  readonly isPersisted: boolean;
  /** When the last backup was made, ISO 8601; absent while there is none. */
  readonly lastBackup?: string;
}

import type { Note } from "./note.ts";
import type { Result } from "./result.ts";

/**
 * Why the notes cannot be read or written. None may ever look like an empty list, and only
 * `vanished` means that notes are gone.
 */
export type StoreTrouble =
  /** The database does not open; `detail` is the browser's own name for the failure. */
  | { readonly kind: "cannot-open"; readonly detail: string }
  /** Another window holds an older version of the database open. */
  | { readonly kind: "blocked" }
  /** A newer version of Kantlijn wrote the database; this one leaves it alone. */
  | { readonly kind: "newer" }
  /** The notes had to be brought to this version, and no copy of them could be made first; they are as they were. */
  | { readonly kind: "not-upgraded"; readonly detail: string }
  /** The database opens and holds `missing` notes fewer than were kept: the browser or another program emptied it. */
  | { readonly kind: "vanished"; readonly missing: number }
  /** The disk or the browser's share of it is full; what was asked has not been saved. */
  | { readonly kind: "full" }
  /** In a private window nothing is written down. */
  | { readonly kind: "private" }
  /** Another surface wrote other words in this note meanwhile; `kept` is what the store has, and what was sent is not saved. */
  | { readonly kind: "conflict"; readonly kept: Note }
  /** What was sent is not a note we can keep. */
  | { readonly kind: "refused"; readonly why: Refusal };

/** Why what was sent is not kept as a note. */
export type Refusal =
  | { readonly kind: "empty" }
  | { readonly kind: "not-a-note" }
  /** Both in UTF-16 code units. */
  | { readonly kind: "too-long"; readonly length: number; readonly limit: number };

/** An answer of the store, on its way: what was asked, or why not. */
export type Stored<T> = Promise<Result<T, StoreTrouble>>;

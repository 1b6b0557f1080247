import type { NoteLibrary } from "./note-library.ts";

/** A call of the page to the worker. */
export type LibraryCall = keyof NoteLibrary;

/** What is sent for it; the answer has the same `id`. */
export interface CallToLibrary {
  readonly id: number;
  readonly call: LibraryCall;
  /** What the method is given. */
  readonly data: readonly unknown[];
}

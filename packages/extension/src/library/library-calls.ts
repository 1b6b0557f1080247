import type { NoteLibrary } from "./note-library.ts";

/** A call of the page to the worker. */
export type LibraryCall = keyof NoteLibrary;

export interface CallToLibrary {
  readonly id: number;
  readonly call: LibraryCall;
  readonly data: readonly unknown[];
}

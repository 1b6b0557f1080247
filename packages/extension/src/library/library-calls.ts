import type { News, NoteLibrary } from "./note-library.ts";

/** A call of the page to the worker, and what comes back. */
export type LibraryCall = keyof NoteLibrary;

export interface CallToLibrary {
  readonly id: number;
  readonly call: LibraryCall;
  readonly data: readonly unknown[];
}

export type ReplyOfLibrary =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly reason: string }
  | News;

import type { StoreTrouble } from "./store-trouble.ts";

/** Why an archive was not written or not taken in. Whatever it is, nothing was changed. */
export type ArchiveTrouble =
  | { readonly kind: "cancelled" }
  /** Sizes in bytes. */
  | { readonly kind: "too-large"; readonly size: number; readonly limit: number }
  /** Since it was chosen the file was moved, changed or removed. */
  | { readonly kind: "file-gone" }
  /** A zip has no room for a file for each of so many documents. */
  | { readonly kind: "too-many-documents"; readonly limit: number }
  /** No JSON, or cut off; `line` counts from 1. */
  | { readonly kind: "unreadable"; readonly line: number; readonly why: Unreadable }
  | { readonly kind: "unknown-format" }
  /** A later Kantlijn wrote it. */
  | { readonly kind: "newer-version"; readonly version: number }
  /** Well-formed, but not what was written: something is missing or was changed. */
  | { readonly kind: "damaged"; readonly why: Damage }
  /** `count` things in it are nothing we can keep; `first` are the first few of them. */
  | { readonly kind: "invalid"; readonly count: number; readonly first: readonly BadThing[] }
  /** Notes were written between the preview and the import. */
  | { readonly kind: "changed-meanwhile" }
  /** There is no such backup, or it is not whole. */
  | { readonly kind: "no-backup" }
  | { readonly kind: "store"; readonly trouble: StoreTrouble }
  /** Who does this work did not answer. */
  | { readonly kind: "unreachable" };

/** What keeps a file from being read as JSON. */
export type Unreadable =
  | "not-text"
  | "not-json"
  | "no-brace"
  | "cut-off"
  | "too-deep"
  | "too-long"
  /** A name stands in it twice. */
  | "twice"
  /** Something stands behind its end. */
  | "goes-on";

/** What shows that a file is not what was written. */
export type Damage = "piece-missing" | "no-end" | "other-count" | "checksum";

/** Something in a file that is nothing we can keep. */
export type BadThing =
  /** `at` counts from 1, among the things of its kind. */
  | { readonly kind: "document" | "note" | "version" | "term" | "annotation"; readonly at: number }
  /** A note under an id that came before. */
  | { readonly kind: "twice"; readonly at: number }
  /** A list that no archive has. */
  | { readonly kind: "list"; readonly name: string }
  | { readonly kind: "too-many" };

/** An annotation of which no note is made, and why; `at` counts from 1. */
export interface LeftOut {
  readonly at: number;
  readonly why: NoNote;
}

/** Why an annotation becomes no note. */
export type NoNote =
  | "twice"
  /** It belongs to a file, and to no address of the web. */
  | "no-address"
  | "no-date"
  | "too-long"
  | "no-note";

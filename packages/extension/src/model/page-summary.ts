import type { EntityKind, Reference } from "@kantlijn/core";
import type { DocumentKey } from "./note.ts";

/** One entity as the panel lists it: how often it stands on the page. */
export interface EntitySummary {
  readonly id: string;
  readonly kind: EntityKind;
  readonly label: string;
  readonly count: number;
}

/** What is cited, as the page first cites it, and how often. */
export interface ReferenceSummary {
  readonly id: string;
  readonly reference: Reference;
  readonly count: number;
}

/** Where a note of this document stands on the page now. */
export interface NotePlace {
  readonly noteId: string;
  /** `found`: marked in the text. `onzeker`: two places fit. `wees`: the passage is not on the page. */
  readonly state: "found" | "onzeker" | "wees";
}

/** What a page tells the panel about itself. */
export interface PageSummary {
  readonly document: { readonly key: DocumentKey; readonly url: string; readonly title: string };
  /**
   * `reading`: still at it. `ready`: done. `empty`: no text to read. `paused`: the page changes too often or is too
   * large; what is listed is what was read.
   */
  readonly state: "reading" | "ready" | "empty" | "paused";
  readonly entities: readonly EntitySummary[];
  readonly references: readonly ReferenceSummary[];
  readonly notePlaces: readonly NotePlace[];
}

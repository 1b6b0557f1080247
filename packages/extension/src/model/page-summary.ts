import type { DocumentIdentity, EntityKind, EvidenceRule, Link, Reference } from "@kantlijn/core";
import type { DocumentKey } from "./note.ts";
import type { PageIdentity } from "./page-identity.ts";
import type { PassageSelector } from "./selector.ts";

/** One entity as the panel lists it: how often it stands on the page. */
export interface EntitySummary {
  readonly id: string;
  readonly kind: EntityKind;
  /** As the page first writes it. */
  readonly written: string;
  /** Full name, where only the page itself defines it. */
  readonly name?: string;
  /** What showed that it is meant, where it is first written in a way that can mean something else. */
  readonly evidence?: EvidenceSummary;
  readonly count: number;
}

/** Why a form with several meanings was read as this one. */
export interface EvidenceSummary {
  /** As the page writes it. */
  readonly form: string;
  readonly rule: EvidenceRule;
  /** The words of the page that showed it; absent where the document as a whole did. */
  readonly words?: string;
}

/** What is cited, as the page first cites it in full, and how often. */
export interface ReferenceSummary {
  readonly id: string;
  readonly reference: Reference;
  /** Written out in full, as a citation. */
  readonly citation: string;
  /** The best place to read it; absent where no address follows from it. */
  readonly link?: Link;
  readonly count: number;
  /** Which of its mentions, from 0, are short forms that get their meaning from a citation elsewhere. */
  readonly derived: readonly number[];
}

/** Words on the page that may mean several papers, so that they are no link. */
export interface UnresolvedSummary {
  readonly id: string;
  readonly words: string;
  readonly count: number;
  /** What they may mean, in the order of the text. */
  readonly candidates: readonly Candidate[];
}

export interface Candidate {
  readonly id: string;
  /** Absent where the page does not cite it in full itself. */
  readonly reference?: Reference;
}

/** Where a note of this document stands on the page now. */
export interface NotePlace {
  readonly noteId: string;
  readonly state: NoteState;
  /** The words that stand there now, where they are no longer the words of the note. */
  readonly words?: string;
  /** Of a note in doubt: the places that may be meant, best first. Of one with other words by now: its place. */
  readonly candidates?: readonly PlaceCandidate[];
}

/** What is kept of where a note stands, for the reader to find the lost ones. */
export type NoteStanding = Pick<NotePlace, "noteId" | "state">;

/**
 * `found`: marked in the text. `changed`: marked, and the passage has other words than when the note was written. `onzeker`:
 * several places fit, or one that is not sure. `wees`: the passage is not on the page.
 */
export type NoteState = "found" | "changed" | "onzeker" | "wees";

/** A place where a note may belong, with what the reader needs to judge it. */
export interface PlaceCandidate {
  /** What the note would be kept with, if the reader says yes. */
  readonly selector: PassageSelector;
}

/** What a page tells the panel about itself. */
export interface PageSummary {
  readonly document: {
    readonly key: DocumentKey;
    readonly url: string;
    readonly title: string;
    /** Absent where nobody says which official document this is. */
    readonly identity?: PageIdentity;
  };
  /**
   * `reading`: still at it. `ready`: done. `empty`: no text to read. `paused`: the page changes too often or is too large;
   * what is listed is what was read. `failed`: it could not be read, and what is listed is what was read before.
   */
  readonly state: "reading" | "ready" | "empty" | "paused" | "failed";
  /** What the text says it is itself. */
  readonly says: DocumentIdentity;
  readonly entities: readonly EntitySummary[];
  readonly references: readonly ReferenceSummary[];
  readonly unresolved: readonly UnresolvedSummary[];
  /** How many amounts, dates and numbers it has; absent where the reader does not have them read. */
  readonly quantities?: number;
  readonly notePlaces: readonly NotePlace[];
}

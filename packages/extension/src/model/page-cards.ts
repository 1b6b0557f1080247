import type { Link, Reference } from "@kantlijn/core";
import type { TermIdentifier } from "./shown-identifiers.ts";

/** What a reader is told of a term beside the text: nothing that was not checked. */
export interface TermCard {
  /** Preferred Dutch name. */
  readonly label: string;
  readonly abbreviation?: string;
  readonly english?: string;
  /** One sentence. */
  readonly description?: string;
  readonly identifiers: readonly TermIdentifier[];
  /** When it holds; dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly validFrom?: string;
  readonly validUntil?: string;
  /** Of a person: the offices held, earliest first. */
  readonly offices: readonly Office[];
  /** Present on a term of the reader's own list; `note` is what they wrote with it, empty where that is nothing. */
  readonly own?: { readonly note: string };
}

export interface Office {
  readonly role: string;
  readonly start: string;
  readonly end?: string;
}

/** What a reader is told of a paper beside the text that cites it. */
export interface PaperCard {
  readonly id: string;
  readonly reference: Reference;
  /** Written out in full. */
  readonly citation: string;
  /** Where it can be read, best place first. */
  readonly ways: readonly Link[];
  /** The dossier it is filed in, where that has a title. */
  readonly dossier?: { readonly id: string; readonly title: string };
  /** Present where its title may be looked up: the reader allowed it, and the paper has a place to look. */
  readonly lookup?: { readonly known?: LookedUp };
}

/** What the official publication says of a paper, or why it does not say it. */
export type LookedUp =
  | { readonly state: "found"; readonly title: string; readonly issued?: string }
  /** The site has no such paper. */
  | { readonly state: "missing" }
  /** The site did not answer in time, or not with what was asked. */
  | { readonly state: "silent" | "unreadable" };

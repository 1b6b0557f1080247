import type { EntityKind, Reference, Span } from "@kantlijn/core";
import type { ThingTarget } from "../model/note.ts";
import type { LookedUp, PaperCard, TermCard } from "../model/page-cards.ts";
import type { PageWords } from "../model/page-words.ts";
import type { Stepped } from "../model/step.ts";
import type { ThingCount } from "../model/thing-count.ts";
import type { Overlay } from "../overlay/overlay.ts";
import type { TextIndex } from "../page/text-index.ts";
import type { placeCard } from "./place-card.ts";
import type { Screen } from "./under-pointer.ts";

/** What the cards ask of the rest of the extension. Each call fails where nobody answers any more. */
export interface CardMessages {
  term(id: string): Promise<TermCard | undefined>;
  papers(references: readonly Reference[]): Promise<readonly PaperCard[]>;
  /** The title of a paper, from its official publication. */
  lookUp(reference: Reference): Promise<LookedUp>;
  /** Opens the reader's own list at one of its terms. */
  editTerm(id: string): void;
  /** Opens the panel at a mention. */
  showInPanel(target: Stepped): void;
}

/** What the reader has of their own on terms and papers, as far as a page may know of it. */
export interface OwnThings {
  /** How much there is; nothing where the notes are out of reach. */
  count(about: ThingTarget): Promise<ThingCount | undefined>;
  /** Opens the panel at it. */
  show(about: ThingTarget): void;
  /** Opens the panel with a new note on it. */
  write(about: ThingTarget): void;
}

/** The kinds of term that the reader does not want to see. */
export interface KindsChoice {
  read(): Promise<ReadonlySet<EntityKind>>;
  write(kinds: ReadonlySet<EntityKind>): Promise<void>;
}

/** The text the cards belong to, as it was read. */
export interface CardText {
  readonly index: TextIndex;
  readonly words: PageWords;
}

/** What the cards of a page need from outside. */
export interface CardParts {
  readonly page: Document;
  /** Where the cards are laid, out of the page's reach. */
  readonly overlay: Pick<Overlay, "sheet" | "origin" | "dress">;
  readonly messages: CardMessages;
  readonly kinds: KindsChoice;
  readonly own: OwnThings;
  /** Nothing before the page was read. */
  readonly text: () => CardText | undefined;
  /** Scrolls to a span at once, and marks it until the reader goes on. */
  readonly goTo: (span: Span) => void;
  readonly screen: Screen;
  /** Puts a card beside words. */
  readonly place: typeof placeCard;
  readonly signal: AbortSignal;
}

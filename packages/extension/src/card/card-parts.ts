import type { EntityKind, Reference, Span } from "@kantlijn/core";
import type { LookedUp, PaperCard, TermCard } from "../model/page-cards.ts";
import type { PageWords } from "../model/page-words.ts";
import type { Stepped } from "../model/step.ts";
import type { Overlay } from "../overlay/overlay.ts";
import type { TextIndex } from "../page/text-index.ts";
import type { Screen } from "./under-pointer.ts";

/** What the cards ask of the rest of the extension. Each call fails where nobody answers any more. */
export interface CardMessages {
  term(id: string): Promise<TermCard | undefined>;
  papers(references: readonly Reference[]): Promise<readonly PaperCard[]>;
  /** The title of a paper, from its official publication. */
  lookUp(reference: Reference): Promise<LookedUp>;
  /** Opens the panel at a mention. */
  showInPanel(target: Stepped): void;
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
  readonly overlay: Pick<Overlay, "sheet" | "dress">;
  readonly messages: CardMessages;
  readonly kinds: KindsChoice;
  /** Nothing before the page was read. */
  readonly text: () => CardText | undefined;
  /** Scrolls to a span at once, and marks it until the reader goes on. */
  readonly goTo: (span: Span) => void;
  readonly screen: Screen;
  /** Puts a card beside the box that is told. */
  readonly place: (card: HTMLElement, boxOf: () => DOMRect) => Promise<void>;
  readonly signal: AbortSignal;
}

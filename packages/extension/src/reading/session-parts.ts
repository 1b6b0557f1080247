import type { TextPart } from "@kantlijn/core";
import type { CardParts } from "../card/card-parts.ts";
import type { QuoteOrder } from "../messages/protocol.ts";
import type { Thing } from "../model/known-document.ts";
import type { ThingTarget } from "../model/note.ts";
import type { NotedPassage } from "../model/noted-passage.ts";
import type { NoteStanding, PageSummary } from "../model/page-summary.ts";
import type { PageSource, PageWords } from "../model/page-words.ts";
import type { DescribingOrder, Placing, PlacingOrder } from "../model/placing.ts";
import type { Result } from "../model/result.ts";
import type { PassageSelector } from "../model/selector.ts";
import type { StoreTrouble } from "../model/store-trouble.ts";
import type { NamedThings, NotedThings } from "../model/thing-count.ts";
import type { DocumentSurface } from "../page/document-surface.ts";
import type { Painter } from "../paint/painter.ts";
import type { KindColours } from "../settings/kind-colours.ts";
import type { KindStrengths } from "../settings/kind-strength.ts";
import type { KeptQuoteStyle } from "../settings/quote-style.ts";
import type { WatchScreen } from "./near-screen.ts";

/** What a page says to the rest of the extension. */
export interface PageMessages {
  /** What a text names and cites; throws where nobody answers. */
  read(source: PageSource): Promise<PageWords>;
  /** What a part of a long text names for certain; throws where nobody answers. */
  readFirstScreen(part: TextPart): Promise<PageWords>;
  /** Looks for passages in the text of the page; throws where nobody answers. */
  place(order: PlacingOrder): Promise<readonly Placing[]>;
  /** A passage as it is kept; throws where nobody answers. */
  describe(order: DescribingOrder): Promise<PassageSelector | undefined>;
  /** Where the notes of the page stand, each time it has been read. */
  placed(standings: readonly NoteStanding[]): void;
  notes(): Promise<Result<readonly NotedPassage[], StoreTrouble>>;
  /** Fails with a sentence. */
  write(draft: { readonly title: string; readonly selector: PassageSelector }): Promise<Result<void, string>>;
  /** The passage as it is put into another text; throws where nobody answers any more. */
  quote(order: QuoteOrder): Promise<string>;
  /** Opens the panel at a note. */
  openNote(noteId: string): void;
  /** How much the reader has on things; throws where nobody answers any more. */
  noted(things: NamedThings): Promise<Result<NotedThings, StoreTrouble>>;
  /** Opens the panel at what the reader has on a thing. */
  showAbout(thing: Thing): void;
  /** Opens the panel with a new note on a thing. */
  writeAbout(draft: { readonly title: string; readonly about: ThingTarget }): void;
  changed(summary: PageSummary): void;
}

/** What a session needs from outside. */
export interface SessionParts {
  readonly surface: DocumentSurface;
  readonly painter: Painter;
  readonly watchScreen: WatchScreen;
  readonly messages: PageMessages;
  /** How strongly the reader wants each kind marked. */
  readonly kindStrengths: () => Promise<KindStrengths>;
  /** The colours that the reader gave to kinds themselves. */
  readonly kindColours: () => Promise<KindColours>;
  /** Whether the reader wants their notes marked in the page. */
  readonly paintsNotes: () => Promise<boolean>;
  /** Whether a screen reader is to hear what is marked. */
  readonly speaksMarks: () => Promise<boolean>;
  /** False once the extension was updated or switched off; asking ends the session then. */
  readonly isAlive: () => boolean;
  /** The style in which the reader last wanted quotations. */
  readonly quoteStyle: KeptQuoteStyle;
  /** How cards are filled, drawn and placed. */
  readonly cards: Pick<CardParts, "messages" | "kinds" | "screen" | "place">;
  /** Milliseconds, for slices of work. */
  readonly now: () => number;
  /** Ends the session and gives the page back as it was. */
  readonly signal: AbortSignal;
}

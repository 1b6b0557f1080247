import type { Reference, TextPart } from "@kantlijn/core";
import type { ArchiveOrder } from "../model/archive-order.ts";
import type { CitingPage, KnownDocument, Thing, ThingNaming } from "../model/known-document.ts";
import type { DocumentKey, Note, NotedDocument, NoteTarget, ThingTarget } from "../model/note.ts";
import type { NoteChange } from "../model/note-change.ts";
import type { NoteLabels, Tagged, Tagging } from "../model/note-labels.ts";
import type { RecentNotes, RecentQuery, TrashedNote } from "../model/note-lists.ts";
import type { KeptNote, NoteSave } from "../model/note-save.ts";
import type { NotedPassage } from "../model/noted-passage.ts";
import type { LookedUp, PaperCard, TermCard } from "../model/page-cards.ts";
import type { NoteStanding, PageSummary } from "../model/page-summary.ts";
import type { PageSource, PageWords } from "../model/page-words.ts";
import type { Paper } from "../model/paper.ts";
import type { DescribingOrder, Placing, PlacingOrder } from "../model/placing.ts";
import type { QuoteStyle } from "../model/quote-style.ts";
import type { QuotedPassage } from "../model/quoted-passage.ts";
import type { Result } from "../model/result.ts";
import type { PassageSelector } from "../model/selector.ts";
import type { Step, Stepped } from "../model/step.ts";
import type { StoreState } from "../model/store-state.ts";
import type { StoreTrouble } from "../model/store-trouble.ts";
import type { NamedThings, NotedThings } from "../model/thing-count.ts";

/** What the reader wants to write about, before there is a note. */
export interface NoteDraft {
  readonly document: NotedDocument;
  readonly target: NoteTarget;
}

/** What the reader asked of the panel from outside it. */
export type PanelRequest =
  | { readonly kind: "write"; readonly draft: NoteDraft }
  | { readonly kind: "open"; readonly noteId: string }
  /** Show a term, a paper or open words in their list. */
  | { readonly kind: "show"; readonly target: Stepped }
  /** Show what the reader has on a term or a paper: their notes, and their documents that name it. */
  | { readonly kind: "about"; readonly thing: Thing }
  /** Say that nobody knows which term or which paper the note was to be about. */
  | { readonly kind: "unknown"; readonly what: "term" | "paper" };

/** The title of a page, and what the reader has selected in it or, where that is nothing, what their card or link is about. */
export interface PageSelection {
  readonly title: string;
  readonly selector?: PassageSelector;
  readonly about?: ThingTarget;
  /** The link of ours whose menu the reader opened last: where it leads, and what it is about. */
  readonly link?: { readonly href: string; readonly about: ThingTarget };
  /** The marked term on which the reader opened the menu last. */
  readonly term?: ThingTarget;
}

/** A quotation that is to be written, and how. */
export interface QuoteOrder {
  readonly passage: QuotedPassage;
  readonly style: QuoteStyle;
}

/** Every call between the parts of the extension, one line each. */
export interface Protocol {
  // From a page to the background. The background takes the document from the sender's address.
  /** What the text of the page names and cites; the newest question of a tab is answered, older ones fail. */
  "page/read": (source: PageSource) => PageWords;
  /** What the first screens of a long text name and cite, as far as that means the same whatever the rest says. */
  "page/read-first-screen": (part: TextPart) => PageWords;
  /** The passages with a note in the page that asks. */
  "page/notes": () => Result<readonly NotedPassage[], StoreTrouble>;
  /** Where passages stand in the text of the page that are not where they stood; the newest question of a tab is answered. */
  "page/place": (order: PlacingOrder) => readonly Placing[];
  /** A passage of the text of the page as it is kept; nothing where that does not hold words. */
  "page/describe": (order: DescribingOrder) => PassageSelector | undefined;
  /** The reader selected a passage and wants to write: keep the draft and open the panel. */
  "page/write": (draft: { readonly title: string; readonly selector: PassageSelector }) => void;

  /** Where the notes of the page that asks stand on it. */
  "page/placed": (placed: readonly NoteStanding[]) => void;

  /** The reader pressed the mark of a note: open the panel at it. */
  "page/open-note": (noteId: string) => void;

  /** The passage as it is put into another text, with the reference of the page that asks. */
  "page/quote": (order: QuoteOrder) => string;
  /** Opens the panel at a mention of a term, a paper or words that may mean several papers. */
  "page/show-in-panel": (target: Stepped) => void;

  /** What a term is, by its id; nothing where only the page itself defines it. */
  "page/term": (id: string) => TermCard | undefined;
  /** The reader wants to change a term of their own list: opens it in the settings. */
  "page/edit-term": (id: string) => void;
  /** What is known of papers, in the order in which they are asked for. */
  "page/papers": (references: readonly Reference[]) => readonly PaperCard[];
  /** Asks the official publication for the title of a paper; refused unless the reader chose so in the panel. */
  "page/look-up": (reference: Reference) => LookedUp;
  /** How much the reader has on what the page names and cites: numbers, and nothing they wrote or read. */
  "page/noted": (things: NamedThings) => Result<NotedThings, StoreTrouble>;
  /** The reader wants to write about a term or a paper: keep the draft and open the panel. */
  "page/write-about": (draft: { readonly title: string; readonly about: ThingTarget }) => void;
  /** Opens the panel at what the reader has on a term or a paper. */
  "page/show-about": (thing: Thing) => void;

  /** The reader switched Kantlijn off on the site of the page that asks, or on again. */
  "page/quiet": (isOff: boolean) => void;

  // From the panel and the library to the background.
  /** The notes of one document, in the order in which they were made. */
  "notes/of-document": (key: DocumentKey) => Result<readonly Note[], StoreTrouble>;
  /** The notes on these terms and papers, in the order in which they were made. */
  "notes/about": (things: readonly Thing[]) => Result<readonly Note[], StoreTrouble>;
  /** The notes written last. */
  "notes/recent": (query: RecentQuery) => Result<RecentNotes, StoreTrouble>;
  /** One note, also from the trash; nothing where there is none. */
  "notes/get": (id: string) => Result<Note | undefined, StoreTrouble>;
  /** What a note was before, newest first. */
  "notes/versions": (id: string) => Result<readonly Note[], StoreTrouble>;
  /** Every tag and kind that notes have, the most used first. */
  "notes/labels": () => Result<NoteLabels, StoreTrouble>;
  /** What is in the trash, what was put there last first. */
  "notes/trashed": () => Result<readonly TrashedNote[], StoreTrouble>;
  /** Gives tags to notes and takes them from notes, in one go. */
  "notes/tag": (tagging: Tagging) => Result<Tagged, StoreTrouble>;
  /** Adds the note or replaces the one with its id; answers after the transaction is complete. */
  "notes/save": (save: NoteSave) => Result<KeptNote, StoreTrouble>;
  /** Moves notes to the trash; answers how many there are still. */
  "notes/remove": (ids: readonly string[]) => Result<number, StoreTrouble>;
  /** Takes notes out of the trash; answers how many there are still. */
  "notes/restore": (ids: readonly string[]) => Result<number, StoreTrouble>;
  /** Erases notes that are in the trash, for good; answers how many were. */
  "notes/erase": (ids: readonly string[]) => Result<number, StoreTrouble>;
  /** One of our own pages wrote many notes itself: whoever shows notes is told. */
  "notes/announce": (change: NoteChange) => void;
  /** How many notes there are on each of these hosts or a part of it, in the order in which they are asked for. */
  "notes/on-sites": (hosts: readonly string[]) => Result<readonly number[], StoreTrouble>;
  /** How much the reader has on terms and papers, but for the document at this address. */
  "documents/noted": (asked: {
    readonly url: string;
    readonly things: NamedThings;
  }) => Result<NotedThings, StoreTrouble>;
  /** The known documents that name or cite things, in the order in which those are asked for. */
  "documents/naming": (things: readonly Thing[]) => Result<readonly ThingNaming[], StoreTrouble>;
  /** What is known of one document; nothing where it is not remembered. */
  "documents/of": (key: DocumentKey) => Result<KnownDocument | undefined, StoreTrouble>;
  /** What known documents cite, those after a key; after "" come the first. */
  "documents/citing": (after: string) => Result<CitingPage, StoreTrouble>;
  /** Forgets the documents that were remembered for being read; answers how many. */
  "documents/forget-read": () => Result<number, StoreTrouble>;
  /** How many notes there are, and how safe they are. */
  "store/state": () => Result<StoreState, StoreTrouble>;
  /** A passage of a document as it is put into another text, with its reference. */
  "quotes/write": (order: QuoteOrder & { readonly url: string }) => string;
  /** The reader goes on without the notes that have vanished. */
  "notes/accept-loss": () => Result<void, StoreTrouble>;
  /** The request that waits for the panel of this tab, once. */
  "request/take": (tabId: number) => PanelRequest | undefined;

  /** Prints the page of a tab with these notes behind it; false where it shows another document, or does not answer. */
  "paper/print": (order: { readonly tabId: number; readonly paper: Paper }) => boolean;

  // From the background to the page that nobody sees, in Chrome.
  /** Makes a file of all notes, which says which version made it, and gives its address. */
  "backup/make-file": (order: ArchiveOrder) => string;

  // From the panel to the page of a tab.
  /** What the page holds now. */
  "page/summary": () => PageSummary;
  /** Scrolls to the `index`-th mention (from 0) of an entity or reference, or to a note, and washes it once; false where the page hides it. */
  "page/reveal": (target: { readonly id: string; readonly index: number }) => boolean;
  /** Reads a page after all that could not be read, or that was left alone as it changes all the time. */
  "page/resume": () => void;
  /** Goes to the next or the previous term or reference from where the reader is; nothing where none is marked. */
  "page/step": (step: Step) => Stepped | undefined;
  /** Opens the card where the reader is, with the keyboard in it. */
  "page/card-here": () => void;
  /** Takes the reader back to where they were before the first step. */
  "page/back": () => void;
  /** The title of the page, and what the reader has selected in it or is at. */
  "page/selection": () => PageSelection;
  /** A passage that was selected a moment ago, with all that is kept of it. */
  "page/completed": (selected: PassageSelector) => PassageSelector;
  /** The passage of a note, to be quoted as it stands on the page now; nothing where it does not stand in one place. */
  "page/quoted-note": (noteId: string) => QuotedPassage | undefined;
  /** Copies what the reader has selected as a quotation, and says there whether that worked. */
  "page/copy-quote": () => void;

  // From the background to the page of a tab.
  /** Prints the page with these notes behind it; false where it shows another document. */
  "page/print": (paper: Paper) => boolean;

  // From the background to the pages of all tabs.
  /** Answers wherever our script is, also where it reads nothing as the reader switched the site off. */
  "page/is-followed": () => true;
  /** The reader took sites away, or the browser its permission: who shows a page of one of these hosts leaves it. */
  "sites/removed": (hosts: readonly string[]) => void;

  // To whoever listens.
  /** The summary of the page in the sender's tab is new. The panel shows it; the background may remember the document. */
  "page/changed": (summary: PageSummary) => void;
  /** Notes were written; sent to the panel and the library, and to the pages that may show them. */
  "notes/changed": (change: NoteChange) => void;
  /** Notes of a document stand elsewhere on its page than they did; sent to the library, which says so in its list. */
  "notes/placed": (document: DocumentKey) => void;
  /** A request waits for the panel of this tab. */
  "request/waiting": (tabId: number) => void;
}

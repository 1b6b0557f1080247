import type { Reference } from "@kantlijn/core";
import type { PageSelection, PanelRequest } from "../messages/protocol.ts";
import type { Thing, ThingNaming } from "../model/known-document.ts";
import type { DocumentKey, Note, NotedDocument } from "../model/note.ts";
import type { NoteChange } from "../model/note-change.ts";
import type { NoteLabels, Tagged, Tagging } from "../model/note-labels.ts";
import type { RecentNotes, RecentQuery, TrashedNote } from "../model/note-lists.ts";
import type { KeptNote, NoteSave } from "../model/note-save.ts";
import type { PageSummary } from "../model/page-summary.ts";
import type { Paper } from "../model/paper.ts";
import type { QuotedPassage } from "../model/quoted-passage.ts";
import type { Result } from "../model/result.ts";
import type { StoreState } from "../model/store-state.ts";
import type { StoreTrouble } from "../model/store-trouble.ts";
import type { NamedThings, NotedThings } from "../model/thing-count.ts";
import type { BackupTroubleSetting } from "../settings/backup-trouble.ts";
import type { HiddenKinds } from "../settings/hidden-kinds.ts";
import type { ListOrderSetting } from "../settings/list-order.ts";
import type { LookupSetting } from "../settings/lookup.ts";
import type { PaintNotesSetting } from "../settings/paint-notes.ts";
import type { QuietSites } from "../settings/quiet-sites.ts";
import type { RememberReadingSetting } from "../settings/remember-reading.ts";
import type { UnsavedNotes } from "./note/editor/unsaved-notes.ts";
import type { OwnTermsPort } from "./panel/entities/own-term.tsx";
import type { NewsPort } from "./parts/news-port.ts";

export type Answered<T> = Promise<Result<T, StoreTrouble>>;
/** Stops what was started. */
export type Stop = () => void;

/** The notes, as a surface reaches them. A call that does not arrive is a trouble, never a throw. */
export interface NotesPort {
  ofDocument(key: DocumentKey): Answered<readonly Note[]>;
  /** The notes on these terms and papers. */
  about(things: readonly Thing[]): Answered<readonly Note[]>;
  recent(query: RecentQuery): Answered<RecentNotes>;
  /** One note, also from the trash. */
  get(id: string): Answered<Note | undefined>;
  /** What a note was before, newest first. */
  versions(id: string): Answered<readonly Note[]>;
  labels(): Answered<NoteLabels>;
  trashed(): Answered<readonly TrashedNote[]>;
  tag(tagging: Tagging): Answered<Tagged>;
  save(save: NoteSave): Answered<KeptNote>;
  /** Moves notes to the trash; answers how many there are still. */
  remove(ids: readonly string[]): Answered<number>;
  /** Takes notes out of the trash; answers how many there are still. */
  restore(ids: readonly string[]): Answered<number>;
  /** Erases notes that are in the trash, for good; answers how many were. */
  erase(ids: readonly string[]): Answered<number>;
  /** Tells every surface of notes that this page wrote itself. */
  announce(change: NoteChange): void;
  /** How many notes there are, and how safe they are. */
  state(): Answered<StoreState>;
  /** Goes on without the notes that have vanished. */
  acceptLoss(): Answered<void>;
  onChanged(listener: (change: NoteChange) => void): Stop;
}

/** What is remembered of documents, as a surface reaches it. A call that does not arrive is a trouble, never a throw. */
export interface DocumentsPort {
  /** How much the reader has on things, but for the document at this address. */
  noted(url: string, things: NamedThings): Answered<NotedThings>;
  /** The documents that name or cite things. */
  naming(things: readonly Thing[]): Answered<readonly ThingNaming[]>;
  /** Forgets the documents that were remembered for being read; tells how many. */
  forgetRead(): Answered<number>;
}

/** The tab a panel stands beside. */
export interface TabFacts {
  readonly id: number;
  readonly isPrivate: boolean;
  /** True where the site is one we read, whether or not its page answers. */
  readonly isOurSite: boolean;
  /** The address of its page, where that is one we read. */
  readonly url?: string;
  /** The host of another site that the reader may add, where the browser tells it: the button was pressed on its page. */
  readonly otherHost?: string;
}

/** The page of a tab, as the panel reaches it. */
export interface PagePort {
  /** Tells the panel's tab, now and whenever it becomes another or shows another page. */
  followTab(listener: (tab: TabFacts | undefined) => void): Stop;
  /** Nothing where no page of ours answers. */
  summary(tabId: number): Promise<PageSummary | undefined>;
  onChanged(listener: (tabId: number, summary: PageSummary) => void): Stop;
  /** Shows a mention or a note in the text; false where the page hides it. */
  reveal(tabId: number, target: { readonly id: string; readonly index: number }): Promise<boolean>;
  /** The passage of a note as it stands on the page now; nothing where it does not stand in one place there. */
  quotedNote(tabId: number, noteId: string): Promise<QuotedPassage | undefined>;
  /** What the reader has selected in the page; nothing where it does not answer. */
  selection(tabId: number): Promise<PageSelection | undefined>;
  /** Takes the reader back to where they were before `reveal` led them away. */
  back(tabId: number): void;
  /** Prints the page with notes behind it; false where it does not answer, or shows another document by now. */
  print(tabId: number, paper: Paper): Promise<boolean>;
  /** Has the page read again what it gave up on. */
  resume(tabId: number): void;
  takeRequest(tabId: number): Promise<PanelRequest | undefined>;
  onRequestWaiting(listener: (tabId: number) => void): Stop;
}

/** The papers there are, as a reader asks for one. */
export interface PapersPort {
  /** The papers that words may mean; fails where the reading does. */
  read(words: string): Promise<readonly Reference[]>;
  /** Opens an address that a link of ours has, in a new tab. */
  open(href: string): void;
}

/** Quotations, as a surface has them written. */
export interface QuotesPort {
  /** The passage of the document at an address as it is put into another text; nothing where nobody answers. */
  write(passage: QuotedPassage, url: string): Promise<string | undefined>;
}

/** A file as it is given to the reader. */
export interface OutFile {
  readonly name: string;
  readonly type: string;
  readonly text: string | Blob;
}

/** The ways out of a surface. */
export interface OutPort {
  /** False where the browser does not give the clipboard. */
  copy(text: string): Promise<boolean>;
  save(file: OutFile): void;
}

/** A part of the library that other surfaces lead to; as its address names it. */
export type LibraryPart = "opslag" | "prullenbak" | "exporteren";

/** What a surface needs of the world; nothing else reaches it. */
export interface SurfacePorts {
  readonly notes: NotesPort;
  readonly unsaved: UnsavedNotes;
  /** Opens the library, at its notes or at this part. */
  readonly openLibrary: (part?: LibraryPart) => void;
  readonly now: () => Date;
  readonly newId: () => string;
}

export interface PanelPorts extends SurfacePorts {
  readonly openOptions: () => void;
  readonly page: PagePort;
  readonly papers: PapersPort;
  readonly quotes: QuotesPort;
  readonly out: OutPort;
  /** Gives the notes of a document to the reader, as a Markdown file. */
  readonly saveNotes: (document: NotedDocument, notes: readonly Note[]) => void;
  readonly hiddenKinds: HiddenKinds;
  readonly listOrder: ListOrderSetting;
  readonly lookup: LookupSetting;
  readonly documents: DocumentsPort;
  readonly paintNotes: PaintNotesSetting;
  readonly rememberReading: RememberReadingSetting;
  readonly quietSites: QuietSites;
  readonly ownTerms: OwnTermsPort;
  /** Why no snapshots are made, where none are. */
  readonly backupTrouble: BackupTroubleSetting;
  readonly news: NewsPort;
}

import type { PanelRequest } from "../messages/protocol.ts";
import type { DocumentKey, Note } from "../model/note.ts";
import type { PageSummary } from "../model/page-summary.ts";
import type { Result } from "../model/result.ts";
import type { StoreTrouble } from "../model/store-trouble.ts";
import type { HiddenKinds } from "../settings/hidden-kinds.ts";
import type { UnsavedNotes } from "./note/unsaved-notes.ts";

export type Answered<T> = Promise<Result<T, StoreTrouble>>;
/** Stops what was started. */
export type Stop = () => void;

/** The notes, as a surface reaches them. A call that does not arrive is a trouble, never a throw. */
export interface NotesPort {
  all(): Answered<readonly Note[]>;
  ofDocument(key: DocumentKey): Answered<readonly Note[]>;
  save(note: Note): Answered<Note>;
  remove(id: string): Answered<void>;
  restore(id: string): Answered<void>;
  /** Goes on without the notes that have vanished. */
  acceptLoss(): Answered<void>;
  onChanged(listener: (key: DocumentKey) => void): Stop;
}

/** The tab a panel stands beside. */
export interface TabFacts {
  readonly id: number;
  readonly isPrivate: boolean;
  /** True where the site is one we read, whether or not its page answers. */
  readonly isOurSite: boolean;
}

/** The page of a tab, as the panel reaches it. */
export interface PagePort {
  /** Tells the panel's tab, now and whenever it becomes another or shows another page. */
  followTab(listener: (tab: TabFacts | undefined) => void): Stop;
  /** Nothing where no page of ours answers. */
  summary(tabId: number): Promise<PageSummary | undefined>;
  onChanged(listener: (tabId: number, summary: PageSummary) => void): Stop;
  reveal(tabId: number, target: { readonly id: string; readonly index: number }): void;
  takeRequest(tabId: number): Promise<PanelRequest | undefined>;
  onRequestWaiting(listener: (tabId: number) => void): Stop;
}

/** What a surface needs of the world; nothing else reaches it. */
export interface SurfacePorts {
  readonly notes: NotesPort;
  readonly unsaved: UnsavedNotes;
  readonly openLibrary: () => void;
  readonly now: () => Date;
  readonly newId: () => string;
}

export type PanelPorts = SurfacePorts & { readonly page: PagePort; readonly hiddenKinds: HiddenKinds };

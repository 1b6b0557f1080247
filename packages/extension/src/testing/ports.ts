import { parseWritten } from "@kantlijn/core/written";
import { IDBFactory } from "fake-indexeddb";
import { vi } from "vitest";
import type { KnownDocuments } from "../documents/known-documents.ts";
import type { PageSelection, PanelRequest } from "../messages/protocol.ts";
import type { DocumentKey, Note } from "../model/note.ts";
import type { NoteChange } from "../model/note-change.ts";
import type { PageSummary } from "../model/page-summary.ts";
import type { Paper } from "../model/paper.ts";
import type { QuotedPassage } from "../model/quoted-passage.ts";
import { failure, success } from "../model/result.ts";
import type { Stored, StoreTrouble } from "../model/store-trouble.ts";
import { createDocumentRows } from "../notes/database/document-rows.ts";
import { createNoteDatabase } from "../notes/database/note-database.ts";
import { createToldKeys } from "../notes/database/told-keys.ts";
import { createDexieNoteStore } from "../notes/dexie-note-store.ts";
import type { NoteStore } from "../notes/note-store.ts";
import { readStoreState } from "../notes/store-state.ts";
import { documentKeyOf } from "../page/identity/document-key.ts";
import { writeQuotation } from "../quote/write-quotation.ts";
import { createBackupTrouble } from "../settings/backup-trouble.ts";
import { createHiddenKinds } from "../settings/hidden-kinds.ts";
import { createListOrder } from "../settings/list-order.ts";
import { createLookupSetting } from "../settings/lookup.ts";
import { createOwnTerms } from "../settings/own-terms.ts";
import { createPaintNotes } from "../settings/paint-notes.ts";
import { createQuietSites } from "../settings/quiet-sites.ts";
import { createRememberReading } from "../settings/remember-reading.ts";
import { createSaveNotes } from "../surface/save-notes.ts";
import { createUnsavedNotes } from "../ui/note/editor/unsaved-notes.ts";
import type { NotesPort, OutFile, PanelPorts, TabFacts } from "../ui/ports.ts";
import { documentsPort } from "./documents.ts";
import { KAMERBRIEF, noteId } from "./notes.ts";
import { aStorage } from "./storage.ts";

const NOW = new Date("2026-11-20T16:41:00.000Z");

const STORAGE = { estimate: async () => ({ usage: 1_200, quota: 9_000_000 }), persisted: async () => true };

/** The world around a surface, with a real store in memory. */
export interface World {
  readonly store: NoteStore;
  readonly documents: KnownDocuments;
  readonly ports: PanelPorts;
  /** While set, every call about notes fails with it. */
  trouble: StoreTrouble | undefined;
  /** What the page answers; undefined where no page of ours is. */
  summary: PageSummary | undefined;
  /** Moves the panel to another tab. */
  moveTo(tab: TabFacts | undefined): void;
  request(request: PanelRequest): void;
  announceSummary(summary: PageSummary): void;
  /** What the reader has selected in the page. */
  selection: PageSelection | undefined;
  /** The passages of notes as they stand on the page. */
  readonly quoted: Map<string, QuotedPassage>;
  readonly revealed: { readonly id: string; readonly index: number }[];
  /** The page hides what is revealed. */
  isHidden: boolean;
  /** What was printed behind the page. */
  readonly printed: Paper[];
  /** How often the reader went back to where they were. */
  wentBack: number;
  /** How often the reader asked for the page to be read after all. */
  resumed: number;
  /** What the clipboard got; undefined while the browser does not give it. */
  clipboard: string[] | undefined;
  readonly saved: OutFile[];
  /** Addresses opened in a new tab. */
  readonly opened: string[];
}

export const TAB: TabFacts = { id: 7, isPrivate: false, isOurSite: true };

export function aWorld(tab: TabFacts = TAB, indexedDB = new IDBFactory()): World {
  localStorage.clear();
  const database = createNoteDatabase({ indexedDB });
  const keys = createToldKeys(documentKeyOf);
  const store = createDexieNoteStore({ now: () => NOW, database, keys });
  const documents = createDocumentRows(database, keys);
  const listeners = new Listeners();
  let waiting: PanelRequest | undefined;
  let ids = 100;
  const take = () => {
    const taken = waiting;
    waiting = undefined;
    return taken;
  };
  const world: World = {
    store,
    documents,
    trouble: undefined,
    summary: aSummary(),
    ...untouched(),
    moveTo: (next) => listeners.tab(next),
    announceSummary: (summary) => listeners.summary(tab.id, summary),
    request: (next) => {
      waiting = next;
      listeners.request(tab.id);
    },
    ports: {
      notes: notesPort(store, () => world.trouble, listeners),
      documents: documentsPort(documents, () => world.trouble),
      unsaved: createUnsavedNotes(localStorage),
      ...choices(),
      ...waysOut(() => world),
      saveNotes: createSaveNotes({ save: (file) => void world.saved.push(file) }),
      openLibrary: vi.fn(),
      openOptions: vi.fn(),
      now: () => NOW,
      newId: () => noteId(ids++),
      page: pagePort(tab, () => world, listeners, take),
    },
  };
  return world;
}

/** A world in which the reader has done nothing yet. */
function untouched(): Pick<
  World,
  | "selection"
  | "quoted"
  | "revealed"
  | "isHidden"
  | "printed"
  | "wentBack"
  | "resumed"
  | "clipboard"
  | "saved"
  | "opened"
> {
  return {
    selection: undefined,
    quoted: new Map(),
    revealed: [],
    isHidden: false,
    printed: [],
    wentBack: 0,
    resumed: 0,
    clipboard: [],
    saved: [],
    opened: [],
  };
}

/** What a reader can choose, each as it is before they did. */
type Choices =
  | "news"
  | "hiddenKinds"
  | "listOrder"
  | "lookup"
  | "paintNotes"
  | "rememberReading"
  | "quietSites"
  | "ownTerms"
  | "backupTrouble";

function choices(): Pick<PanelPorts, Choices> {
  return {
    backupTrouble: createBackupTrouble(aStorage()),
    paintNotes: createPaintNotes(aStorage()),
    quietSites: createQuietSites(aStorage()),
    rememberReading: createRememberReading(aStorage()),
    ownTerms: { list: createOwnTerms(aStorage()), edit: () => undefined },
    hiddenKinds: createHiddenKinds(aStorage()),
    listOrder: createListOrder(aStorage()),
    lookup: createLookupSetting(aStorage()),
    news: { isNew: async () => false, dismiss: async () => undefined, open: () => undefined },
  };
}

function pagePort(
  tab: TabFacts,
  world: () => World,
  listeners: Listeners,
  take: () => PanelRequest | undefined,
): PanelPorts["page"] {
  return {
    followTab: (listener) => {
      listeners.tab = listener;
      listener(tab);
      return () => undefined;
    },
    summary: async () => world().summary,
    onChanged: (listener) => {
      listeners.summary = listener;
      return () => undefined;
    },
    reveal: async (_, target) => world().revealed.push(target) > 0 && !world().isHidden,
    print: async (_, paper) => {
      if (world().summary === undefined) return false;
      world().printed.push(paper);
      return true;
    },
    quotedNote: async (_, noteId) => world().quoted.get(noteId),
    selection: async () => world().selection,
    back: () => {
      world().wentBack += 1;
    },
    resume: () => {
      world().resumed += 1;
    },
    takeRequest: async () => take(),
    onRequestWaiting: (listener) => {
      listeners.request = listener;
      return () => undefined;
    },
  };
}

function waysOut(world: () => World): Pick<PanelPorts, "papers" | "quotes" | "out"> {
  return {
    quotes: {
      write: async (passage, url) => {
        if (world().trouble !== undefined) return undefined;
        return writeQuotation(passage, "leidraad", { url, today: "2026-11-20" });
      },
    },
    papers: { read: async (words) => parseWritten(words), open: (href) => void world().opened.push(href) },
    out: {
      copy: async (text) => world().clipboard?.push(text) !== undefined,
      save: (file) => void world().saved.push(file),
    },
  };
}

/** What a page with one dossier, two entities and no notes says of itself. */
export function aSummary(special: Partial<PageSummary> = {}): PageSummary {
  return {
    document: KAMERBRIEF,
    state: "ready",
    says: {},
    entities: [
      { id: "organisatie/internationale-organisatie-voor-migratie", kind: "organisatie", written: "IOM", count: 4 },
      { id: "land/be", kind: "land", written: "België", count: 1 },
    ],
    references: [
      {
        id: "kst-35300-VI-37",
        reference: {
          kind: "kamerstuk",
          kamer: "tweede",
          vergaderjaar: "2019-2020",
          dossiernummer: "35300",
          toevoeging: "VI",
          ondernummer: "37",
        },
        citation: "Kamerstukken II 2019/20, 35 300 VI, nr. 37",
        link: {
          href: "https://zoek.officielebekendmakingen.nl/kst-35300-VI-37.html",
          portal: "officielebekendmakingen.nl",
          certainty: "exact",
          to: "itself",
        },
        count: 2,
        derived: [],
      },
    ],
    unresolved: [],
    notePlaces: [],
    ...special,
  };
}

class Listeners {
  tab: (tab: TabFacts | undefined) => void = () => undefined;
  summary: (tabId: number, summary: PageSummary) => void = () => undefined;
  request: (tabId: number) => void = () => undefined;
  readonly notes = new Set<(change: NoteChange) => void>();
  readonly tell = (change: NoteChange) => this.notes.forEach((listener) => void listener(change));
  readonly tellNotes = (key: DocumentKey) => this.tell({ documents: [key], isEverywhere: false });
}

function notesPort(store: NoteStore, trouble: () => StoreTrouble | undefined, listeners: Listeners): NotesPort {
  const unlessTrouble = async <T>(work: () => Promise<T>) => {
    const now = trouble();
    return now === undefined ? work() : failure(now);
  };
  const told = async (key: DocumentKey, work: Stored<readonly Note[]>) => {
    const done = await work;
    listeners.tellNotes(key);
    return done.ok ? success(done.value.length) : done;
  };
  return {
    ofDocument: (key) => unlessTrouble(() => store.ofDocument(key)),
    about: (things) => unlessTrouble(() => store.about(things)),
    recent: (query) => unlessTrouble(() => store.recent(query)),
    get: (id) => unlessTrouble(() => store.get(id)),
    versions: (id) => unlessTrouble(() => store.versions(id)),
    labels: () => unlessTrouble(() => store.labels()),
    trashed: () => unlessTrouble(() => store.trashed()),
    tag: (tagging) =>
      unlessTrouble(async () => {
        const result = await store.tag(tagging);
        listeners.tell({ documents: "many", isEverywhere: false });
        return result.ok ? success(result.value.tagged) : result;
      }),
    save: (save) =>
      unlessTrouble(async () => {
        const saved = await store.save(save);
        const { document, target } = save.note;
        listeners.tell({ documents: [document.key], isEverywhere: "id" in target });
        return saved;
      }),
    remove: (ids) => unlessTrouble(() => told(KAMERBRIEF.key, store.trash(ids))),
    restore: (ids) => unlessTrouble(() => told(KAMERBRIEF.key, store.restore(ids))),
    erase: (ids) => unlessTrouble(() => told(KAMERBRIEF.key, store.erase(ids))),
    announce: (change) => listeners.tell(change),
    state: () => unlessTrouble(() => readStoreState(store, STORAGE, async () => undefined)),
    acceptLoss: () => unlessTrouble(() => store.acceptLoss()),
    onChanged: (listener) => {
      listeners.notes.add(listener);
      return () => listeners.notes.delete(listener);
    },
  };
}

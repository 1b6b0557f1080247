import type { PageAsker } from "../messages/desk.ts";
import type { Thing } from "../model/known-document.ts";
import type { DocumentKey, Note } from "../model/note.ts";
import type { NoteChange } from "../model/note-change.ts";
import type { Tagged, Tagging } from "../model/note-labels.ts";
import type { RecentQuery } from "../model/note-lists.ts";
import type { KeptNote } from "../model/note-save.ts";
import type { NotedPassage } from "../model/noted-passage.ts";
import type { NoteStanding } from "../model/page-summary.ts";
import { failure, success } from "../model/result.ts";
import type { Stored } from "../model/store-trouble.ts";
import { changeOf } from "./change-of.ts";
import type { NoteStore } from "./note-store.ts";
import { readStoreState, type StorageFacts } from "./store-state.ts";

/** What answering about notes needs. */
export interface NotesParts {
  readonly store: NoteStore;
  readonly storage: StorageFacts;
  /** When the last backup was made, ISO 8601. */
  readonly lastBackup: () => Promise<string | undefined>;
  /** The document an address belongs to. */
  readonly documentKey: (url: string) => DocumentKey;
  /** Tells panels, library and pages that the notes of a document were written. */
  readonly onChanged: (change: NoteChange) => void;
  /** Tells the library that notes of a document stand elsewhere on its page than they did; nothing was written. */
  readonly onPlaced: (document: DocumentKey) => void;
}

/** The calls about notes. */
export type NoteAnswers = ReturnType<typeof answersToPages> & ReturnType<typeof answersToOwnPages>;

/** Binds a note store to the protocol. */
export function answersOfNotes(parts: NotesParts): NoteAnswers {
  return { ...answersToPages(parts), ...answersToOwnPages(parts) };
}

function answersToPages({ store, documentKey, onPlaced }: NotesParts) {
  return {
    "page/notes": async (_: undefined, { url, isPrivate }: PageAsker): Stored<readonly NotedPassage[]> => {
      if (isPrivate) return failure({ kind: "private" });
      const notes = await store.ofDocument(documentKey(url));
      return notes.ok ? success(notes.value.flatMap(passageOf)) : notes;
    },

    "page/placed": async (placed: readonly NoteStanding[], { url, isPrivate }: PageAsker): Promise<void> => {
      // What is not remembered is asked for again when the page opens; a page has no use for the trouble.
      if (isPrivate) return;
      const kept = await store.keepStandings(documentKey(url), placed);
      if (kept.ok && kept.value) onPlaced(documentKey(url));
    },
  };
}

function passageOf({ id, target }: Note): NotedPassage[] {
  return target.kind === "passage" ? [{ id, selector: target.selector }] : [];
}

function answersToOwnPages({ store, storage, lastBackup, onChanged }: NotesParts) {
  const tell = (notes: readonly Note[]) => {
    if (notes.length > 0) onChanged(changeOf(notes));
  };
  const marked = async (outcome: Stored<readonly Note[]>): Stored<number> => {
    const result = await outcome;
    if (!result.ok) return result;
    tell(result.value);
    return success(result.value.length);
  };
  return {
    "notes/of-document": (key: DocumentKey) => store.ofDocument(key),
    "notes/about": (things: readonly Thing[]) => store.about(things),
    "notes/recent": (query: RecentQuery) => store.recent(query),
    "notes/get": (id: string) => store.get(id),
    "notes/versions": (id: string) => store.versions(id),
    "notes/labels": () => store.labels(),
    "notes/trashed": () => store.trashed(),
    "notes/on-sites": (hosts: readonly string[]) => store.countOnSites(hosts),
    "notes/tag": async (tagging: Tagging): Stored<Tagged> => {
      const result = await store.tag(tagging);
      if (!result.ok) return result;
      tell(result.value.notes);
      return success(result.value.tagged);
    },
    "notes/save": async (sent: unknown): Stored<KeptNote> => {
      const result = await store.save(sent);
      if (result.ok) tell([result.value.note]);
      return result;
    },
    "notes/remove": (ids: readonly string[]) => marked(store.trash(ids)),
    "notes/restore": (ids: readonly string[]) => marked(store.restore(ids)),
    "notes/erase": (ids: readonly string[]) => marked(store.erase(ids)),
    "notes/announce": (change: NoteChange) => {
      store.forgetKeys();
      onChanged(change);
    },
    "store/state": () => readStoreState(store, storage, lastBackup),
    "notes/accept-loss": () => store.acceptLoss(),
  };
}

import type { DocumentKey, Note } from "../model/note.ts";
import type { TrashedNote } from "../model/note-lists.ts";
import { type Result, success } from "../model/result.ts";
import type { StoreTrouble } from "../model/store-trouble.ts";
import { checkNote, checkSave } from "./check-note.ts";
import { countOnSites } from "./count-on-sites.ts";
import { allRows, recentRows, rowsAbout, rowsOfKeys, trashedRows } from "./database/list-rows.ts";
import { createNoteDatabase, type NoteDatabase, type NoteDatabaseOptions } from "./database/note-database.ts";
import { type NoteRow, noteOf } from "./database/rows.ts";
import { countsOf, holdingsOf, labelsOf } from "./database/tallies.ts";
import { createToldKeys, type ToldKeys } from "./database/told-keys.ts";
import { versionsOf } from "./database/versions.ts";
import { WRITTEN_WITH_NOTES } from "./database/write-rows.ts";
import type { NoteStore } from "./note-store.ts";
import { putNewest, saveOn, type Written } from "./save-note.ts";
import { keepStandings } from "./standings.ts";
import { tagNotes } from "./tag-notes.ts";
import { eraseTrashed, markRemoved, overdueIds } from "./trash.ts";
import type { OnAdded } from "./watch-for-loss.ts";

export interface DexieNoteStoreOptions extends NoteDatabaseOptions {
  readonly now: () => Date;
  /** The document that an address belongs to. Notes are found under every key they were stored with that is of it. */
  readonly documentKey?: (address: string) => DocumentKey;
  readonly onAdded?: OnAdded;
  /** The database and its keys, where others work with them too; else the store opens its own. */
  readonly database?: NoteDatabase;
  readonly keys?: ToldKeys;
}

/** What every part of the store works with. */
interface StoreParts {
  readonly database: NoteDatabase;
  readonly keys: ToldKeys;
  /** A row as its note is told: with the key of today. On disk the key stays as it was, so that no wrong rule spoils it. */
  readonly told: (row: NoteRow) => Note;
  /** ISO 8601 */
  readonly now: () => string;
  readonly onAdded: OnAdded | undefined;
}

/** Notes in IndexedDB. One action is one transaction, on disk before it is answered. */
export function createDexieNoteStore({
  now,
  documentKey = asStored,
  onAdded,
  ...opening
}: DexieNoteStoreOptions): NoteStore {
  const { database = createNoteDatabase(opening), keys = createToldKeys(documentKey) } = opening;
  const told = (row: NoteRow): Note => ({
    ...noteOf(row),
    document: { ...row.document, key: keys.told(row.document.key) },
  });
  const parts: StoreParts = { database, keys, told, now: () => now().toISOString(), onAdded };
  return {
    ...lists(parts),
    ...writing(parts),
    ...trashCan(parts),
    openings: () => database.openings(),
    acceptLoss: async () => success(undefined),
    forgetKeys: () => keys.forget(),
    close: () => database.close(),
  };
}

/** The tables in which the notes of a document are looked up. */
const LOOKED_UP = ["notes", "tallies"] as const;

type Lists =
  | "all"
  | "ofDocument"
  | "about"
  | "recent"
  | "get"
  | "versions"
  | "labels"
  | "countOnSites"
  | "trashed"
  | "standings"
  | "counts"
  | "holdings";

function lists({ database, keys, told }: StoreParts): Pick<NoteStore, Lists> {
  return {
    all: () => database.read(["notes"], async ({ notes }) => (await allRows(notes)).map(told)),
    ofDocument: (address) =>
      database.read(LOOKED_UP, async ({ notes, tallies }) =>
        (await rowsOfKeys(notes, await keys.stored(tallies, address))).map(told),
      ),
    about: (things) => database.read(["notes"], async ({ notes }) => (await rowsAbout(notes, things)).map(told)),
    recent: ({ except, limit }) =>
      database.read(LOOKED_UP, async ({ notes, tallies }) => {
        const left = except === undefined ? [] : await keys.stored(tallies, except);
        const rows = await recentRows(notes, left, limit);
        const total = (await countsOf(tallies)).notes - (await rowsOfKeys(notes, left)).length;
        return { notes: rows.map(told), total };
      }),
    get: (id) =>
      database.read(["notes"], async ({ notes }) => {
        const row = await notes.get(id);
        return row && told(row);
      }),
    versions: (id) => database.read(["versions"], ({ versions }) => versionsOf(versions, id)),
    labels: () => database.read(["tallies"], ({ tallies }) => labelsOf(tallies)),
    countOnSites: (hosts) => database.read(["notes"], ({ notes }) => countOnSites(notes, hosts)),
    trashed: () =>
      database.read(["notes"], async ({ notes }) =>
        (await trashedRows(notes)).map((row): TrashedNote => ({ note: told(row), removedAt: row.removedAt ?? "" })),
      ),
    standings: () => database.read(["standings"], ({ standings }) => standings.toArray()),
    counts: () => database.read(["tallies"], ({ tallies }) => countsOf(tallies)),
    holdings: () => database.read(["tallies"], ({ tallies }) => holdingsOf(tallies)),
  };
}

function writing({
  database,
  keys,
  told,
  now,
  onAdded,
}: StoreParts): Pick<NoteStore, "put" | "save" | "tag" | "keepStandings"> {
  const tables = [...WRITTEN_WITH_NOTES, "versions", "erased"] as const;
  const seen = async <T>({ kept, added }: Written<T>, { document }: Note): Promise<T> => {
    keys.see(document.key);
    if (added > 0) await onAdded?.(added);
    return kept;
  };
  return {
    put: async (sent) => {
      const checked = checkNote(sent);
      if (!checked.ok) return checked;
      const put = await database.write(tables, (all) => putNewest(all, checked.value));
      return put.ok ? success(told(await seen(put.value, checked.value))) : put;
    },
    save: async (sent) => {
      const checked = checkSave(sent);
      if (!checked.ok) return checked;
      const saving = { now: now(), told: keys.told };
      const saved = flat(await database.write(tables, (all) => saveOn(all, checked.value, saving)));
      if (!saved.ok) return saved;
      const { note, isInTrash } = await seen(saved.value, checked.value.note);
      return success({ note: told(note), isInTrash });
    },
    tag: (tagging) =>
      database.write(WRITTEN_WITH_NOTES, async (all) => {
        const { tagged, rows } = await tagNotes(all.notes, tagging, now());
        return { tagged, notes: rows.map(told) };
      }),
    keepStandings: (address, placed) =>
      database.write([...LOOKED_UP, "standings"], async ({ notes, tallies, standings }) =>
        keepStandings({ standings }, await rowsOfKeys(notes, await keys.stored(tallies, address)), placed),
      ),
  };
}

function trashCan({
  database,
  told,
  now,
}: StoreParts): Pick<NoteStore, "trash" | "restore" | "erase" | "eraseOverdue"> {
  const mark = (ids: readonly string[], removedAt: string | undefined) =>
    database.write(WRITTEN_WITH_NOTES, async (tables) => (await markRemoved(tables, ids, removedAt)).map(told));
  const tables = [...WRITTEN_WITH_NOTES, "versions", "standings", "erased"] as const;
  return {
    trash: (ids) => mark(ids, now()),
    restore: (ids) => mark(ids, undefined),
    erase: (ids) => database.write(tables, async (all) => (await eraseTrashed(all, ids, now())).map(told)),
    eraseOverdue: (moment) =>
      database.write(tables, async (all) => (await eraseTrashed(all, await overdueIds(all, moment), now())).map(told)),
  };
}

/** A refusal inside a transaction is an answer like any other. */
function flat<T>(outcome: Result<Result<T, StoreTrouble>, StoreTrouble>): Result<T, StoreTrouble> {
  return outcome.ok ? outcome.value : outcome;
}

function asStored(address: string): DocumentKey {
  return address;
}

import type { DocumentKey } from "../model/note.ts";
import type { NoteState } from "../model/page-summary.ts";
import type { NoteReader } from "./database.ts";
import { type NoteRow, type RecordedDocument, recordOf } from "./note-record.ts";
import type { Shelf } from "./shelf.ts";
import { createStoredKeys } from "./stored-keys.ts";
import { wordsIn } from "./words.ts";

/** Notes read and put into the index at once: a question waits for no more than these. */
const SLICE = 400;
/** What stands before the name of a site: official papers are looked for at `zoek.`, and nobody calls the site so. */
const OF_A_SITE = /^(?:www|zoek)\./u;
/** Notes that surely fill a screen. */
const SCREENFUL = 30;

/** What addresses say, by the rules of today. */
export interface AddressRules {
  /** The document an address belongs to. */
  readonly documentKey: (address: string) => DocumentKey;
  /** The official identifier of the paper that is read there, where the address says it. */
  readonly paperAt: (address: string) => string | undefined;
}

/** Reads notes from disk onto a shelf. */
export interface NotesReading {
  /** The first screen of an untouched library: whole documents, those written about last. */
  firstScreen(): Promise<void>;
  /** Where notes stand on their pages; what was read before is told anew. */
  standings(): Promise<void>;
  /** The next notes, newest first; false when these were the last. */
  slice(): Promise<boolean>;
  /** Where notes stand on their pages by now, for the documents that are read after it. */
  standingsAgain(): Promise<void>;
  /** The notes of documents, as they are now. */
  documents(keys: readonly DocumentKey[]): Promise<void>;
  /** Takes away what is on the shelf and was not met in this reading. */
  dropRest(): void;
  /** How many notes were met in this reading. */
  read(): number;
}

export function createNotesReading(reader: NoteReader, shelf: Shelf, rules: AddressRules): NotesReading {
  const recorded = createRecordedDocuments(rules);
  const met = new Set<string>();
  let states: ReadonlyMap<string, NoteState> = new Map();
  let before: string | undefined;

  const storedKeys = createStoredKeys(reader, recorded.keyOf);
  const put = (rows: readonly NoteRow[]) => {
    for (const row of rows) {
      const document = recorded.of(row);
      storedKeys.see(row.document.key);
      met.add(row.id);
      const record = recordOf(row, { document, state: states.get(row.id) });
      shelf.put(record, () => wordsOf(row, record.dossiers));
    }
  };
  const standingsAgain = async () => {
    states = await reader.states();
  };
  return {
    firstScreen: async () => {
      const newest = await reader.before(undefined, SCREENFUL);
      for (const key of new Set(newest.map(({ document }) => document.key))) {
        if (met.size >= SCREENFUL) return;
        put(await reader.underKeys([key]));
      }
    },
    standings: async () => {
      await standingsAgain();
      put(await reader.withIds([...met]));
    },
    standingsAgain,
    slice: async () => {
      const rows = await reader.before(before, SLICE);
      put(rows);
      before = rows.at(-1)?.modified;
      return before !== undefined;
    },
    documents: async (keys) => {
      const rows = await reader.underKeys(await storedKeys.of(keys));
      put(rows);
      dropOthers(shelf, keys, rows);
    },
    dropRest: () => {
      storedKeys.seenAll();
      shelf.dropWhere(({ id }) => !met.has(id));
    },
    read: () => met.size,
  };
}

/** Takes away what is of these documents and not among their rows. */
function dropOthers(shelf: Shelf, documents: readonly DocumentKey[], rows: readonly NoteRow[]): void {
  const present = new Set(rows.map(({ id }) => id));
  for (const key of shelf.keysIn(documents)) if (!present.has(shelf.at(key)?.id ?? "")) shelf.drop(key);
}

/** The documents of the notes, each once: there are thousands, and to take an address apart takes longer than to find it. */
function createRecordedDocuments({ documentKey, paperAt }: AddressRules) {
  const recorded = new Map<string, RecordedDocument>();
  return {
    /** The key of today for a stored one. */
    keyOf: (stored: string) => recorded.get(stored)?.key ?? documentKey(stored),
    of: ({ document: { key, url, title } }: NoteRow): RecordedDocument => {
      const known = recorded.get(key);
      if (known !== undefined) return known;
      const paper = paperAt(url);
      const site = new URL(url).hostname.replace(OF_A_SITE, "");
      const document = { key: documentKey(key), url, title, site, ...(paper !== undefined && { paper }) };
      recorded.set(key, document);
      return document;
    },
  };
}

/** Everything of a note that can be searched for. */
function wordsOf(
  { body, target, document, kind = "", tags = [] }: NoteRow,
  dossiers: readonly string[],
): readonly string[] {
  const about = target.kind === "term" || target.kind === "reference" ? target.name : "";
  const quote = target.kind === "passage" ? target.selector.quote.exact : "";
  return [body, quote, about, document.title, kind, ...tags, ...dossiers].flatMap(wordsIn);
}

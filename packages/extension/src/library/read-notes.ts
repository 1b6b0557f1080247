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

/** Reads notes from disk onto a shelf. */
export interface NotesReading {
  /** The first screen of an untouched library: whole documents, those written about last. */
  firstScreen(): Promise<void>;
  /** What is known beside the notes; what was read before is told anew. */
  surroundings(): Promise<void>;
  /** The next notes, newest first; false when these were the last. */
  slice(): Promise<boolean>;
  /** The notes of documents, as they are now. */
  documents(keys: readonly DocumentKey[]): Promise<void>;
  /** Takes away what is on the shelf and was not met in this reading. */
  dropRest(): void;
  /** How many notes were met in this reading. */
  read(): number;
}

export function createNotesReading(
  reader: NoteReader,
  shelf: Shelf,
  documentKey: (address: string) => DocumentKey,
): NotesReading {
  const recorded = new Map<string, RecordedDocument>();
  const met = new Set<string>();
  let around = NOTHING_KNOWN;
  let before: string | undefined;

  // There are thousands, and to take an address apart takes longer than to find it.
  const keyOfToday = (stored: string) => recorded.get(stored)?.key ?? documentKey(stored);
  const storedKeys = createStoredKeys(reader, keyOfToday);
  const put = (rows: readonly NoteRow[]) => {
    for (const row of rows) {
      const document = recorded.get(row.document.key) ?? recordedOf(row, documentKey);
      recorded.set(row.document.key, document);
      storedKeys.see(row.document.key);
      met.add(row.id);
      const record = recordOf(row, { document, ...knownOf(row.id, document.key, around) });
      shelf.put(record, () => wordsOf(row, record.dossiers));
    }
  };
  return {
    firstScreen: async () => {
      const newest = await reader.before(undefined, SCREENFUL);
      for (const key of new Set(newest.map(({ document }) => document.key))) {
        if (met.size >= SCREENFUL) return;
        put(await reader.underKeys([key]));
      }
    },
    surroundings: async () => {
      around = await readSurroundings(reader, keyOfToday);
      put(await reader.withIds([...met]));
    },
    slice: async () => {
      const rows = await reader.before(before, SLICE);
      put(rows);
      before = rows.at(-1)?.modified;
      return before !== undefined;
    },
    documents: async (keys) => {
      const [stored, states] = await Promise.all([storedKeys.of(keys), reader.states()]);
      around = { ...around, states };
      const rows = await reader.underKeys(stored);
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

/** What is known beside the notes: where they stand, and what their documents are. */
interface Surroundings {
  readonly states: ReadonlyMap<string, NoteState>;
  readonly dossiers: ReadonlyMap<DocumentKey, string>;
  readonly papers: ReadonlyMap<DocumentKey, string>;
}

const NOTHING_KNOWN: Surroundings = { states: new Map(), dossiers: new Map(), papers: new Map() };

function knownOf(id: string, key: DocumentKey, { dossiers, papers, states }: Surroundings) {
  return { filedIn: dossiers.get(key), paper: papers.get(key), state: states.get(id) };
}

async function readSurroundings(
  reader: NoteReader,
  keyOfToday: (stored: string) => DocumentKey,
): Promise<Surroundings> {
  const [states, dossiers, papers] = await Promise.all([reader.states(), reader.dossiers(), reader.papers()]);
  const told = (stored: ReadonlyMap<string, string>) =>
    new Map([...stored].map(([key, value]) => [keyOfToday(key), value]));
  return { states, dossiers: told(dossiers), papers: told(papers) };
}

function recordedOf({ document }: NoteRow, documentKey: (address: string) => DocumentKey): RecordedDocument {
  const { key, url, title } = document;
  return { key: documentKey(key), url, title, site: new URL(url).hostname.replace(OF_A_SITE, "") };
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

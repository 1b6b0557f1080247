import type { CitingPage, KnownDocument, NamingDocument, Thing, ThingNaming } from "../../model/known-document.ts";
import type { DocumentKey } from "../../model/note.ts";
import type { Amount } from "../../model/thing-count.ts";
import { trashedRows } from "./list-rows.ts";
import type { NoteDatabase } from "./note-database.ts";
import type { NoteTables } from "./note-tables.ts";
import { type DocumentRow, documentOf, documentRowOf, isKept } from "./rows.ts";
import { countUnder } from "./tallies.ts";
import type { ToldKeys } from "./told-keys.ts";

type Documents = NoteTables["documents"];

/** The rows of known documents, in the database of the notes; documents/known-documents.ts says what each answers. */
export function createDocumentRows({ read, write }: NoteDatabase, keys: ToldKeys) {
  return {
    get: (key: DocumentKey) =>
      read(["documents"], async ({ documents }) => {
        const row = await documents.get(key);
        return row && documentOf(row);
      }),
    put: (document: KnownDocument) =>
      write(["documents"], async ({ documents }) => void (await documents.put(documentRowOf(document)))),
    citing: (after: string, size: number) =>
      read(["documents", "notes", "tallies"], (tables) => citing(tables, keys, after, size)),
    keys: () => read(["documents"], ({ documents }) => documents.toCollection().primaryKeys()),
    forget: (key: DocumentKey) => write(["documents"], ({ documents }) => documents.delete(key)),
    forgetRead: (keep: number) => write(["documents"], ({ documents }) => forgetRead(documents, keep)),
    withNotes: (asked: readonly DocumentKey[]) =>
      read(["notes", "tallies"], async ({ notes, tallies }): Promise<ReadonlySet<DocumentKey>> => {
        const found = new Set<DocumentKey>();
        for (const key of asked) {
          const stored = await keys.stored(tallies, key);
          if ((await notes.where("document.key").anyOf(stored).limit(1).count()) > 0) found.add(key);
        }
        return found;
      }),
    naming: (things: readonly Thing[], most: number) =>
      read(["documents"], async ({ documents }) => naming(documents, things, most)),
    countAbout: (things: readonly Thing[], except: DocumentKey) =>
      read(["notes", "documents"], (tables) => countAbout(tables, things, except)),
  };
}

/** What each kind of thing is found by. */
const INDEX = { term: "termIds", reference: "paperIds" } as const;

async function citing(
  { documents, notes, tallies }: Pick<NoteTables, "documents" | "notes" | "tallies">,
  keys: ToldKeys,
  after: string,
  size: number,
): Promise<CitingPage> {
  const rows = await documents.where("key").above(after).limit(size).toArray();
  const papers = new Map(rows.flatMap((row) => row.papers.map(({ count: _, ...paper }) => [paper.id, paper])));
  const inTrash = countKeys((await trashedRows(notes)).map(({ document }) => keys.told(document.key)));
  const told = [];
  for (const { paperIds: _, termIds: __, terms: ___, ...document } of rows) {
    const stored = await keys.stored(tallies, document.key);
    told.push({
      ...document,
      notes: (await countUnder(tallies, stored)) - (inTrash.get(keys.told(document.key)) ?? 0),
      papers: document.papers.map(({ id, count }) => ({ id, count })),
    });
  }
  const last = rows.length === size ? rows.at(-1) : undefined;
  return { documents: told, papers: [...papers.values()], ...(last !== undefined && { next: last.key }) };
}

function countKeys(keys: readonly DocumentKey[]): ReadonlyMap<DocumentKey, number> {
  const counts = new Map<DocumentKey, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

async function forgetRead(documents: Documents, keep: number): Promise<readonly DocumentKey[]> {
  const over = (await documents.count()) - keep;
  if (over <= 0) return [];
  const isRead = ({ because }: DocumentRow) => because === "read";
  const oldest = await documents.orderBy("seen").filter(isRead).limit(over).primaryKeys();
  await documents.bulkDelete(oldest);
  return oldest;
}

/** Rows are large, and a country stands in all of them: only those that are listed are read. */
async function naming(documents: Documents, things: readonly Thing[], most: number): Promise<readonly ThingNaming[]> {
  const newestFirst = await documents.orderBy("seen").reverse().primaryKeys();
  const rankOf = new Map(newestFirst.map((key, rank) => [key, rank]));
  const found: ThingNaming[] = [];
  for (const thing of things) {
    const keys = await documents.where(INDEX[thing.kind]).equals(thing.id).primaryKeys();
    const listed = keys.toSorted((a, b) => (rankOf.get(a) ?? 0) - (rankOf.get(b) ?? 0)).slice(0, most);
    const rows = (await documents.bulkGet(listed)).filter((row) => row !== undefined);
    found.push({ thing, total: keys.length, documents: rows.map((row) => listedFor(thing, row)) });
  }
  return found;
}

function listedFor({ kind, id }: Thing, { key, url, title, seen, papers, terms }: DocumentRow): NamingDocument {
  const named = kind === "term" ? terms : papers;
  return { key, url, title, seen, count: named.find((one) => one.id === id)?.count ?? 0 };
}

async function countAbout(
  { notes, documents }: Pick<NoteTables, "notes" | "documents">,
  things: readonly Thing[],
  except: DocumentKey,
): Promise<readonly Amount[]> {
  const targets = things.map(({ kind, id }) => [kind, id]);
  const noted = new Map<string, number>();
  for (const { target } of (await notes.where("[target.kind+target.id]").anyOf(targets).toArray()).filter(isKept)) {
    if ("id" in target) noted.set(keyOf(target), (noted.get(keyOf(target)) ?? 0) + 1);
  }
  const own = await documents.get(except);
  const ownIds = new Set([
    ...(own?.termIds.map((id) => keyOf({ kind: "term", id })) ?? []),
    ...(own?.paperIds.map((id) => keyOf({ kind: "reference", id })) ?? []),
  ]);
  const counts = things.map(({ kind, id }) => documents.where(INDEX[kind]).equals(id).count());
  return (await Promise.all(counts)).map((count, at) => {
    const key = keyOf(things[at]);
    return { notes: noted.get(key) ?? 0, documents: count - (ownIds.has(key) ? 1 : 0) };
  });
}

function keyOf(thing: Thing | undefined): string {
  return `${thing?.kind} ${thing?.id}`;
}

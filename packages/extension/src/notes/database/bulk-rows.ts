import type { Result } from "../../model/result.ts";
import type { StoreTrouble } from "../../model/store-trouble.ts";
import { createNoteDatabase, type NoteDatabase, type NoteDatabaseOptions } from "./note-database.ts";
import type { NoteRows, OpenRows, StoredNote, StoreMark } from "./note-rows.ts";
import type { NoteTables } from "./note-tables.ts";
import { documentOf, documentRowOf, type NoteRow, noteOf } from "./rows.ts";
import { rowsById } from "./rows-by-id.ts";
import { addVersions, putVersions } from "./versions.ts";
import { WRITTEN_WITH_NOTES } from "./write-rows.ts";

/** The rows of the store in bulk, as archives and backups need them; the store itself may be open beside it. */
export function createBulkRows(options: NoteDatabaseOptions = {}): NoteRows {
  const database = createNoteDatabase(options);
  return {
    notesAfter: (id, size) =>
      database.read(["notes"], async ({ notes }) =>
        (await notes.where("id").above(id).limit(size).toArray()).map(storedNote),
      ),
    documentsAfter: (key, size) =>
      database.read(["documents"], async ({ documents }) =>
        (await documents.where("key").above(key).limit(size).toArray()).map(documentOf),
      ),
    versionsAfter: ({ id, modified }, size) =>
      database.read(["versions"], async ({ versions }) =>
        (await versions.where(":id").above([id, modified]).limit(size).toArray()).map(({ note }) => note),
      ),
    versionsOf: (ids) =>
      database.read(["versions"], async ({ versions }) =>
        (await versions.where("noteId").anyOf(ids).toArray()).map(({ note }) => note),
      ),
    notesOf: (ids) => database.read(["notes", "erased"], (tables) => notesOf(tables, ids)),
    notedAfter: (key, size) =>
      database.read(["notes"], async ({ notes }) => {
        const keys = await notes.where("document.key").above(key).limit(size).uniqueKeys();
        const first = await Promise.all(keys.map((one) => notes.where("document.key").equals(one).first()));
        return first.flatMap((note) => (note === undefined ? [] : [note.document]));
      }),
    notesUnder: (keys) =>
      database.read(["notes"], async ({ notes }) => {
        const found = [];
        for (const key of keys) found.push((await notes.where("document.key").equals(key).toArray()).map(storedNote));
        return found;
      }),
    documentsOf: (keys) =>
      database.read(["documents"], async ({ documents }) =>
        (await documents.bulkGet([...keys])).map((row) => row && documentOf(row)),
      ),
    mark: () => database.read(["notes"], markOf),
    undoSteps: () => database.read(["undoSteps"], ({ undoSteps }) => undoSteps.orderBy("at").reverse().toArray()),
    change: (work) => change(database, work),
    close: () => database.close(),
  };
}

const ALL_TABLES = [
  ...WRITTEN_WITH_NOTES,
  "versions",
  "standings",
  "erased",
  "documents",
  "undoSteps",
  "undoPieces",
] as const;

async function change<T, E>(
  database: NoteDatabase,
  work: (rows: OpenRows) => Promise<Result<T, E>>,
): Promise<Result<T, E | StoreTrouble>> {
  let refused: Result<T, E> | undefined;
  const outcome = await database.write(ALL_TABLES, async (tables) => {
    const answer = await work(openRows(tables));
    if (answer.ok) return answer.value;
    refused = answer;
    // What is thrown here takes the whole transaction back.
    throw new Error("refused");
  });
  return refused ?? outcome;
}

function openRows(tables: NoteTables): OpenRows {
  const { notes, versions, standings, erased, documents, undoSteps, undoPieces } = tables;
  return {
    notesOf: (ids) => notesOf(tables, ids),
    putNotes: async (put) => {
      const replaced = put.flatMap(({ before }) => (before === undefined || before === "erased" ? [] : [before]));
      await putVersions(versions, replaced.map(noteOf));
      await erased.bulkDelete(put.filter(({ before }) => before === "erased").map(({ now }) => now.id));
      await notes.putRows(put.map(({ now }) => now));
    },
    putVersions: async (put) => {
      const present = new Set(
        await notes
          .where("id")
          .anyOf(put.map(({ id }) => id))
          .primaryKeys(),
      );
      await addVersions(
        versions,
        put.filter(({ id }) => present.has(id)),
      );
    },
    removeNotes: async (ids) => {
      await notes.deleteRows(ids);
      await standings.bulkDelete([...ids]);
      await versions.where("noteId").anyOf(ids).delete();
    },
    keepErased: async (ids, erasedAt) => {
      await erased.bulkPut(ids.map((id) => ({ id, erasedAt })));
    },
    putDocuments: async (written) => {
      await documents.bulkPut(written.map(documentRowOf));
    },
    keepUndo: async (step, keep) => {
      await undoSteps.put(step);
      for (const { id } of await undoSteps.orderBy("at").reverse().offset(keep).toArray()) await dropUndo(tables, id);
    },
    addToUndo: async (stepId, written) => {
      const piece = await undoPieces.where("stepId").equals(stepId).count();
      await undoPieces.put({ stepId, piece, written });
    },
    undoPiece: async (stepId, piece) => (await undoPieces.get([stepId, piece]))?.written,
    dropUndo: (stepId) => dropUndo(tables, stepId),
  };
}

async function dropUndo({ undoSteps, undoPieces }: NoteTables, stepId: string): Promise<void> {
  await undoSteps.delete(stepId);
  await undoPieces.where("stepId").equals(stepId).delete();
}

async function notesOf(
  { notes, erased }: Pick<NoteTables, "notes" | "erased">,
  ids: readonly string[],
): Promise<readonly (StoredNote | "erased" | undefined)[]> {
  const rows = await rowsById(notes, ids);
  const gone = await rowsById(erased, ids);
  return rows.map((row, at) => (row === undefined ? gone[at] && "erased" : storedNote(row)));
}

async function markOf({ notes }: Pick<NoteTables, "notes">): Promise<StoreMark> {
  const [lastModified] = await notes.orderBy("modified").reverse().limit(1).toArray();
  const [lastRemoved] = await notes.orderBy("removedAt").reverse().limit(1).toArray();
  return {
    count: await notes.count(),
    inTrash: await notes.where("removedAt").above("").count(),
    modified: lastModified?.modified ?? "",
    removed: lastRemoved?.removedAt ?? "",
  };
}

/** Who wrote a note last is of the editors of this machine alone. */
function storedNote(row: NoteRow): StoredNote {
  const { removedAt } = row;
  return { ...noteOf(row), ...(removedAt !== undefined && { removedAt }) };
}

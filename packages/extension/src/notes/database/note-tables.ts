import type { Dexie, Table } from "dexie";
import type { UndoStep } from "./note-rows.ts";
import type { DocumentRow, ErasedRow, NoteRow, StandingRow, UndoPieceRow, VersionRow } from "./rows.ts";
import type { TalliesTable } from "./tallies.ts";
import { createRowWriter, type RowWriter } from "./write-rows.ts";

/** The notes: read as any table, and written in one way. */
export type NotesTable = Pick<Table<NoteRow, string>, "get" | "bulkGet" | "where" | "orderBy" | "count"> & RowWriter;

/** Every table there is. */
export interface NoteTables {
  readonly notes: NotesTable;
  readonly tallies: TalliesTable;
  readonly versions: Table<VersionRow, [noteId: string, modified: string]>;
  readonly standings: Table<StandingRow, string>;
  readonly erased: Table<ErasedRow, string>;
  readonly documents: Table<DocumentRow, string>;
  readonly undoSteps: Table<UndoStep, string>;
  readonly undoPieces: Table<UndoPieceRow, [stepId: string, piece: number]>;
}

export type TableName = keyof NoteTables;

export function tablesOf(database: Dexie): NoteTables {
  const notes = database.table<NoteRow, string>("notes");
  const tallies: TalliesTable = database.table("tallies");
  return {
    notes: Object.assign(notes, createRowWriter(notes, tallies)),
    tallies,
    versions: database.table("versions"),
    standings: database.table("standings"),
    erased: database.table("erased"),
    documents: database.table("documents"),
    undoSteps: database.table("undoSteps"),
    undoPieces: database.table("undoPieces"),
  };
}

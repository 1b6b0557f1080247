import { caught } from "../archive/trouble.ts";
import { writeArchive } from "../archive/write-archive.ts";
import type { ArchiveOrder } from "../model/archive-order.ts";
import type { NoteRows } from "../notes/database/note-rows.ts";
import { allOf } from "./archive-contents.ts";
import { type MadeFile, makeFile } from "./made-file.ts";

/** All notes as one archive. Throws where the store cannot be read, so that no empty file passes for a backup. */
export async function archiveFile(rows: NoteRows, { app, ownTerms }: ArchiveOrder, now: Date): Promise<MadeFile> {
  const made = await caught(async () => {
    const pieces = writeArchive(await allOf(rows, ownTerms), { createdAt: now.toISOString(), app });
    return makeFile(pieces, "application/json");
  });
  if (!made.ok) throw new Error(`no archive: ${made.error.kind}`);
  return made.value;
}

import { caught } from "../archive/trouble.ts";
import { writeArchive } from "../archive/write-archive.ts";
import type { ArchiveOrder } from "../model/archive-order.ts";
import type { NoteRows } from "../notes/database/note-rows.ts";
import { allOf } from "./archive-contents.ts";

/** All notes as one archive, under an address of this page. Throws where the store cannot be read. */
export async function archiveAddress(rows: NoteRows, order: ArchiveOrder, now: Date): Promise<string> {
  const { app, ownTerms } = order;
  const parts: Blob[] = [];
  const written = await caught(async () => {
    const pieces = writeArchive(await allOf(rows, ownTerms), { createdAt: now.toISOString(), app });
    for await (const piece of pieces) parts.push(new Blob([piece]));
  });
  if (!written.ok) throw new Error(`no archive: ${written.error.kind}`);
  return URL.createObjectURL(new Blob(parts, { type: "application/json" }));
}

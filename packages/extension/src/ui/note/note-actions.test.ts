import { expect, it } from "vitest";
import { note } from "../../model/note.ts";
import { KAMERBRIEF, noteId } from "../../testing/notes.ts";
import { newNote } from "./note-actions.ts";

it("keeps of a document what a note keeps, whatever else the page says of it", () => {
  const told = { ...KAMERBRIEF, identity: { id: "kst-32317-789", kind: "publicatie", source: "text", aliases: [] } };
  const written = newNote(told, { kind: "document" }, { newId: () => noteId(1), now: () => new Date(0) });
  expect(written.document).toEqual(KAMERBRIEF);
  expect(note.safeParse({ ...written, body: "Lees dit na." }).success).toBe(true);
});

import { expect, it, vi } from "vitest";
import { note } from "../../model/note.ts";
import { aNote, KAMERBRIEF, noteId } from "../../testing/notes.ts";
import { aWorld } from "../../testing/ports.ts";
import type { Notice } from "../parts/toast.tsx";
import { newNote, removeNote } from "./note-actions.ts";

it("keeps of a document what a note keeps, whatever else the page says of it", () => {
  const told = { ...KAMERBRIEF, identity: { id: "kst-32317-789", kind: "publicatie", source: "text", aliases: [] } };
  const written = newNote(told, { kind: "document" }, undefined, { newId: () => noteId(1), now: () => new Date(0) });
  expect(written.document).toEqual(KAMERBRIEF);
  expect(note.safeParse({ ...written, body: "Lees dit na." }).success).toBe(true);
});

const PAPER = { kind: "kamerstuk", dossiernummer: "36200", toevoeging: "VI", ondernummer: "23" } as const;

it.each([
  ["the dossier of the document", { kind: "document" } as const, "32317"],
  [
    "the dossier of the paper it is about",
    { kind: "reference", id: "kst-36200-VI-23", name: "36 200 VI, nr. 23", reference: PAPER } as const,
    "36200-VI",
  ],
])("is filed in %s", (_, target, dossier) => {
  const written = newNote(KAMERBRIEF, target, "32317", { newId: () => noteId(1), now: () => new Date(0) });
  expect(written.dossier).toBe(dossier);
  expect(note.safeParse({ ...written, body: "Lees dit na." }).success).toBe(true);
});

it("says so where a note that is to come back was erased for good meanwhile", async () => {
  const { store, ports } = aWorld();
  await store.put(aNote());
  const told: Notice[] = [];
  await removeNote(noteId(1), ports, (notice) => told.push(notice));
  await store.erase([noteId(1)]);
  told[0]?.undo?.();
  await vi.waitFor(() =>
    expect(told.map(({ message }) => message)).toEqual([
      "Notitie staat in de prullenbak",
      "1 notitie is intussen voorgoed gewist en komt niet terug",
    ]),
  );
});

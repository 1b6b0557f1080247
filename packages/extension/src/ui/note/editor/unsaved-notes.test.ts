import { beforeEach, expect, it } from "vitest";
import { documentKeyOf } from "../../../page/identity/document-key.ts";
import { aNote, noteId } from "../../../testing/notes.ts";
import { createUnsavedNotes } from "./unsaved-notes.ts";

const SITE = "https://zoek.officielebekendmakingen.nl";

beforeEach(() => localStorage.clear());

it("finds what an earlier version left unsaved under the address it knew the document by", () => {
  const print = `${SITE}/behandelddossier/32317/kst-32317-789?resultIndex=3`;
  const left = { note: aNote({ document: { key: print, url: print, title: "JBZ-Raad" } }), writer: noteId(50) };
  createUnsavedNotes(localStorage).keep(left);
  const unsaved = createUnsavedNotes(localStorage, documentKeyOf);
  expect(unsaved.ofDocument(`${SITE}/kst-32317-789.html`)).toEqual([left]);
  expect(unsaved.ofDocument(`${SITE}/kst-32317-788.html`)).toEqual([]);
});

it("finds what an earlier version left as a note alone", () => {
  const note = aNote();
  localStorage.setItem(`unsaved:${note.id}`, JSON.stringify(note));
  const unsaved = createUnsavedNotes(localStorage);
  const [left] = unsaved.ofDocument(note.document.key);
  expect(left).toMatchObject({ note });
  expect(left?.writer).not.toBe(note.id);
  if (left !== undefined) unsaved.forget(left);
  expect(localStorage).toHaveLength(0);
});

it("keeps what two windows write in one note side by side, and forgets only what is acknowledged", () => {
  const unsaved = createUnsavedNotes(localStorage);
  const here = { note: aNote({ body: "Hier." }), writer: noteId(50) };
  const there = { note: aNote({ body: "Daar." }), writer: noteId(51) };
  const later = { note: aNote({ body: "Hier, en verder.", modified: "2026-06-02T09:13:00.000Z" }), writer: noteId(50) };
  unsaved.keep(here);
  unsaved.keep(there);
  unsaved.keep(later);
  unsaved.forget(here);
  expect(unsaved.ofNote(noteId(1))).toEqual([later, there]);
  unsaved.forget(later);
  expect(unsaved.ofNote(noteId(1))).toEqual([there]);
});

it("reads on past what a browser that was stopped left damaged", () => {
  const unsaved = createUnsavedNotes(localStorage);
  const whole = { note: aNote({ body: "Heel." }), writer: noteId(50) };
  unsaved.keep(whole);
  localStorage.setItem(`unsaved:${noteId(2)}:${noteId(51)}`, '{"note":{"id":"0000');
  expect(unsaved.all()).toEqual([whole]);
});

import { beforeEach, expect, it } from "vitest";
import { documentKeyOf } from "../../page/identity/document-key.ts";
import { aNote, noteId } from "../../testing/notes.ts";
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
  expect(createUnsavedNotes(localStorage).ofDocument(note.document.key)).toEqual([{ note, writer: note.id }]);
});

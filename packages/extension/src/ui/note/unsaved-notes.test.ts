import { beforeEach, expect, it } from "vitest";
import { documentKeyOf } from "../../page/identity/document-key.ts";
import { aNote } from "../../testing/notes.ts";
import { createUnsavedNotes } from "./unsaved-notes.ts";

const SITE = "https://zoek.officielebekendmakingen.nl";

beforeEach(() => localStorage.clear());

it("finds what an earlier version left unsaved under the address it knew the document by", () => {
  const print = `${SITE}/behandelddossier/32317/kst-32317-789?resultIndex=3`;
  const left = aNote({ document: { key: print, url: print, title: "JBZ-Raad" } });
  createUnsavedNotes(localStorage).keep(left);
  const unsaved = createUnsavedNotes(localStorage, documentKeyOf);
  expect(unsaved.ofDocument(`${SITE}/kst-32317-789.html`)).toEqual([left]);
  expect(unsaved.ofDocument(`${SITE}/kst-32317-788.html`)).toEqual([]);
});

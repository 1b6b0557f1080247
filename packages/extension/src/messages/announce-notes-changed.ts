import { browser } from "wxt/browser";
import type { NoteChange } from "../model/note-change.ts";
import { documentKeyOf } from "../page/identity/document-key.ts";
import { announce } from "./messaging.ts";

/** Tells our own pages that notes were written, and the tabs whose page may show them. */
export async function announceNotesChanged(written: NoteChange): Promise<void> {
  const change = { ...written, documents: asKeys(written.documents) };
  void announce("notes/changed", change);
  // Only tabs of the sites we may read show us their address; a tab that is still opening has an empty one.
  for (const { id, url } of await browser.tabs.query({})) {
    if (id !== undefined && url !== undefined && concerns(change, url)) void announce("notes/changed", change, id);
  }
}

function concerns({ documents, isEverywhere }: NoteChange, url: string): boolean {
  return isEverywhere || documents === "many" || documents.includes(documentKeyOf(url));
}

function asKeys(documents: NoteChange["documents"]): NoteChange["documents"] {
  return documents === "many" ? documents : documents.map(documentKeyOf);
}

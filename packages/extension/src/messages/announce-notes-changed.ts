import { browser } from "wxt/browser";
import type { DocumentKey } from "../model/note.ts";
import { documentKeyOf } from "../page/identity/document-key.ts";
import { announce } from "./messaging.ts";

/** Tells our own pages, and the tabs that show this document, that its notes were written. */
export async function announceNotesChanged(key: DocumentKey): Promise<void> {
  const document = documentKeyOf(key);
  void announce("notes/changed", document);
  // Only tabs of the sites we may read show us their address; a tab that is still opening has an empty one.
  for (const { id, url } of await browser.tabs.query({})) {
    const isShown = url !== undefined && documentKeyOf(url) === document;
    if (id !== undefined && isShown) void announce("notes/changed", document, id);
  }
}

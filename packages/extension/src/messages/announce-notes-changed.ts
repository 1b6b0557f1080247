import { browser } from "wxt/browser";
import type { DocumentKey } from "../model/note.ts";
import { documentKeyOf } from "../page/document-identity.ts";
import { announce } from "./messaging.ts";

/** Tells our own pages, and the tabs that show this document, that its notes were written. */
export async function announceNotesChanged(key: DocumentKey): Promise<void> {
  void announce("notes/changed", key);
  // Only tabs of the sites we may read show us their address; a tab that is still opening has an empty one.
  for (const { id, url } of await browser.tabs.query({})) {
    const isShown = url !== undefined && URL.canParse(url) && documentKeyOf(url) === key;
    if (id !== undefined && isShown) void announce("notes/changed", key, id);
  }
}

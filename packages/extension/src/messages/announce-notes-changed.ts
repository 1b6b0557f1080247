import { browser } from "wxt/browser";
import type { DocumentKey } from "../model/note.ts";
import { documentKeyOf } from "../page/document-identity.ts";
import { announce } from "./messaging.ts";

/** Tells our own pages, and the tabs that show this document, that its notes were written. */
export async function announceNotesChanged(key: DocumentKey): Promise<void> {
  void announce("notes/changed", key);
  // Only tabs of the sites we may read show us their address; the others are none of our business.
  for (const { id, url } of await browser.tabs.query({})) {
    if (id !== undefined && url !== undefined && documentKeyOf(url) === key) void announce("notes/changed", key, id);
  }
}

import { browser } from "wxt/browser";
import type { DocumentKey } from "../model/note.ts";
import { documentKeyOf } from "../page/identity/document-key.ts";
import { sendMessage } from "./messaging.ts";

/**
 * Asks the pages that show a document now what they tell of themselves. Nobody in a private window is asked, and who does
 * not answer is left out. What comes back is as a page sent it.
 */
export async function askPages(key: DocumentKey): Promise<readonly { readonly url: string; readonly told: unknown }[]> {
  const told: { readonly url: string; readonly told: unknown }[] = [];
  for (const { id, url, incognito } of await browser.tabs.query({})) {
    if (id === undefined || url === undefined || incognito || documentKeyOf(url) !== key) continue;
    const summary = await sendMessage("page/summary", undefined, id).catch(() => undefined);
    if (summary !== undefined) told.push({ url, told: summary });
  }
  return told;
}

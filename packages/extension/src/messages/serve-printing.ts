import { browser } from "wxt/browser";
import type { DocumentKey } from "../model/note.ts";
import type { Paper } from "../model/paper.ts";
import type { Answers } from "./desk.ts";
import { sendMessage } from "./messaging.ts";

/** Takes notes to the page that they are printed with: only one which the browser says is of their document, never a private one. */
export function answersOfPrinting(documentKey: (url: string) => DocumentKey) {
  return {
    "paper/print": async ({ tabId, paper }: { readonly tabId: number; readonly paper: Paper }): Promise<boolean> => {
      const tab = await browser.tabs.get(tabId).catch(() => undefined);
      if (tab?.url === undefined || tab.incognito || documentKey(tab.url) !== paper.document) return false;
      return sendMessage("page/print", paper, tabId).catch(() => false);
    },
  } satisfies Partial<Answers>;
}

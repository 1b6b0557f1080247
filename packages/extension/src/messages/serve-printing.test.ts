import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing";
import type { Paper } from "../model/paper.ts";
import { documentKeyOf } from "../page/identity/document-key.ts";
import { KAMERBRIEF } from "../testing/notes.ts";
import { createDesk } from "./desk.ts";
import { answersOfPrinting } from "./serve-printing.ts";

const PAPER: Paper = { document: KAMERBRIEF.key, lang: "nl", numbered: [], pieces: ["Lezen voor maandag"] };

const ownPage = { id: "kantlijn", url: "chrome-extension://kantlijn/sidepanel.html" };
const page = { id: "kantlijn", url: KAMERBRIEF.url, tab: { id: 7, incognito: false } };

const desk = createDesk(answersOfPrinting(documentKeyOf), {
  id: "kantlijn",
  origin: "chrome-extension://kantlijn",
  isAllowedSite: () => true,
});

let sent: unknown[];
let tab: { readonly url?: string; readonly incognito: boolean } | undefined;

beforeEach(() => {
  fakeBrowser.reset();
  sent = [];
  tab = { url: `${KAMERBRIEF.url}?utm_source=mail`, incognito: false };
  vi.spyOn(fakeBrowser.tabs, "get").mockImplementation(async () => {
    if (tab === undefined) throw new Error("No tab with id: 7.");
    return { index: 0, highlighted: true, active: true, pinned: false, ...tab } as never;
  });
  vi.spyOn(fakeBrowser.tabs, "sendMessage").mockImplementation(async (_, message) => {
    sent.push(message);
    return { ok: true, value: true };
  });
});

const print = (paper: unknown = PAPER, sender: typeof ownPage = ownPage) =>
  desk("paper/print", { tabId: 7, paper }, sender);

describe("notes on their way to the page that they are printed with", () => {
  it("come to the page of their document", async () => {
    expect(await print()).toBe(true);
    expect(sent).toEqual([{ kantlijn: "page/print", data: PAPER }]);
  });

  it.each([
    ["that shows another document by now", { url: "https://www.rijksoverheid.nl/andere-brief", incognito: false }],
    ["whose address is not ours to know", { incognito: false }],
    ["of a private window", { url: KAMERBRIEF.url, incognito: true }],
    ["that is closed", undefined],
  ])("do not come to a tab %s", async (_, other) => {
    tab = other;
    expect(await print()).toBe(false);
    expect(sent).toEqual([]);
  });

  it("come from our own pages only, and are nothing but words in elements that print", async () => {
    await expect(print(PAPER, page)).rejects.toThrow("this sender may not call");
    for (const piece of [{ tag: "script", inside: [] }, { tag: "p", inside: [], onclick: "x" }, 7]) {
      await expect(print({ ...PAPER, pieces: [piece] })).rejects.toThrow("does not take this");
    }
    expect(sent).toEqual([]);
  });
});

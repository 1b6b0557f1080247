import { beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing";
import type { ThingTarget } from "../model/note.ts";
import { documentKeyOf } from "../page/identity/document-key.ts";
import { aNote, KAMERBRIEF, noteId } from "../testing/notes.ts";
import { createDesk, type Desk } from "./desk.ts";
import { answersOfPanel, type PanelAnswers } from "./serve-panel.ts";
import { createWaitingRequests } from "./waiting-requests.ts";

const ownPage = { id: "kantlijn", url: "chrome-extension://kantlijn/sidepanel.html" };
const page = { id: "kantlijn", url: `${KAMERBRIEF.url}?utm_source=mail#kop`, tab: { id: 7, incognito: false } };
const privatePage = { ...page, tab: { id: 8, incognito: true } };
const target = aNote().target;
const selector = target.kind === "passage" ? target.selector : undefined;
const document = { ...KAMERBRIEF, url: page.url };

const FRONTEX: ThingTarget = { kind: "term", id: "organisatie/frontex", name: "Frontex" };
const PAPER: ThingTarget = {
  kind: "reference",
  id: "kst-19637-2375",
  name: "Kamerstukken II 19 637, nr. 2375",
  reference: { kind: "kamerstuk", kamer: "tweede", dossiernummer: "19637", ondernummer: "2375" },
};

let desk: Desk<keyof PanelAnswers>;
let log: string[];

beforeEach(() => {
  fakeBrowser.reset();
  log = [];
  const answers = answersOfPanel({
    requests: createWaitingRequests(fakeBrowser.storage.session),
    documentKey: documentKeyOf,
    openPanel: async (tabId) => void log.push(`open ${tabId}`),
    onRequest: (tabId) => log.push(`request ${tabId}`),
  });
  desk = createDesk(answers, {
    id: "kantlijn",
    origin: "chrome-extension://kantlijn",
    isAllowedSite: (url) => url.startsWith("https://www.rijksoverheid.nl/"),
  });
});

const taken = (tabId = 7) => desk("request/take", tabId, ownPage);

describe("a page that begins a note", () => {
  it("has the panel opened before anything else, where the draft waits once", async () => {
    const written = desk("page/write", { title: KAMERBRIEF.title, selector }, page);
    expect(log).toEqual(["open 7"]);
    await written;
    expect(log).toEqual(["open 7", "request 7"]);
    expect(await taken()).toEqual({ kind: "write", draft: { document, target } });
    expect(await taken()).toBeUndefined();
  });

  it("begins one on a term in its own document", async () => {
    await desk("page/write-about", { title: KAMERBRIEF.title, about: FRONTEX }, page);
    expect(await taken()).toEqual({ kind: "write", draft: { document, target: FRONTEX } });
  });

  it("begins one on a paper by its reference, whatever name the page gives it", async () => {
    const about = { ...PAPER, id: "kst-1-1", name: "Iets anders" };
    await desk("page/write-about", { title: "", about }, page);
    expect(await taken()).toMatchObject({ draft: { target: PAPER } });
  });

  it("sends no document, only a title no longer than a note keeps, and a passage", async () => {
    for (const sent of [
      { title: "Brief", selector, document: { key: "https://www.tweedekamer.nl/" } },
      { title: "Brief ".repeat(500), selector },
      { title: "Brief", selector: { exact: "woorden" } },
    ]) {
      await expect(desk("page/write", sent, page)).rejects.toThrow("does not take this");
    }
    expect(log).toEqual([]);
  });
});

describe("a page that shows something in the panel", () => {
  it("has it opened at a note", async () => {
    await desk("page/open-note", noteId(1), page);
    expect(log).toEqual(["open 7", "request 7"]);
    expect(await taken()).toEqual({ kind: "open", noteId: noteId(1) });
  });

  it("has it opened at what the reader has on a thing", async () => {
    await desk("page/show-about", { kind: "term", id: FRONTEX.id }, page);
    expect(await taken()).toEqual({ kind: "about", thing: { kind: "term", id: FRONTEX.id } });
  });

  it("has it opened at a term of its text, in a private window too, as that is no note", async () => {
    const mention = { id: "land/ma", index: 2 };
    for (const asker of [page, privatePage]) {
      await desk("page/show-in-panel", mention, asker);
      expect(await taken(asker.tab.id)).toEqual({ kind: "show", target: mention });
    }
  });
});

it("gets no further than an open panel in a private window, which says so", async () => {
  await desk("page/write", { title: KAMERBRIEF.title, selector }, privatePage);
  await desk("page/write-about", { title: "", about: FRONTEX }, privatePage);
  await desk("page/show-about", { kind: "term", id: FRONTEX.id }, privatePage);
  await desk("page/open-note", noteId(1), privatePage);
  expect(log).toEqual(Array.from({ length: 4 }, () => ["open 8", "request 8"]).flat());
  expect(await taken(8)).toBeUndefined();
});

describe("what waits for a panel", () => {
  it("is told to no page", async () => {
    await expect(desk("request/take", 7, page)).rejects.toThrow('this sender may not call "request/take"');
  });

  it.each(["7", -1, undefined])("is asked for by the number of a tab, and not by %j", async (sent) => {
    await expect(desk("request/take", sent, ownPage)).rejects.toThrow('"request/take" does not take this');
  });
});

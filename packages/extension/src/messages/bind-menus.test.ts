import { identify, type Reference } from "@kantlijn/core";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type Browser, browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing";
import type { NoteTarget, ThingTarget } from "../model/note.ts";
import { paperAt } from "../quote/paper-at.ts";
import { KAMERBRIEF } from "../testing/notes.ts";
import { speakEnglish } from "../testing/speak-english.ts";
import type { AllowedSites } from "./allowed-sites.ts";
import { bindMenus } from "./bind-menus.ts";
import type { PageSelection, PanelRequest } from "./protocol.ts";
import { createWaitingRequests } from "./waiting-requests.ts";

type Clicked = Pick<Browser.contextMenus.OnClickData, "menuItemId" | "linkUrl" | "frameId">;
type OnClick = (info: Clicked, tab: object) => void;

const LINK = "https://zoek.officielebekendmakingen.nl/kst-32317-788.html";
const REFERENCE: Reference = { kind: "kamerstuk", kamer: "tweede", dossiernummer: "32317", ondernummer: "788" };
const PAPER: ThingTarget = {
  kind: "reference",
  id: identify(REFERENCE),
  name: "het stuk hierboven",
  reference: REFERENCE,
};

const FRONTEX: ThingTarget = { kind: "term", id: "organisatie/frontex", name: "Frontex" };

let items: {
  id: string;
  title: string;
  contexts: string[];
  documentUrlPatterns?: string[];
  targetUrlPatterns?: string[];
}[];
let click: OnClick | undefined;
let told: PageSelection;
/** What the tab shows once its page has answered. */
let shown: string;
let asked: Promise<void>;
let own: readonly string[];
let sitesChanged: () => void;

const sites: AllowedSites = {
  includes: () => true,
  patterns: async () => ["https://*.rijksoverheid.nl/*", ...own],
  own: async () => own,
  onChanged: (listener) => {
    sitesChanged = listener;
  },
};

beforeEach(() => {
  fakeBrowser.reset();
  own = [];
  items = [];
  told = { title: KAMERBRIEF.title };
  Object.assign(browser, {
    contextMenus: {
      removeAll: async () => undefined,
      create: (item: (typeof items)[number]) => items.push(item),
      onClicked: {
        addListener: (listener: OnClick) => {
          click = listener;
        },
      },
    },
    commands: { onCommand: { addListener: () => undefined } },
  });
  shown = KAMERBRIEF.url;
  Object.assign(browser.tabs, {
    sendMessage: async () => ({ ok: true, value: told }),
    get: async () => ({ id: 7, url: shown }),
  });
  asked = new Promise((resolve) => {
    bindMenus({
      requests: createWaitingRequests(fakeBrowser.storage.session),
      openPanel: async () => undefined,
      onRequest: () => resolve(),
      sites,
      paperAt,
    });
  });
});

/** What the panel is asked. */
async function requestAfter(info: Clicked): Promise<PanelRequest | undefined> {
  click?.(info, { id: 7, url: KAMERBRIEF.url, incognito: false });
  await asked;
  return createWaitingRequests(fakeBrowser.storage.session).take(7);
}

/** What the note is about that the panel is asked to begin. */
async function targetAfter(info: Clicked): Promise<NoteTarget | undefined> {
  const request = await requestAfter(info);
  return request?.kind === "write" ? request.draft.target : undefined;
}

describe("the menu of the browser", () => {
  it("is there on a site that the reader adds, from then on", async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: "install", temporary: false });
    own = ["https://voorbeeld.nl/*"];
    items = [];
    sitesChanged();
    await vi.waitFor(() => expect(items).toHaveLength(5));
    for (const { documentUrlPatterns } of items) expect(documentUrlPatterns).toContain("https://voorbeeld.nl/*");
  });

  it("offers a note on what is selected, on the document, on a term and on the paper of a link, in the reader's language", async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: "install", temporary: false });
    expect(items.map(({ title, contexts }) => [title, ...contexts])).toEqual([
      ["Notitie bij deze selectie", "selection"],
      ["Citaat met vindplaats kopiëren", "selection"],
      ["Notitie bij dit document", "page"],
      ["Notitie bij dit begrip", "page", "selection"],
      ["Notitie bij dit stuk", "link"],
    ]);
    expect(items[4]?.targetUrlPatterns).toContain("*://*.officielebekendmakingen.nl/*");
  });

  it("speaks the language of the browser", async () => {
    speakEnglish();
    await fakeBrowser.runtime.onStartup.trigger();
    await expect
      .poll(() => items.map(({ title }) => title))
      .toEqual([
        "Note on this selection",
        "Copy quotation with its source",
        "Note on this document",
        "Note on this term",
        "Note on this paper",
      ]);
  });

  it("takes the paper of our own link from the page, and its name from the reference itself", async () => {
    told = { ...told, link: { href: LINK, about: PAPER } };
    const target = await targetAfter({ menuItemId: "noteOnPaper", linkUrl: LINK });
    expect(target).toEqual({ ...PAPER, name: "Kamerstukken II 32 317, nr. 788" });
  });

  it("takes the paper of any other link from its address, whatever link the page speaks of", async () => {
    told = { ...told, link: { href: "https://zoek.officielebekendmakingen.nl/kst-19637-2375.html", about: PAPER } };
    const target = await targetAfter({ menuItemId: "noteOnPaper", linkUrl: LINK });
    expect(target).toMatchObject({ kind: "reference", id: "kst-32317-788" });
  });

  it("begins no note where the page has gone to another document before it answered", async () => {
    shown = "https://www.rijksoverheid.nl/documenten/een-ander-stuk";
    expect(await targetAfter({ menuItemId: "noteOnDocument" })).toBeUndefined();
  });

  it("begins it where only the place in the document is another", async () => {
    shown = `${KAMERBRIEF.url}#alinea-2`;
    expect(await targetAfter({ menuItemId: "noteOnDocument" })).toEqual({ kind: "document" });
  });

  it.each([
    ["a title that is none", { title: "x".repeat(1_000_000) }],
    ["a passage that is none", { selector: { quote: { exact: 12 }, position: {} } }],
    ["a term that is none", { about: { kind: "term", id: ["organisatie/frontex"], name: "Frontex" } }],
  ])("begins none on what a page tells with %s", async (_, wrong) => {
    told = { ...told, ...wrong } as PageSelection;
    expect(await targetAfter({ menuItemId: "noteOnSelection" })).toBeUndefined();
  });

  it("begins no note where nobody knows which paper a link leads to, and says so", async () => {
    const linkUrl = "https://www.tweedekamer.nl/nieuws";
    expect(await requestAfter({ menuItemId: "noteOnPaper", linkUrl })).toEqual({ kind: "unknown", what: "paper" });
  });

  it("takes the term from the page, which alone knows what is marked where the menu was opened", async () => {
    told = { ...told, term: FRONTEX, about: PAPER };
    expect(await targetAfter({ menuItemId: "noteOnTerm" })).toEqual(FRONTEX);
  });

  it("takes no term for the place of a menu in a frame, whose page tells of the one before", async () => {
    told = { ...told, term: FRONTEX };
    expect(await requestAfter({ menuItemId: "noteOnTerm", frameId: 3 })).toEqual({ kind: "unknown", what: "term" });
  });

  it("begins no note where the menu was opened on no term, whatever else the reader is at, and says so", async () => {
    told = { ...told, about: FRONTEX };
    expect(await requestAfter({ menuItemId: "noteOnTerm" })).toEqual({ kind: "unknown", what: "term" });
  });
});

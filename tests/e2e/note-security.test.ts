import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Note } from "@kantlijn/extension/model";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SERVED_CALLS } from "../../packages/extension/src/messages/payloads.ts";
import {
  callAsContentScript,
  callAsOther,
  makeOtherExtension,
  makeTakenOver,
  storagesOfContentScript,
} from "../support/forged-senders.ts";
import { pressNoteButton, selectWords, untilMarked, untilPainted } from "../support/on-page.ts";
import { CHROME_ID, geckoIdOf } from "../support/our-id.ts";
import { askFor } from "../support/own-calls.ts";
import { troubleOn } from "../support/page-trouble.ts";
import { Reader } from "../support/reader.ts";
import { onSite, page as pageWith } from "../support/served-pages.ts";
import { BRIEF, OVERLEG } from "../support/two-papers.ts";

const PASSAGE = "maatregelen op de CMR de hoogste urgentie hebben";

/** What nobody but the reader may see. */
const SECRET = "Vertrouwelijk: hierover bel ik maandag met de fractie.";

const family = process.env.KANTLIJN_BROWSER === "firefox" ? "firefox" : "chrome";
const [own, others] = [makeTakenOver(family), makeOtherExtension()];
afterAll(() => {
  for (const folder of [own, others]) rmSync(folder, { recursive: true, force: true });
});

function aNote(n: number, special: Partial<Note> = {}): Note {
  const at = new Date(Date.UTC(2026, 0, n + 1)).toISOString();
  return {
    id: `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`,
    document: { key: OVERLEG, url: OVERLEG, title: "JBZ-Raad; Verslag van een schriftelijk overleg" },
    target: {
      kind: "passage",
      selector: {
        quote: { type: "TextQuoteSelector", exact: PASSAGE, prefix: "", suffix: "" },
        position: { type: "TextPositionSelector", start: 0, end: PASSAGE.length },
      },
    },
    body: SECRET,
    kind: "toezegging",
    tags: ["geheimpje"],
    created: at,
    modified: at,
    ...special,
  };
}

function save(from: Page, note: Note): Promise<unknown> {
  return askFor(from, "notes/save", { note, writer: "00000000-0000-4000-9000-000000000003" });
}

async function keptBy(own: Page): Promise<readonly Note[]> {
  const { notes } = await askFor<{ readonly notes: readonly Note[] }>(own, "notes/recent", { limit: 10 });
  return notes;
}

describe("whoever is not a page of ours", () => {
  let reader: Reader;
  let page: Page;
  let library: Page;
  const notOfPages = SERVED_CALLS.filter((name) => !name.startsWith("page/"));
  /** What each call would take, so that it is refused for its sender and not for what it was sent. */
  const wanted: Readonly<Record<string, unknown>> = {
    "notes/of-document": OVERLEG,
    "notes/get": aNote(1).id,
    "notes/versions": aNote(1).id,
    "notes/save": { note: aNote(3), writer: aNote(1).id },
    "notes/remove": [aNote(1).id],
    "notes/erase": [aNote(1).id],
    "notes/restore": [aNote(1).id],
    "notes/recent": { limit: 10 },
    "notes/about": [{ kind: "term", id: "organisatie/frontex" }],
  };

  beforeAll(async () => {
    reader = await Reader.openWith(own, "note-security");
    library = await reader.visitOwn("library.html");
    await save(library, aNote(1));
    await save(library, aNote(2, { document: { key: BRIEF, url: BRIEF, title: "Kamerbrief" } }));
    page = await reader.visit(OVERLEG);
    await untilMarked(page, PASSAGE);
  });
  afterAll(() => reader?.close());

  it("is refused all but what a page may ask of itself, also from a content script that was taken over", async () => {
    for (const name of notOfPages) {
      const { answer } = await callAsContentScript(page, name, wanted[name]);
      expect(answer, name).toEqual({ ok: false, reason: `this sender may not call "${name}"` });
    }
    expect((await keptBy(library)).map(({ id }) => id).sort()).toEqual([aNote(1).id, aNote(2).id]);
  });

  it("hears in a content script where the notes of its own page belong, and never what they say", async () => {
    for (const data of [undefined, BRIEF, { url: BRIEF }]) {
      const { answer } = await callAsContentScript(page, "page/notes", data);
      expect(JSON.stringify(answer)).not.toContain("Vertrouwelijk");
      expect(JSON.stringify(answer)).not.toContain("geheimpje");
      expect(JSON.stringify(answer)).not.toContain(aNote(2).id);
    }
    const { answer } = await callAsContentScript(page, "page/notes");
    expect(answer).toMatchObject({ ok: true, value: { ok: true, value: [{ id: aNote(1).id }] } });
  });

  it("is known by the address that its page has now, also where that went on without loading anew", async () => {
    const [from, to] = [onSite("/documenten/hier-begonnen"), onSite("/documenten/hierheen-gegaan")];
    const there = aNote(4, { document: { key: to, url: to, title: "Hierheen gegaan" } });
    await save(library, there);
    const moving = await reader.visit(from, {
      [new URL(from).pathname]: { body: pageWith("Begonnen", "<p>De inzet van Frontex.</p>") },
    });
    await untilPainted(moving, "kl-organisatie");
    const idsNow = async () => {
      const { answer } = await callAsContentScript(moving, "page/notes");
      return JSON.stringify(answer);
    };
    expect(await idsNow()).not.toContain(there.id);
    await moving.evaluate((path) => history.pushState({}, "", path), to);
    expect(await idsNow()).toContain(there.id);
    await moving.evaluate((path) => history.replaceState({}, "", path), from);
    expect(await idsNow()).not.toContain(there.id);
    await moving.close();
    await askFor(library, "notes/remove", [there.id]);
    await askFor(library, "notes/erase", [there.id]);
  });

  it("has what the reader writes on it kept with the document that it went on to", async () => {
    const [from, to] = [onSite("/documenten/eerst-dit"), onSite("/documenten/toen-dat")];
    const text = "<style>body { margin: 60px }</style><p>De inzet van Frontex gaat door.</p>";
    const moving = await reader.visit(from, { [new URL(from).pathname]: { body: pageWith("Eerst dit", text) } });
    await untilPainted(moving, "kl-organisatie");
    await moving.bringToFront();
    await moving.evaluate((path) => {
      history.pushState({}, "", path);
      document.querySelector("main p")?.replaceChildren("De afspraken met Marokko gaan door.");
    }, to);
    await untilMarked(moving, "Marokko");
    await pressNoteButton(moving, await selectWords(moving, "De afspraken met Marokko"));
    const panel = await reader.panel();
    await panel.waitForSelector("textarea.txt");
    await panel.type("textarea.txt", "Hoort bij het tweede stuk.");
    await panel.waitForFunction(() => document.querySelector(".save-line")?.textContent?.includes("Bewaard"));
    expect(await askFor(library, "notes/of-document", from)).toEqual([]);
    const kept = await askFor<readonly Note[]>(library, "notes/of-document", to);
    expect(kept.map(({ body, document }) => [body, document.key])).toEqual([["Hoort bij het tweede stuk.", to]]);
    const ids = kept.map(({ id }) => id);
    await panel.close();
    await moving.close();
    await askFor(library, "notes/remove", ids);
    await askFor(library, "notes/erase", ids);
  });

  it("cannot have the panel show the notes of another document by what it tells of itself", async () => {
    const panel = await reader.visitPanelOf(page);
    const told = (key: string, title: string) => ({
      document: { key, url: key, title },
      state: "ready",
      ...{ says: {}, entities: [], references: [], unresolved: [], notePlaces: [] },
    });
    const isShown = (title: string) => document.body.textContent?.includes(title);
    await callAsContentScript(page, "page/changed", told(BRIEF, "Zegt een andere brief te zijn"));
    await callAsContentScript(page, "page/changed", told(OVERLEG, "Zegt wat hij is"));
    await panel.waitForFunction(isShown, {}, "Zegt wat hij is");
    await callAsContentScript(page, "page/changed", told(BRIEF, "Zegt een andere brief te zijn"));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await panel.evaluate(isShown, "Zegt een andere brief te zijn")).toBe(false);
    expect(await panel.evaluate(isShown, "Zegt wat hij is")).toBe(true);
    await panel.close();
  });

  it("is not believed when it tells what is ours to tell", async () => {
    const news: readonly (readonly [call: string, data: unknown])[] = [
      ["notes/changed", { documents: [{ key: BRIEF }, 7], isEverywhere: "ja" }],
      ["notes/changed", null],
      ["notes/placed", { key: BRIEF }],
      ["request/waiting", { tabId: -1 }],
    ];
    for (const [name, data] of news) await callAsContentScript(page, name, data);
    await library.bringToFront();
    await library.waitForFunction(() => document.querySelectorAll("article.ln").length === 2);
    expect(troubleOn(library)).toEqual([]);
  });

  it("finds nothing of notes in the storages a content script can reach", async () => {
    const found = await storagesOfContentScript(page);
    expect(found).toContain("notes-kept");
    for (const words of ["Vertrouwelijk", "geheimpje", PASSAGE]) expect(found).not.toContain(words);
  });

  it("is not heard from another extension", async () => {
    const other = await reader.visitOther(others, "other.html");
    const id = family === "firefox" ? geckoIdOf(own) : CHROME_ID;
    for (const name of SERVED_CALLS) {
      const outcome = await callAsOther(other, id, name, wanted[name]);
      expect(outcome.answer, name).toBeUndefined();
    }
    expect(await keptBy(library)).toHaveLength(2);
    await other.close();
  });

  it("has no way to us in a page's own scripts", async () => {
    const reachable = await page.evaluate(() => {
      const { browser, chrome } = globalThis as unknown as Record<string, { runtime?: { sendMessage?: unknown } }>;
      return [browser?.runtime?.sendMessage, chrome?.runtime?.sendMessage].some((found) => found !== undefined);
    });
    expect(reachable).toBe(false);
    const manifest = JSON.parse(readFileSync(join(own, "manifest.json"), "utf8"));
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it("finds no note anywhere in the page: no node, attribute, open shadow root, name of a mark or global holds one", async () => {
    const text = await page.evaluate(allWordsOf);
    const found = [PASSAGE, "Vertrouwelijk", "geheimpje", aNote(1).id].filter((words) => text.includes(words));
    expect(found).toEqual([PASSAGE]);
  });
});

/** Runs in a page: every word a script of the page can come by. */
function allWordsOf(): string {
  const words: string[] = [
    document.title,
    document.cookie,
    JSON.stringify(localStorage),
    JSON.stringify(sessionStorage),
  ];
  const walk = (root: Element | ShadowRoot) => {
    for (const element of root.querySelectorAll("*")) {
      for (const { name, value } of element.attributes) words.push(name, value);
      if (element.shadowRoot !== null) walk(element.shadowRoot);
    }
    words.push(root.textContent ?? "");
  };
  walk(document.documentElement);
  words.push(...CSS.highlights.keys(), ...Object.keys(globalThis));
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
    for (const rule of sheet.cssRules) words.push(rule.cssText);
  }
  for (const entry of performance.getEntries()) words.push(entry.name);
  return words.join("\n");
}

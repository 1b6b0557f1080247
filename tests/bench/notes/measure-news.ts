import type { Note, PassageSelector } from "@kantlijn/extension/model";
import type { Page } from "puppeteer-core";
import { untilPainted } from "../../support/on-page.ts";
import { askFor } from "../../support/own-calls.ts";
import type { Reader } from "../../support/reader.ts";
import { addressOf } from "../../support/served-pages.ts";
import type { Times } from "../browser/figures.ts";
import { untilAllRead } from "./measure-library.ts";

const LETTER = addressOf("kamerbrief-migratieovereenkomsten-2020");
const ROUNDS = 8;
const PATIENCE = 20_000;

/** Times how long a save takes to be seen elsewhere: from the answer of the store to the change in each surface. */
export async function measureNews(reader: Reader): Promise<Times> {
  const page = await reader.visit(LETTER);
  await untilPainted(page, "kl-begrip");
  const writing = await reader.visitPanelOf(page);
  const panel = await reader.visitPanelOf(page);
  await panel.waitForSelector("#tab-notes");
  await panel.click("#tab-notes");
  const library = await reader.visitOwn("library.html");
  const surfaces: Readonly<Record<string, Page>> = {
    "a save to the marks of the page": page,
    "a save to another panel": panel,
    "a save to the library while notes are read": library,
    "a save to the library": library,
  };
  const times: Record<string, number[]> = {};
  let n = 0;
  for (const [name, surface] of Object.entries(surfaces)) {
    // A tab in the background is given no time to paint.
    await surface.bringToFront();
    if (name === "a save to the library") await untilAllRead(library);
    times[name] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      n += 1;
      await page.evaluate(selectWords, n);
      const note = noteOn(await writing.evaluate(selectedInPage), n);
      const seen = surface.evaluate(untilSeen, note.body, surface === page, PATIENCE);
      await askFor(writing, "notes/save", { note, writer: note.id });
      const answered = Date.now();
      times[name].push(Math.max(0, (await seen) - answered));
    }
  }
  return times;
}

function noteOn(selector: PassageSelector, n: number): Note {
  const at = new Date().toISOString();
  return {
    id: `00000000-0000-4000-a000-${String(n).padStart(12, "0")}`,
    document: { key: LETTER, url: LETTER, title: "Kamerbrief" },
    target: { kind: "passage", selector },
    body: `Gezien in venster ${n}.`,
    created: at,
    modified: at,
  };
}

/** Runs in the page: selects some words of its first long paragraph, others than the eight times before. */
function selectWords(n: number): void {
  const walker = document.createTreeWalker(document.querySelector("article") ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if ((node.nodeValue ?? "").length < 300) continue;
    node.parentElement?.scrollIntoView({ block: "center" });
    // A note is on whole words, and two on the same words would be one mark.
    const start = (33 * n) % 297;
    getSelection()?.setBaseAndExtent(node, start, node, start + 9);
    return;
  }
}

interface ExtensionPage {
  readonly browser?: ExtensionApi;
  readonly chrome?: ExtensionApi;
}

interface ExtensionApi {
  readonly tabs: {
    readonly sendMessage: (tab: number, message: unknown) => Promise<{ readonly value: { selector: PassageSelector } }>;
  };
}

/** Runs in the panel: what is selected in its page, as a note on it says. */
async function selectedInPage(): Promise<PassageSelector> {
  const { browser, chrome } = globalThis as unknown as ExtensionPage;
  const tab = Number(new URLSearchParams(location.search).get("tab"));
  const told = await (browser ?? chrome)?.tabs.sendMessage(tab, { kantlijn: "page/selection" });
  if (told === undefined) throw new Error("the page does not answer");
  return told.value.selector;
}

/** Runs in a surface: the moment at which it shows one more mark, or the words of a note. */
function untilSeen(words: string, isPage: boolean, patience: number): Promise<number> {
  const marks = () => CSS.highlights.get("kl-note")?.size ?? 0;
  const before = marks();
  const isSeen = () => (isPage ? marks() > before : document.body.textContent?.includes(words) === true);
  return new Promise((resolve, reject) => {
    const began = Date.now();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      if (isSeen()) resolve(Date.now());
      else if (Date.now() - began > patience) reject(new Error(`nothing was seen for ${patience} ms`));
      else setTimeout(() => port2.postMessage(0), 1);
    };
    port2.postMessage(0);
  });
}

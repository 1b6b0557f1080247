import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Paper } from "../model/paper.ts";
import { noteId } from "../testing/notes.ts";
import { trusted } from "../testing/trusted.ts";
import { printPage } from "./print-page.ts";

const PAPER: Paper = {
  document: "https://www.rijksoverheid.nl/documenten/brief",
  lang: "nl",
  numbered: [{ noteId: noteId(1), number: 1 }],
  pieces: [{ tag: "p", inside: ["Navragen: <img src=x onerror=alert(1)>"] }],
};

let stop: AbortController;
let over: number;
let printed: number;
let before: string;

beforeEach(() => {
  stop = new AbortController();
  over = 0;
  printed = 0;
  // The test's browser has no printer.
  Object.assign(window, {
    print: () => {
      printed += 1;
    },
  });
  document.body.innerHTML = "<p>De Kamer wordt geïnformeerd.</p>";
  before = document.documentElement.outerHTML;
});

afterEach(() => {
  stop.abort();
});

async function print(): Promise<void> {
  const node = document.querySelector("p")?.firstChild;
  printPage(PAPER, {
    page: document,
    places: () => (node instanceof Text ? [{ node, number: 1 }] : []),
    onOver: () => {
      over += 1;
    },
    signal: stop.signal,
  });
  await vi.waitFor(() => expect(printed).toBe(1));
}

const tell = (kind: string) => window.dispatchEvent(trusted(new Event(kind)));
const rules = () => document.querySelector("html > style")?.textContent ?? "";

describe("a page that is printed with its notes", () => {
  it("has them behind its body, where nothing of it can read them", async () => {
    await print();
    const host = document.documentElement.lastElementChild;
    expect([host?.outerHTML, host?.shadowRoot]).toEqual(["<div></div>", null]);
    expect(document.documentElement.textContent).not.toContain("Navragen");
  });

  it("has its numbers when paper asks for them, and not before", async () => {
    await print();
    expect(rules()).toBe("");
    tell("beforeprint");
    expect(rules()).toContain('content:"1"');
  });

  it.each(["afterprint", "mousedown", "keydown"])("is as it was after %s, and only once", async (kind) => {
    await print();
    tell("beforeprint");
    tell("beforeprint");
    const target = kind === "afterprint" ? window : document;
    target.dispatchEvent(trusted(new Event(kind)));
    target.dispatchEvent(trusted(new Event(kind)));
    expect(document.documentElement.outerHTML).toBe(before);
    expect(over).toBe(1);
    tell("beforeprint");
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it("keeps its notes whatever the page says that the browser did", async () => {
    await print();
    window.dispatchEvent(new Event("afterprint"));
    document.dispatchEvent(new Event("mousedown"));
    expect(over).toBe(0);
    expect(document.documentElement.outerHTML).not.toBe(before);
  });

  it("is as it was, and is not printed, where the extension is gone before that", async () => {
    printPage(PAPER, { page: document, places: () => [], onOver: () => undefined, signal: stop.signal });
    stop.abort();
    await new Promise((next) => setTimeout(next));
    expect([printed, document.documentElement.outerHTML]).toEqual([0, before]);
  });
});

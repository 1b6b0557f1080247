import type { TextPart } from "@kantlijn/core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { NotedPassage } from "../model/noted-passage.ts";
import type { PageSummary } from "../model/page-summary.ts";
import type { PageWords } from "../model/page-words.ts";
import { success } from "../model/result.ts";
import { atOnce } from "../page/at-once.ts";
import { type DocumentSurface, surfaceOfPage } from "../page/document-surface.ts";
import { MarkPainter } from "../paint/mark-painter.ts";
import { describeSpan, placePassages } from "../placing/place-passages.ts";
import { readFirstScreen } from "../recognise/read-first-screen.ts";
import { readPage } from "../recognise/read-page.ts";
import { FIRST_STRENGTHS } from "../settings/kind-strength.ts";
import { createQuoteStyle } from "../settings/quote-style.ts";
import { noCards } from "../testing/cards.ts";
import { aStorage } from "../testing/storage.ts";
import { trusted } from "../testing/trusted.ts";
import { everythingNear } from "./near-screen.ts";
import { ReadingSession } from "./reading-session.ts";

const LETTER = `<main><h1>Uitvoering</h1><p>De inzet van Frontex is toegelicht (Kamerstuk 32 317, nr. 788).</p></main>`;

/** How long is waited for what must come, in milliseconds: a busy machine decides nothing. */
const PATIENCE = 30_000;
vi.setConfig({ testTimeout: PATIENCE });

let stop: AbortController;
let summaries: PageSummary[];
let texts: string[];
let notesAsked: number;
let isAlive: boolean;
let answer: (text: string, breaks: readonly number[]) => Promise<PageWords>;
let answerAhead: (part: TextPart) => Promise<PageWords>;

/** The real reader of texts, called directly, as one of our own pages does. */
const readDirectly = async (text: string, breaks: readonly number[]) => atOnce(readPage({ text, breaks }));

beforeEach(() => {
  stop = new AbortController();
  summaries = [];
  texts = [];
  notesAsked = 0;
  isAlive = true;
  answer = readDirectly;
  answerAhead = () => Promise.reject(new Error("nobody answers"));
  document.body.innerHTML = LETTER;
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function begin(surface: DocumentSurface = surfaceOfPage(document)): ReadingSession {
  return new ReadingSession({
    surface,
    painter: new MarkPainter(),
    speaksMarks: async () => false,
    watchScreen: everythingNear,
    messages: {
      read: ({ text, breaks }) => {
        texts.push(text);
        return answer(text, breaks);
      },
      readFirstScreen: (part) => answerAhead(part),
      place: async (order) => atOnce(placePassages(order)),
      describe: async (order) => atOnce(describeSpan(order)),
      placed: () => undefined,
      notes: async () => {
        notesAsked += 1;
        return success<readonly NotedPassage[]>([]);
      },
      write: async () => success(undefined),
      quote: async () => "",
      openNote: () => undefined,
      noted: async () => success({ things: [] }),
      showAbout: () => undefined,
      writeAbout: () => undefined,
      changed: (summary) => summaries.push(summary),
    },
    kindStrengths: async () => FIRST_STRENGTHS,
    cards: noCards(async () => new Set()),
    kindColours: async () => ({}),
    paintsNotes: async () => true,
    isAlive: () => isAlive,
    quoteStyle: createQuoteStyle(aStorage()),
    now: () => performance.now(),
    signal: stop.signal,
  });
}

async function untilState(state: PageSummary["state"]): Promise<void> {
  await vi.waitFor(() => expect(summaries.at(-1)?.state).toBe(state), { timeout: PATIENCE });
}

function links(): (string | null)[] {
  return [...document.querySelectorAll("a.kl-ref")].map(({ textContent }) => textContent);
}

describe("a page that stays the same", () => {
  it("is read once: our own marks are no change of it", async () => {
    begin();
    await untilState("ready");
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(texts).toHaveLength(1);
    expect(summaries).toHaveLength(1);
  });

  it("is not read again where its text is the same after a change", async () => {
    begin();
    await untilState("ready");
    const [paragraph] = document.querySelectorAll("p");
    paragraph?.replaceWith(paragraph.cloneNode(true));
    await vi.waitFor(() => expect(summaries.length).toBeGreaterThan(1), { timeout: PATIENCE });
    expect(texts).toHaveLength(1);
  });

  it("does nothing for events that it makes up itself", async () => {
    begin();
    await untilState("ready");
    for (const kind of ["focus", "pageshow", "popstate"]) window.dispatchEvent(new Event(kind));
    document.dispatchEvent(new Event("visibilitychange"));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect([texts.length, notesAsked, summaries.length]).toEqual([1, 1, 1]);
  });
});

describe("a long page", () => {
  const FIRST = "De inzet van Frontex is toegelicht (Kamerstuk 32 317, nr. 788). Volgens dat Kamerstuk is dat genoeg.";
  const FILLER = "Hier staat een zin waarin niets wordt aangehaald of genoemd. ".repeat(40);

  beforeEach(() => {
    document.body.innerHTML = `<main><p>${FIRST}</p>${`<p>${FILLER}</p>`.repeat(15)}<p>${FIRST}</p></main>`;
  });

  it("has what is certain on its first screen marked while the rest is read", async () => {
    let give: (() => void) | undefined;
    answer = async (text, breaks) => {
      await new Promise<void>((resolve) => {
        give = resolve;
      });
      return readDirectly(text, breaks);
    };
    answerAhead = async (part) => readFirstScreen(part);
    begin();
    await vi.waitFor(() => expect(links()).toEqual(["Kamerstuk 32 317, nr. 788"]), { timeout: PATIENCE });
    expect(summaries).toEqual([]);
    const first = document.querySelector("a.kl-ref");
    give?.();
    await untilState("ready");
    expect(links()).toEqual([
      "Kamerstuk 32 317, nr. 788",
      "dat Kamerstuk",
      "Kamerstuk 32 317, nr. 788",
      "dat Kamerstuk",
    ]);
    expect(document.querySelector("a.kl-ref")).toBe(first);
    expect(texts).toHaveLength(1);
  });

  it("is marked all the same where nobody reads the first screen ahead", async () => {
    begin();
    await untilState("ready");
    expect(links()).toHaveLength(4);
  });
});

describe("a page that takes its body away, and puts another in its place a while later", () => {
  it("is read again", async () => {
    begin();
    await untilState("ready");
    document.body.remove();
    await untilState("empty");
    const body = document.createElement("body");
    body.innerHTML = LETTER;
    document.documentElement.append(body);
    await vi.waitFor(() => expect(links()).toEqual(["Kamerstuk 32 317, nr. 788"]), { timeout: PATIENCE });
    await untilState("ready");
  });
});

describe("a page that changes while it is read", () => {
  it("gets no link to the paper that stood there before", async () => {
    let give: (() => void) | undefined;
    answer = async (text, breaks) => {
      await new Promise<void>((resolve) => {
        give = resolve;
      });
      return readDirectly(text, breaks);
    };
    begin();
    await vi.waitFor(() => expect(give).toBeDefined());
    const words = document.querySelector("p")?.firstChild as Text;
    words.data = words.data.replace("788", "789");
    give?.();
    await vi.waitFor(() => expect(texts).toHaveLength(2), { timeout: PATIENCE });
    expect(links()).toEqual([]);
    give?.();
    await vi.waitFor(() => expect(links()).toEqual(["Kamerstuk 32 317, nr. 789"]), { timeout: PATIENCE });
    expect(document.querySelector("a.kl-ref")?.getAttribute("href")).toContain("kst-32317-789");
  });
});

describe("a page nobody looks at", () => {
  it("is not read, and asks for nothing, until somebody does", async () => {
    const hidden = vi.spyOn(document, "hidden", "get").mockReturnValue(true);
    begin();
    (document.querySelector("p") as Element).textContent = "Zie Kamerstuk 22 112, nr. 3755.";
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect([texts.length, notesAsked, links().length]).toEqual([0, 0, 0]);
    hidden.mockReturnValue(false);
    document.dispatchEvent(trusted(new Event("visibilitychange")));
    await untilState("ready");
    expect(links()).toEqual(["Kamerstuk 22 112, nr. 3755"]);
  });

  it("is not painted where the answer comes after the reader has left", async () => {
    const hidden = vi.spyOn(document, "hidden", "get").mockReturnValue(false);
    let give: (() => void) | undefined;
    answer = async (text, breaks) => {
      await new Promise<void>((resolve) => {
        give = resolve;
      });
      return readDirectly(text, breaks);
    };
    begin();
    await vi.waitFor(() => expect(give).toBeDefined());
    hidden.mockReturnValue(true);
    give?.();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(links()).toEqual([]);
    hidden.mockReturnValue(false);
    document.dispatchEvent(trusted(new Event("visibilitychange")));
    await untilState("ready");
    expect(links()).toHaveLength(1);
  });
});

describe("a background that does not answer", () => {
  it("is asked again, and nobody notices", async () => {
    let times = 0;
    answer = async (text, breaks) => {
      times += 1;
      if (times < 3) throw new Error("the message channel closed before a response was received");
      return readDirectly(text, breaks);
    };
    begin();
    await untilState("ready");
    expect(links()).toHaveLength(1);
    expect(summaries.map(({ state }) => state)).not.toContain("failed");
  });

  it("is said not to have read the page, and what was read before stays", async () => {
    const session = begin();
    await untilState("ready");
    answer = () => Promise.reject(new Error("nobody answers"));
    document.querySelector("main")?.insertAdjacentHTML("beforeend", "<p>En Kamerstuk 22 112, nr. 3755.</p>");
    await untilState("failed");
    expect(summaries.at(-1)?.references.map(({ id }) => id)).toEqual(["kst-32317-788"]);
    expect(links()).toEqual(["Kamerstuk 32 317, nr. 788"]);
    answer = readDirectly;
    session.resume();
    await untilState("ready");
    expect(links()).toEqual(["Kamerstuk 32 317, nr. 788", "Kamerstuk 22 112, nr. 3755"]);
  });

  it("is never asked again once the extension is gone", async () => {
    begin();
    await untilState("ready");
    isAlive = false;
    (document.querySelector("p") as Element).textContent = "Zie Kamerstuk 22 112, nr. 3755.";
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(texts).toHaveLength(1);
  });
});

describe("a document in a part of one of our own pages", () => {
  it("is read and marked there, under its own address, by the reader of texts itself", async () => {
    document.body.innerHTML = `<header>Kamerstuk 36 200, nr. 1</header><div id="pdf"><p>Zie Kamerstuk 32 317, nr. 788 over Frontex.</p></div>`;
    const address = "https://open.overheid.nl/documenten/brief.pdf";
    begin({
      page: document,
      root: () => document.querySelector("#pdf") as Element,
      address: () => address,
      title: () => "Een brief in een PDF",
    });
    await untilState("ready");
    expect(links()).toEqual(["Kamerstuk 32 317, nr. 788"]);
    expect(document.querySelector("header a")).toBeNull();
    expect(summaries.at(-1)).toMatchObject({
      document: { key: address, url: address, title: "Een brief in een PDF" },
      references: [{ id: "kst-32317-788" }],
    });
    stop.abort();
    expect(document.querySelector("#pdf")?.innerHTML).toBe("<p>Zie Kamerstuk 32 317, nr. 788 over Frontex.</p>");
  });
});

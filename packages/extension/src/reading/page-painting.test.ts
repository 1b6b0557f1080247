import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { atOnce } from "../page/at-once.ts";
import { inSlices } from "../page/in-slices.ts";
import { indexText } from "../page/index-text.ts";
import type { TextIndex } from "../page/text-index.ts";
import { MarkPainter } from "../paint/mark-painter.ts";
import { readPage } from "../recognise/read-page.ts";
import { FIRST_STRENGTHS, withStrength } from "../settings/kind-strength.ts";
import type { WatchScreen } from "./near-screen.ts";
import { PagePainting } from "./page-painting.ts";
import { PageWatch } from "./watch-page.ts";

/** Long enough to keep the paragraphs around it apart: neighbours that are short are marked together. */
const FILLER = `<p>${"Daar is lang over gesproken. ".repeat(150)}</p>`;

const LETTER = `<main>
  <p id="first">De inzet van Frontex is toegelicht (Kamerstuk 32 317, nr. 788).</p>
  ${FILLER}
  <p id="second">Frontex helpt bij terugkeer. Zie <a href="/eigen">Kamerstuk 19 637, nr. 2375</a>.</p>
  ${FILLER}
  <p id="third">De IND beslist (Kamerstuk 22 112, nr. 3755). De motie Becker is uitgevoerd.</p>
</main>`;

/** A screen that the test scrolls. */
function aScreen() {
  const near = new Map<Element, number>();
  let changed: () => void = () => undefined;
  const watchScreen: WatchScreen = (onChange) => {
    changed = onChange;
    return { follow: () => undefined, distance: (element) => near.get(element) };
  };
  /** Brings these near, and all others far away; the first is on the screen. */
  const show = (...ids: string[]) => {
    near.clear();
    for (const [at, id] of ids.entries()) near.set(elementOf(id), at * 500);
    changed();
  };
  return { watchScreen, show };
}

let stop: AbortController;
let forced: EventTarget;
let screen: ReturnType<typeof aScreen>;
let painting: PagePainting;
let index: TextIndex;

beforeEach(() => {
  stop = new AbortController();
  screen = aScreen();
  forced = new EventTarget();
  vi.spyOn(window, "matchMedia").mockReturnValue(forced as MediaQueryList);
  document.body.innerHTML = LETTER;
  const now = () => performance.now();
  const { signal } = stop;
  const watch = new PageWatch(document, signal, now, {
    onQuiet: () => undefined,
    onRestless: () => undefined,
    onUnrest: () => undefined,
  });
  painting = new PagePainting({
    page: document,
    painter: new MarkPainter(),
    watch,
    watchScreen: screen.watchScreen,
    slices: (work, signal) => inSlices(work, signal, () => performance.now()),
    signal,
    onSplit: (split) => {
      index = split;
    },
  });
});

afterEach(() => {
  stop.abort();
  painting.clear();
  vi.restoreAllMocks();
});

function elementOf(id: string): Element {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`no element ${id}`);
  return element;
}

function paintText(): Promise<TextIndex> {
  index = indexText(document.querySelector("main") as Element);
  return painting.paintText(index, atOnce(readPage(index.source)), FIRST_STRENGTHS);
}

/** The words in our elements of this class, in each paragraph. */
function wordsIn(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

describe("painting what is near the screen", () => {
  it("paints nothing until something is near", async () => {
    await paintText();
    expect(document.body.innerHTML).toBe(LETTER);
  });

  it("links and paints what comes near; what goes far loses its terms and keeps its links", async () => {
    await paintText();
    screen.show("first");
    await vi.waitFor(() => expect(wordsIn("span.kl-organisatie")).toEqual(["Frontex"]));
    expect(wordsIn("a.kl-ref")).toEqual(["Kamerstuk 32 317, nr. 788"]);
    screen.show("third");
    await vi.waitFor(() => expect(wordsIn("span.kl-organisatie")).toEqual(["IND"]));
    expect(wordsIn("a.kl-ref")).toEqual(["Kamerstuk 32 317, nr. 788", "Kamerstuk 22 112, nr. 3755"]);
  });

  it("paints a term softly where another place of the section, now far away, has it strongly", async () => {
    await paintText();
    screen.show("second");
    await vi.waitFor(() => expect(wordsIn(".kl-organisatie-faint")).toEqual(["Frontex"]));
    expect(wordsIn(".kl-organisatie")).toEqual([]);
  });

  it("decorates a link of the page itself, and leaves it where it is", async () => {
    const own = document.querySelector("#second a");
    await paintText();
    screen.show("second");
    await vi.waitFor(() => expect(wordsIn("span.kl-ref")).toEqual(["Kamerstuk 19 637, nr. 2375"]));
    expect(document.querySelector("#second a")).toBe(own);
    expect(document.querySelectorAll("#second a")).toHaveLength(1);
  });

  it("paints all at once for paper", async () => {
    await paintText();
    window.dispatchEvent(new Event("beforeprint"));
    expect(wordsIn("a.kl-ref")).toHaveLength(2);
    expect([...wordsIn("span.kl-organisatie"), ...wordsIn("span.kl-organisatie-faint")]).toHaveLength(3);
    window.dispatchEvent(new Event("afterprint"));
    await vi.waitFor(() => expect(wordsIn("span")).toEqual([]));
  });

  it("paints all anew when the reader forces colours, and when no longer", async () => {
    screen.show("first", "second", "third");
    await paintText();
    const painted = document.body.innerHTML;
    const marks = [...document.querySelectorAll("span")];
    forced.dispatchEvent(new Event("change"));
    await vi.waitFor(() => expect(document.body.innerHTML).toBe(painted));
    expect(marks.filter(({ isConnected }) => isConnected)).toEqual([]);
    forced.dispatchEvent(new Event("change"));
    forced.dispatchEvent(new Event("change"));
    await vi.waitFor(() => expect(document.body.innerHTML).toBe(painted));
  });

  it("hides a kind of term and shows it again, and leaves links and other marks as they are", async () => {
    screen.show("first", "second", "third");
    await paintText();
    const others = [...document.querySelectorAll("a.kl-ref, .kl-ref, .kl-begrip")];
    painting.setStrengths(withStrength(FIRST_STRENGTHS, "organisatie", "off"));
    await vi.waitFor(() => expect(wordsIn(".kl-organisatie, .kl-organisatie-faint")).toEqual([]));
    painting.setStrengths(FIRST_STRENGTHS);
    await vi.waitFor(() => expect(wordsIn(".kl-organisatie")).toEqual(["Frontex", "IND"]));
    expect([...document.querySelectorAll("a.kl-ref, .kl-ref, .kl-begrip")]).toEqual(others);
  });

  it("keeps the links that were made since it was given the index", async () => {
    await paintText();
    const given = index;
    screen.show("first");
    // Terms come after links: then the stretch is done.
    await vi.waitFor(() => expect(wordsIn("span.kl-organisatie")).toEqual(["Frontex"]));
    const links = [...document.querySelectorAll("a.kl-ref")];
    expect(links).toHaveLength(1);
    await painting.paintText(given, atOnce(readPage(given.source)), FIRST_STRENGTHS);
    expect([...document.querySelectorAll("a.kl-ref")]).toEqual(links);
    expect(wordsIn("span.kl-organisatie")).toEqual(["Frontex"]);
  });

  it("keeps a note on its passage when a link is made in it later", async () => {
    await paintText();
    const words = "toegelicht (Kamerstuk 32 317, nr. 788)";
    const start = index.source.text.indexOf(words);
    const selector = { quote: { type: "TextQuoteSelector", exact: words, prefix: "", suffix: "" } } as const;
    const position = { type: "TextPositionSelector", start, end: start + words.length } as const;
    painting.paintNotes([
      {
        note: { id: "n", selector: { ...selector, position } },
        state: "found",
        spans: [{ start, end: start + words.length }],
      },
    ]);
    screen.show("first");
    await vi.waitFor(() => expect(wordsIn("a.kl-ref")).toHaveLength(1));
    await vi.waitFor(() => expect(wordsIn(".kl-note").join("")).toBe(words));
  });

  it("gives the page back as it was", async () => {
    const nodes = indexText(document.querySelector("main") as Element).nodes;
    screen.show("first", "second", "third");
    await paintText();
    expect(document.body.innerHTML).not.toBe(LETTER);
    painting.clear();
    expect(document.body.innerHTML).toBe(LETTER);
    expect(indexText(document.querySelector("main") as Element).nodes).toEqual(nodes);
  });
});

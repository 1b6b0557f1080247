import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { describePassage } from "../anchor/describe.ts";
import { reduceText } from "../anchor/reduced-text.ts";
import type { KeptTerm } from "../model/kept-term.ts";
import type { Thing } from "../model/known-document.ts";
import type { NotedPassage } from "../model/noted-passage.ts";
import type { PageSummary } from "../model/page-summary.ts";
import type { Paper } from "../model/paper.ts";
import { failure, type Result, success } from "../model/result.ts";
import type { PassageSelector } from "../model/selector.ts";
import type { StoreTrouble } from "../model/store-trouble.ts";
import type { NamedThings, NotedThings } from "../model/thing-count.ts";
import { atOnce } from "../page/at-once.ts";
import { surfaceOfPage } from "../page/document-surface.ts";
import { documentKeyOf } from "../page/identity/document-key.ts";
import { indexText } from "../page/index-text.ts";
import { MarkPainter } from "../paint/mark-painter.ts";
import { describeSpan, placePassages } from "../placing/place-passages.ts";
import { answersOfQuotes } from "../quote/serve-quotes.ts";
import { answersOfReading } from "../recognise/serve-reading.ts";
import type { KindColours } from "../settings/kind-colours.ts";
import { FIRST_STRENGTHS, hiddenKindsIn, type KindStrengths, withStrength } from "../settings/kind-strength.ts";
import { createQuoteStyle } from "../settings/quote-style.ts";
import { noCards } from "../testing/cards.ts";
import { aStorage } from "../testing/storage.ts";
import { trusted } from "../testing/trusted.ts";
import { everythingNear } from "./near-screen.ts";
import { ReadingSession } from "./reading-session.ts";

const LETTER = `<main>
  <h1>Uitvoering motie Becker</h1>
  <p>De inzet van Frontex is toegelicht (Kamerstuk 32 317, nr. 788). Frontex werkt samen met de IND.</p>
  <h2>Terugkeer</h2>
  <p>Frontex helpt bij terugkeer. Zie <a href="/eigen">Kamerstuk 19 637, nr. 2375</a>.</p>
</main>`;

const TWICE = `<main>
  <p>Frontex kreeg EUR 140 mln. op 3 juli 2022. Dat Frontex EUR 140 mln. kreeg, is bekend.</p>
</main>`;

const SHORT_FORMS = `<main>
  <p>De motie Piri (Kamerstuk 32 317, nr. 12) en de motie Becker (Kamerstuk 32 317, nr. 13) zijn aangenomen.</p>
  <p>De motie Becker (Kamerstuk 32 317, nr. 14) is later ingediend.</p>
  <p>De motie Piri is uitgevoerd, de motie Becker nog niet.</p>
</main>`;

/** The real reader, as the background has it. */
const reading = answersOfReading({
  now: () => performance.now(),
  followLeaving: () => () => undefined,
  ownTerms: { read: async () => ownTerms },
});
const quotes = answersOfQuotes(() => new Date());
const ASKER = { kind: "page", url: "https://www.rijksoverheid.nl/", tabId: 1, isPrivate: false } as const;

/** How long is waited for what must come, in milliseconds: a busy machine decides nothing. */
const PATIENCE = 30_000;
vi.setConfig({ testTimeout: PATIENCE });

let stop: AbortController;
let summaries: PageSummary[];
let ownTerms: readonly KeptTerm[] = [];
let stored: Result<readonly NotedPassage[], StoreTrouble>;
let written: PassageSelector[];
let strengths: KindStrengths;
let colours: KindColours;
let paintsNotes: boolean;
let counts: NotedThings;
let asked: NamedThings[];
/** Whether each reading was asked for amounts and dates too. */
let orders: (true | undefined)[];
let shown: Thing[];
let session: ReadingSession;

beforeEach(() => {
  stop = new AbortController();
  summaries = [];
  stored = success([]);
  written = [];
  strengths = FIRST_STRENGTHS;
  colours = {};
  paintsNotes = true;
  counts = { things: [] };
  asked = [];
  orders = [];
  shown = [];
  document.title = "Kamerbrief";
  history.replaceState({}, "", "/documenten/brief");
});

afterEach(() => {
  stop.abort();
});

async function read(html: string): Promise<PageSummary> {
  document.body.innerHTML = html;
  session = new ReadingSession({
    surface: surfaceOfPage(document),
    painter: new MarkPainter(),
    speaksMarks: async () => false,
    watchScreen: everythingNear,
    messages: {
      read: async ({ text, breaks, withQuantities }) => {
        orders.push(withQuantities);
        return reading["page/read"]({ text, breaks: [...breaks], ...(withQuantities && { withQuantities }) }, ASKER);
      },
      readFirstScreen: async (part) => reading["page/read-first-screen"]({ ...part, breaks: [...part.breaks] }, ASKER),
      notes: async () => stored,
      place: async (order) => atOnce(placePassages(order)),
      describe: async (order) => atOnce(describeSpan(order)),
      placed: () => undefined,
      write: async ({ selector }) => {
        written.push(selector);
        return success(undefined);
      },
      quote: async ({ passage, style }) => quotes["page/quote"]({ passage, style }, ASKER),
      openNote: () => undefined,
      noted: async (things) => {
        asked.push(things);
        return success(counts);
      },
      showAbout: (thing) => shown.push(thing),
      writeAbout: () => undefined,
      changed: (summary) => summaries.push(summary),
    },
    kindStrengths: async () => strengths,
    kindColours: async () => colours,
    paintsNotes: async () => paintsNotes,
    isAlive: () => true,
    quoteStyle: createQuoteStyle(aStorage()),
    cards: noCards(async () => hiddenKindsIn(strengths)),
    now: () => performance.now(),
    signal: stop.signal,
  });
  return nextSummary(0);
}

async function nextSummary(seen = summaries.length): Promise<PageSummary> {
  await vi.waitFor(() => expect(summaries.length).toBeGreaterThan(seen), { timeout: PATIENCE });
  return summaries.at(-1) as PageSummary;
}

function noteOn(words: string): NotedPassage {
  const { text } = indexText(document.querySelector("main") as Element).source;
  const start = text.indexOf(words);
  const selector = describePassage(reduceText(text), { start, end: start + words.length });
  if (!selector.ok) throw new Error(`no passage "${words}"`);
  return { id: crypto.randomUUID(), selector: selector.value };
}

function wordsIn(layer: string): string[] {
  return [...document.querySelectorAll(`.${layer}`)].map((mark) => mark.textContent);
}

/** The page shows another address without loading anew. */
function goTo(address: string): void {
  history.pushState({}, "", new URL(address, location.href).href);
  window.dispatchEvent(trusted(new Event("popstate")));
}

function select(words: string): void {
  const { source, nodes, starts } = indexText(document.querySelector("main") as Element);
  const start = source.text.indexOf(words);
  const at = starts.findLastIndex((from) => from <= start);
  const [node, from = 0] = [nodes[at] as Text, starts[at]];
  document.getSelection()?.setBaseAndExtent(node, start - from, node, start - from + words.length);
}

describe("reading a page", () => {
  it("says what the page holds: terms, papers and their links", async () => {
    const summary = await read(LETTER);
    expect(summary).toMatchObject({ state: "ready", document: { title: "Uitvoering motie Becker" }, notePlaces: [] });
    expect(summary.entities.find(({ written }) => written === "Frontex")).toMatchObject({
      kind: "organisatie",
      count: 3,
    });
    expect(summary.references).toMatchObject([
      { id: "kst-32317-788", reference: { kind: "kamerstuk", dossiernummer: "32317" }, count: 1 },
      { id: "kst-19637-2375", reference: { kind: "kamerstuk", dossiernummer: "19637" }, count: 1 },
    ]);
  });

  it("marks no term of a kind that the reader hides, and all again when they are shown", async () => {
    strengths = withStrength(FIRST_STRENGTHS, "organisatie", "off");
    await read(LETTER);
    const organisations = () => [...wordsIn("kl-organisatie"), ...wordsIn("kl-organisatie-faint")];
    expect(organisations()).toEqual([]);
    expect(wordsIn("kl-begrip")).toContain("terugkeer");
    const links = [...document.querySelectorAll("a.kl-ref")];
    strengths = withStrength(FIRST_STRENGTHS, "begrip", "off");
    await session.kindsChanged();
    await vi.waitFor(() => expect(organisations()).toContain("Frontex"));
    expect(wordsIn("kl-begrip")).toEqual([]);
    expect([...document.querySelectorAll("a.kl-ref")]).toEqual(links);
    expect(session.summary().entities.map(({ kind }) => kind)).toContain("begrip");
  });

  it("marks each kind as strongly as the reader wants it: the first mention, or all of them", async () => {
    await read(TWICE);
    expect([wordsIn("kl-organisatie"), wordsIn("kl-organisatie-faint")]).toEqual([["Frontex"], ["Frontex"]]);
    strengths = withStrength(FIRST_STRENGTHS, "organisatie", "all");
    await session.kindsChanged();
    await vi.waitFor(() => expect(wordsIn("kl-organisatie")).toEqual(["Frontex", "Frontex"]));
    expect(wordsIn("kl-organisatie-faint")).toEqual([]);
  });

  it("marks the reader's own terms as soon as their list is another, in a text that is the same", async () => {
    await read("<main><p>De asieldeal is gesloten.</p></main>");
    const mine = () => session.summary().entities.filter(({ kind }) => kind === "eigen");
    expect(mine()).toEqual([]);
    const deal = { id: "eigen/asieldeal", word: "asieldeal", variants: [], description: "Geheim", note: "Geheim" };
    ownTerms = [deal];
    session.ownTermsChanged();
    await vi.waitFor(() => expect(document.querySelector(".kl-eigen")?.textContent).toBe("asieldeal"));
    expect(mine()).toEqual([{ id: deal.id, kind: "eigen", written: "asieldeal", name: "asieldeal", count: 1 }]);
    expect(document.documentElement.outerHTML).not.toContain("Geheim");
    ownTerms = [];
    session.ownTermsChanged();
    await vi.waitFor(() => expect(document.querySelector(".kl-eigen")).toBeNull());
    expect(mine()).toEqual([]);
  });

  it("paints in the reader's own colours at once, without reading again, and leaves nothing of them", async () => {
    await read(TWICE);
    const sheet = () => document.documentElement.lastElementChild?.textContent;
    expect(document.querySelector("style")).toBeNull();
    colours = { organisatie: { light: "#006400", dark: "#66ff66" } };
    await session.coloursChanged();
    expect(sheet()).toContain("::highlight(kl-organisatie-faint){--kl-colour:#006400ff}");
    expect(orders).toHaveLength(1);
    stop.abort();
    expect(document.querySelector("style")).toBeNull();
  });

  it("reads amounts and dates only for who wants them marked, and what was read no second time", async () => {
    await read(TWICE);
    const amounts = () => [wordsIn("kl-getal"), wordsIn("kl-getal-faint")];
    expect([amounts(), orders]).toEqual([[[], []], [undefined]]);
    strengths = withStrength(FIRST_STRENGTHS, "getal", "calm");
    await session.kindsChanged();
    await vi.waitFor(() => expect(amounts()).toEqual([["EUR 140 mln.", "3 juli 2022"], ["EUR 140 mln."]]));
    strengths = withStrength(strengths, "getal", "off");
    await session.kindsChanged();
    await vi.waitFor(() => expect(amounts()).toEqual([[], []]));
    strengths = withStrength(strengths, "getal", "all");
    await session.kindsChanged();
    await vi.waitFor(() => expect(amounts()[0]).toHaveLength(3));
    expect(orders).toEqual([undefined, true]);
  });

  it("makes a link of a reference, and leaves the page's own link alone", async () => {
    await read(LETTER);
    const links = [...document.querySelectorAll<HTMLAnchorElement>("a.kl-ref")];
    expect(links.map(({ textContent, href }) => [textContent, href])).toEqual([
      ["Kamerstuk 32 317, nr. 788", "https://zoek.officielebekendmakingen.nl/kst-32317-788.html"],
    ]);
    expect(document.querySelectorAll("a")).toHaveLength(2);
    expect(wordsIn("kl-ref").join("|")).toContain("Kamerstuk 19 637, nr. 2375");
  });

  it.each([
    ["once on a screen", LETTER, 1],
    [
      "again in a section further down",
      LETTER.replace("<h2>", `<p>${"Daar is lang over gesproken. ".repeat(80)}</p><h2>`),
      2,
    ],
  ])("paints a term strongly %s", async (_, html, times) => {
    await read(html);
    const ofFrontex = (layer: string) => wordsIn(layer).filter((words) => words === "Frontex");
    expect(ofFrontex("kl-organisatie")).toHaveLength(times);
    expect(ofFrontex("kl-organisatie-faint")).toHaveLength(3 - times);
  });

  it("links what a short form means, and counts it with its paper", async () => {
    const { references, unresolved } = await read(SHORT_FORMS);
    const [derived] = document.querySelectorAll<HTMLAnchorElement>("a.kl-ref-derived");
    expect(derived?.textContent).toBe("motie Piri");
    expect(derived?.href).toBe("https://zoek.officielebekendmakingen.nl/kst-32317-12.html");
    expect(derived?.getAttribute("aria-description")).toContain("Waarschijnlijk Kamerstukken II 32 317, nr. 12");
    expect(references.find(({ id }) => id === "kst-32317-12")).toMatchObject({ count: 2, derived: [1] });
    expect(unresolved).toHaveLength(1);
  });

  it("makes no link of what may mean two papers, marks it, and says which they may be", async () => {
    const { unresolved } = await read(SHORT_FORMS);
    expect(wordsIn("kl-ref-unresolved").join("")).toBe("motie Becker");
    expect(document.querySelector(".kl-ref-unresolved a, a .kl-ref-unresolved")).toBeNull();
    expect(unresolved).toMatchObject([
      { words: "motie Becker", count: 1, candidates: [{ id: "kst-32317-13" }, { id: "kst-32317-14" }] },
    ]);
    session.reveal({ id: unresolved[0]?.id ?? "", index: 0 });
    expect(wordsIn("kl-current").join("")).toBe("motie Becker");
  });

  it("stays as it is when the reader only goes to another place in the page", async () => {
    await read(LETTER);
    goTo("#voetnoot-2");
    expect(session.summary().state).toBe("ready");
  });

  it("begins anew when the page goes to another document", async () => {
    await read(LETTER);
    stored = success([noteOn("werkt samen met de IND")]);
    session.notesChanged({ documents: [documentKeyOf(location.href)], isEverywhere: false });
    await vi.waitFor(() => expect(wordsIn("kl-note")).not.toEqual([]));
    stored = success([]);
    const seen = summaries.length + 1;
    goTo("/documenten/andere-brief");
    expect(session.summary()).toMatchObject({ state: "reading", notePlaces: [], references: [] });
    expect(wordsIn("kl-note")).toEqual([]);
    (document.querySelector("main") as Element).innerHTML = "<p>Zie Kamerstuk 22 112, nr. 3755.</p>";
    const summary = await nextSummary(seen);
    expect(summary).toMatchObject({ state: "ready", document: { url: location.href }, notePlaces: [] });
    expect(summary.references.map(({ id }) => id)).toEqual(["kst-22112-3755"]);
  });

  it("gives the page back as it was when it ends", async () => {
    await read(LETTER);
    stop.abort();
    expect(document.body.innerHTML).toBe(LETTER);
    expect(document.documentElement.hasAttribute("data-kl-ground")).toBe(false);
    expect(document.documentElement.lastElementChild).toBe(document.body);
  });

  it("tells its own style sheet that a page is dark, and takes that back", async () => {
    document.body.style.backgroundColor = "rgb(23, 27, 32)";
    await read(LETTER);
    document.body.style.backgroundColor = "";
    expect(document.documentElement.getAttribute("data-kl-ground")).toBe("dark");
    stop.abort();
    expect(document.documentElement.hasAttribute("data-kl-ground")).toBe(false);
  });

  it("says so when a page holds no text", async () => {
    expect(await read("<main><img alt=''></main>")).toMatchObject({ state: "empty", entities: [], references: [] });
  });

  it("finds little in a page in another language, and is done with it all the same", async () => {
    const summary = await read("<main><p>The weather in the mountains was lovely all week.</p></main>");
    expect(summary).toMatchObject({ state: "ready", references: [] });
  });

  it(
    "reads a page of more than five million characters up to there, and says that it stopped",
    async () => {
      const chapter = `<p>Zie Kamerstuk 32 317, nr. 788.</p><p>${"lorem ipsum dolor ".repeat(60_000)}</p>`;
      const summary = await read(`<main>${chapter.repeat(5)}</main>`);
      expect(summary.state).toBe("paused");
      expect(summary.references).toMatchObject([{ id: "kst-32317-788", count: 5 }]);
    },
    PATIENCE,
  );

  it("reads again when the page puts in other text", async () => {
    await read(LETTER);
    (document.querySelector("main p") as Element).textContent = "Zie Kamerstuk 22 112, nr. 3755.";
    const summary = await nextSummary();
    expect(summary.references.map(({ id }) => id)).toEqual(["kst-22112-3755", "kst-19637-2375"]);
    expect([...document.querySelectorAll("a.kl-ref")].map((link) => link.textContent)).toEqual([
      "Kamerstuk 22 112, nr. 3755",
    ]);
  });
});

describe("notes on a page", () => {
  it("marks the passage of a note again", async () => {
    await read(LETTER);
    stored = success([noteOn("werkt samen met de IND")]);
    session.notesChanged({ documents: [documentKeyOf(location.href)], isEverywhere: false });
    expect((await nextSummary()).notePlaces).toEqual([{ noteId: expect.any(String), state: "found" }]);
    expect(wordsIn("kl-note").join("")).toBe("werkt samen met de IND");
  });

  it("does not mind notes of another document", async () => {
    await read(LETTER);
    const seen = summaries.length;
    session.notesChanged({ documents: [documentKeyOf("https://www.rijksoverheid.nl/elders")], isEverywhere: false });
    expect(summaries).toHaveLength(seen);
  });

  it("keeps a note whose passage is gone, as an orphan", async () => {
    await read(LETTER);
    const note = noteOn("werkt samen met de IND");
    stored = success([note]);
    session.notesChanged({ documents: [documentKeyOf(location.href)], isEverywhere: false });
    await nextSummary();
    (document.querySelector("main p") as Element).textContent = "De brief is ingetrokken.";
    expect((await nextSummary()).notePlaces).toEqual([{ noteId: note.id, state: "wees" }]);
    expect(wordsIn("kl-note")).toEqual([]);
  });

  it("shows a mention or a note when the panel asks for it, until the reader goes on", async () => {
    const summary = await read(LETTER);
    const frontex = summary.entities.find(({ written }) => written === "Frontex");
    session.reveal({ id: frontex?.id ?? "", index: 2 });
    expect(wordsIn("kl-current")).toEqual(["Frontex"]);
    expect(document.querySelector("h2 + p .kl-current")?.textContent).toBe("Frontex");
    document.body.dispatchEvent(trusted(new MouseEvent("mousedown", { bubbles: true })));
    expect(wordsIn("kl-current")).toEqual([]);
  });

  it("does nothing when it is asked for what is not on the page", async () => {
    await read(LETTER);
    session.reveal({ id: "organisatie/onbekend", index: 0 });
    expect(wordsIn("kl-current")).toEqual([]);
  });
});

describe("notes on what a page names", () => {
  it("are asked for by what it names and cites, once for a text", async () => {
    await read(LETTER);
    session.resume();
    expect(asked).toHaveLength(1);
    expect(asked[0]?.terms).toContain("organisatie/frontex");
    expect(asked[0]?.papers).toEqual(["kst-32317-788", "kst-19637-2375"]);
  });

  it("are asked for again when one is written on a term or a paper, and not for any other", async () => {
    await read(LETTER);
    const ours = documentKeyOf(location.href);
    session.notesChanged({ documents: [ours], isEverywhere: false });
    expect(asked).toHaveLength(1);
    session.notesChanged({ documents: ["https://www.ind.nl/elders"], isEverywhere: true });
    expect(asked).toHaveLength(2);
  });
});

describe("a reader who wants no notes marked in the page", () => {
  it("sees none, and all of them when they want that again", async () => {
    stored = success([]);
    paintsNotes = false;
    await read(LETTER);
    stored = success([noteOn("werkt samen met de IND")]);
    session.notesChanged({ documents: [documentKeyOf(location.href)], isEverywhere: false });
    const { notePlaces } = await nextSummary();
    expect(notePlaces).toMatchObject([{ state: "found" }]);
    expect(wordsIn("kl-note")).toEqual([]);
    colours = {};
    paintsNotes = true;
    await session.notesPaintChanged();
    expect(wordsIn("kl-note").join("")).toBe("werkt samen met de IND");
    paintsNotes = false;
    await session.notesPaintChanged();
    expect(wordsIn("kl-note")).toEqual([]);
  });
});

describe("what the reader has selected", () => {
  it("is described as it would be kept", async () => {
    await read(LETTER);
    select("helpt bij");
    expect((await session.selection()).selector?.quote).toMatchObject({
      exact: "helpt bij",
      type: "TextQuoteSelector",
    });
  });

  it("is nothing where nothing, or nothing of the text, is selected", async () => {
    await read(`${LETTER}<footer>Contact</footer>`);
    expect(await session.selection()).toEqual({ title: "Uitvoering motie Becker" });
    document.getSelection()?.selectAllChildren(document.querySelector("footer") as Element);
    expect(await session.selection()).toEqual({ title: "Uitvoering motie Becker" });
  });

  it("cannot have a note while the notes cannot be opened", async () => {
    stored = failure({ kind: "cannot-open", detail: "UnknownError" });
    const summary = await read(LETTER);
    expect(summary.state).toBe("ready");
    select("helpt bij");
    expect(await session.selection()).toEqual({ title: "Uitvoering motie Becker" });
    stored = success([]);
    document.body.dispatchEvent(trusted(new MouseEvent("mouseup", { bubbles: true })));
    await vi.waitFor(async () => expect((await session.selection()).selector?.quote.exact).toBe("helpt bij"));
  });
});

describe("a page that is printed with its notes", () => {
  /** What the reader hears from the printer; the test's browser has none. */
  let printed: number;
  const tell = (kind: string) => window.dispatchEvent(trusted(new Event(kind)));
  const rules = () => document.querySelector("html > style:last-child")?.textContent ?? "";

  beforeEach(() => {
    printed = 0;
    Object.assign(window, {
      print: () => {
        printed += 1;
      },
    });
  });

  /** Reads a letter with two notes, of which the reader has none marked in the page. */
  async function readNoted(): Promise<Paper> {
    paintsNotes = false;
    await read(LETTER);
    const passages = [noteOn("Frontex helpt bij terugkeer"), noteOn("werkt samen met de IND")];
    stored = success(passages);
    session.notesChanged({ documents: [documentKeyOf(location.href)], isEverywhere: false });
    const { notePlaces } = await nextSummary();
    // In the order of the text, not in that in which they were made.
    expect(notePlaces.map(({ noteId }) => noteId)).toEqual([passages[1]?.id, passages[0]?.id]);
    const numbered = notePlaces.map(({ noteId }, at) => ({ noteId, number: at + 1 }));
    return { document: documentKeyOf(location.href), lang: "nl", numbered, pieces: ["Lezen voor maandag"] };
  }

  it("has a number behind each passage, and the passages marked, until it is printed", async () => {
    const paper = await readNoted();
    const before = document.documentElement.outerHTML;
    expect(session.print(paper)).toBe(true);
    await vi.waitFor(() => expect(printed).toBe(1));
    tell("beforeprint");
    expect([...rules().matchAll(/content:"(\d+)"/g)].map(([, number]) => number)).toEqual(["1", "2"]);
    expect(wordsIn("kl-note").join("")).toBe("werkt samen met de INDFrontex helpt bij terugkeer");
    tell("afterprint");
    await vi.waitFor(() => expect(document.documentElement.outerHTML).toBe(before));
  });

  it("is not printed where it shows another document by now", async () => {
    const paper = await readNoted();
    goTo("/documenten/andere-brief");
    expect(session.print(paper)).toBe(false);
    await new Promise((next) => setTimeout(next));
    expect([printed, rules()]).toEqual([0, ""]);
  });
});

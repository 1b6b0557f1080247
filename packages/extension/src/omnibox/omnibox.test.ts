import { identify } from "@kantlijn/core";
import { parseWritten } from "@kantlijn/core/written";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readView } from "../library/view-address.ts";
import { failure, success } from "../model/result.ts";
import { documentKeyOf } from "../page/identity/document-key.ts";
import { aNote, KAMERBRIEF, noteId } from "../testing/notes.ts";
import { writeDescription } from "./description.ts";
import { destinationOf } from "./destination.ts";
import { notesOn } from "./notes-on.ts";
import { readAsked } from "./read-asked.ts";
import { type CountNotes, suggest } from "./suggest.ts";

const LIBRARY = "chrome-extension://kantlijn/library.html";
const OF_788 = "https://zoek.officielebekendmakingen.nl/kst-32317-788.html";

const three: CountNotes = async () => success(3);
const offered = (typed: string, count = three) => suggest(typed, count, "text");

describe("what is typed behind kst", () => {
  it.each([
    ["32317 788", "kst-32317-788"],
    ["19 637, nr. 2375", "kst-19637-2375"],
    ["Kamerstukken II 2019/20, 35 300 VI, nr. 37", "kst-35300-VI-37"],
    ["https://zoek.officielebekendmakingen.nl/kst-32317-788.html", "kst-32317-788"],
    ["“Zie Kamerstuk 32 317, nr. 788.”", "kst-32317-788"],
  ])("as %j means %s, and Enter opens it", async (typed, id) => {
    expect(readAsked(typed).papers.map((paper) => paper.id)).toEqual([id]);
    expect(destinationOf(typed, LIBRARY)).toBe(`https://zoek.officielebekendmakingen.nl/${id}.html`);
  });

  it("is told with the title of its dossier and its address", async () => {
    const { first } = await offered("32317 788");
    expect(first).toMatch(
      /^Kamerstukken II 32 317, nr\. 788 .*JBZ.* zoek\.officielebekendmakingen\.nl\/kst-32317-788\.html$/u,
    );
  });

  it("leads to the notes on the paper as well, with their number", async () => {
    const { others } = await offered("32317 788");
    expect(others.map(({ description }) => description)).toEqual(["3 notities openen in Mijn kantlijn"]);
    expect(view(others[0]?.content ?? "").chosen).toEqual({ reference: ["kst-32317-788"] });
  });

  it.each(["hallo", "Wat zegt de minister over 2019?", "<b>&", "19", "https://www.example.nl/"])(
    "as %j is no paper: that is said, and Enter opens nothing",
    async (typed) => {
      expect((await offered(typed)).first).toContain("geen stuk");
      expect(destinationOf(typed, LIBRARY)).toBeUndefined();
    },
  );

  it("is looked for in the notes where it is no paper and the reader chooses so", async () => {
    const { others } = await offered("motie Becker");
    expect(others).toEqual([{ content: "notities motie Becker", description: "Zoeken in uw notities: motie Becker" }]);
    expect(view("notities motie Becker").typed).toBe("motie Becker");
  });

  it("opens nothing where it may mean several papers, until the reader has chosen one", async () => {
    const { first, others } = await offered("2019/1896");
    expect(first).toBe("4 mogelijkheden: kies welk stuk u bedoelt");
    expect(destinationOf("2019/1896", LIBRARY)).toBeUndefined();
    expect(others.map(({ content }) => readAsked(content).papers.map(({ id }) => id))).toEqual([
      ["32019R1896"],
      ["32019L1896"],
      ["32019D1896"],
      ["32019H1896"],
    ]);
  });

  it.each(["notities 32317 788", "notes 32317 788", "Notities kst-32317-788"])(
    "as %j asks for the notes, also by hand",
    async (typed) => {
      expect((await offered(typed)).first).toBe("3 notities Kamerstukken II 32 317, nr. 788");
      expect(view(typed).chosen).toEqual({ reference: ["kst-32317-788"] });
    },
  );

  it("does not take notes that are out of reach for none", async () => {
    const shut: CountNotes = async () => failure({ kind: "cannot-open", detail: "UnknownError" });
    expect((await offered("32317 788", shut)).others[0]?.description).toContain("nu niet te openen");
    expect((await offered("32317 788", async () => success(0))).others[0]?.description).toContain("Geen notities");
  });

  it.each(["", "  ", "notities", "notities "])("as %j says what can be typed", async (typed) => {
    expect((await offered(typed)).first).toContain("Typ of plak");
    expect(destinationOf(typed, LIBRARY)).toBeUndefined();
  });

  it("never opens another paper than the one that was chosen, whatever was written", async () => {
    const number = fc.integer({ min: 1, max: 40_000 });
    const written = fc.oneof(
      fc.tuple(number, number).map(([dossier, paper]) => `${dossier} ${paper}`),
      fc.tuple(number, number).map(([dossier, paper]) => `Kamerstuk ${dossier}, nr. ${paper} en ${paper + 1}`),
      fc.tuple(fc.integer({ min: 1990, max: 2026 }), number).map(([year, act]) => `${year}/${act}`),
      fc.tuple(number, fc.constantFrom("V", "VI", "J")).map(([dossier, addition]) => `${dossier} ${addition}`),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(written, async (typed) => {
        const { papers, words } = readAsked(typed);
        const meant = parseWritten(words).map(identify);
        for (const paper of papers) {
          expect(meant).toContain(paper.id);
          if (paper.words !== undefined) expect(destinationOf(paper.words, LIBRARY)).toBe(paper.link?.href);
        }
        if (papers.length !== 1) expect(destinationOf(words, LIBRARY)).toBeUndefined();
      }),
    );
  });
});

function view(typed: string) {
  const destination = destinationOf(typed, LIBRARY) ?? "";
  expect(destination.startsWith(`${LIBRARY}#notities?`)).toBe(true);
  return readView(destination.slice(LIBRARY.length)).question;
}

describe("a description", () => {
  it("is XML for Chromium, in which what was typed is no more than words", () => {
    expect(
      writeDescription(
        [
          ["dim", "geen stuk:"],
          ["match", "a<b>&\"c'"],
        ],
        "xml",
      ),
    ).toBe("<dim>geen stuk:</dim> <match>a&lt;b&gt;&amp;&quot;c&apos;</match>");
    expect(writeDescription([["plain", "nul\u0000 en \ud800half"]], "xml")).toBe("nul  en  half");
  });

  it("is well-formed whatever is typed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (typed) => {
        const { first, others } = await suggest(`${typed}<`, three, "xml");
        for (const line of [first, ...others.map(({ description }) => description)]) {
          const told = new DOMParser().parseFromString(`<line>${line}</line>`, "text/xml");
          expect(told.querySelector("parsererror")).toBeNull();
          expect(line.replace(/<\/?(?:match|dim|url)>|&(?:amp|lt|gt|quot|apos);/gu, "")).not.toMatch(/[<>&]/u);
        }
      }),
    );
  });

  it("is plain text for Firefox", () => {
    expect(
      writeDescription(
        [
          ["match", "a<b"],
          ["url", "x.nl"],
        ],
        "text",
      ),
    ).toBe("a<b x.nl");
  });
});

describe("the notes on a paper", () => {
  const [paper] = readAsked("32317 788").papers;
  const within = { ...aNote({ id: noteId(1) }), document: { ...KAMERBRIEF, key: documentKeyOf(OF_788), url: OF_788 } };
  const about = { ...within, id: noteId(2), target: { kind: "term", id: "land/be", name: "België" } } as const;

  it("are those about it and those in its own text, but not what was written there about another thing", async () => {
    const store = {
      about: async () => success([aNote()]),
      ofDocument: async (key: string) => success(key === documentKeyOf(OF_788) ? [within, about] : []),
    };
    expect(paper && (await notesOn(paper, store, documentKeyOf))).toEqual(success(2));
  });

  it("are not told where the store is out of reach", async () => {
    const shut = failure({ kind: "blocked" } as const);
    const store = { about: async () => success([]), ofDocument: async () => shut };
    expect(paper && (await notesOn(paper, store, documentKeyOf))).toEqual(shut);
  });
});

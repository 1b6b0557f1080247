import { afterEach, describe, expect, it, vi } from "vitest";
import { describePassage } from "../anchor/describe.ts";
import { indexText } from "../page/index-text.ts";
import { PageReading } from "./page-reading.ts";
import { copyQuotation, quotedPassage } from "./quote-selection.ts";

const PAPER = { document: { id: "kst-32317-789", date: "2022-12-07", vergaderjaar: "2022-2023" } } as const;
const NOTHING = { entities: [], references: [], unresolved: [], mentions: [] };

describe("a passage to be quoted", () => {
  it("has its words, a directive to it, and what the text says of its document", () => {
    document.body.innerHTML =
      "<main><h1>JBZ-Raad</h1><p>De inzet is <b>terugkeer</b>.</p><p>Terugkeer blijft nodig.</p></main>";
    const index = indexText(document.querySelector("main") ?? document.body);
    const reading = new PageReading(index, { ...NOTHING, ...PAPER });
    document.getSelection()?.selectAllChildren(document.querySelectorAll("p")[1] ?? document.body);
    const passage = reading.passageIn(document.getSelection());
    const shown = {
      root: () => document.body,
      page: document,
      address: () => "https://www.rijksoverheid.nl/brief",
      title: () => "JBZ-Raad",
    };
    if (passage?.ok !== true) throw new Error("nothing is selected");
    expect(quotedPassage(shown, reading, passage.value)).toEqual({
      words: "Terugkeer blijft nodig.",
      directive: "text=Terugkeer%20blijft%20nodig.",
      document: { title: "JBZ-Raad", ...PAPER.document },
    });
  });
});

describe("a passage with the call of a note in it", () => {
  const quoted = (html: string, words: RegExp) => {
    document.body.innerHTML = `<main><p>Vooraf.</p><p>${html}</p></main>`;
    const reading = new PageReading(indexText(document.querySelector("main") ?? document.body), NO_WORDS);
    const found = words.exec(reading.index.source.text);
    const start = found?.index ?? 0;
    const passage = describePassage(reading.reduced, { start, end: start + (found?.[0].length ?? 0) });
    if (!passage.ok) throw new Error("the words are not there");
    return quotedPassage(surface, reading, passage.value);
  };
  const NO_WORDS = { ...NOTHING, document: {} };
  const surface = { root: () => document.body, page: document, address: () => "https://x.nl/", title: () => "Brief" };

  it("is quoted without it, and looked for as the page shows it", () => {
    const { words, directive } = quoted(
      "De motie (nr. 14)<sup>2</sup> vraagt de IND<sup>3</sup> om hulp.",
      /motie.*om/,
    );
    expect(words).toBe("motie (nr. 14) vraagt de IND om");
    expect(decodeURIComponent(directive ?? "")).toBe("text=motie (nr. 14)2 vraagt de IND3 om");
  });

  it("is looked for with the number that stands at its last word", () => {
    const { words, directive } = quoted("Zij vraagt de IND<sup>3</sup> om hulp.", /de IND/);
    expect(words).toBe("de IND");
    expect(directive).toBe("text=de%20IND3");
  });

  it("keeps the brackets of the page itself", () => {
    const { words, directive } = quoted("Zij vraagt de IND [3] om hulp.", /de.*om/);
    expect(words).toBe("de IND [3] om");
    expect(decodeURIComponent(directive ?? "")).toBe("text=de IND [3] om");
  });
});

describe("copying a quotation", () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it("puts what was written on the clipboard", async () => {
    const copied = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    expect(await copyQuotation(document, Promise.resolve("«terugkeer» (Stb. 2023, 160)"))).toEqual({
      ok: true,
      value: undefined,
    });
    expect(copied).toHaveBeenCalledWith("«terugkeer» (Stb. 2023, 160)");
  });

  it("says what to do where the browser lets us copy in neither way", async () => {
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no", "NotAllowedError"));
    Object.defineProperty(document, "execCommand", { value: () => false, configurable: true });
    expect(await copyQuotation(document, Promise.resolve("woorden"))).toEqual({
      ok: false,
      error: "De browser liet kopiëren zo niet toe. Druk hier op Citaat.",
    });
  });

  it("says what to do where nobody answers, and leaves the clipboard as it is", async () => {
    const copied = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    const answer = await copyQuotation(document, Promise.reject(new Error("Extension context invalidated")));
    expect(answer).toMatchObject({ ok: false, error: expect.stringContaining("Laad de pagina opnieuw") });
    expect(copied).not.toHaveBeenCalled();
  });
});

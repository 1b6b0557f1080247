import { afterEach, describe, expect, it, vi } from "vitest";
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

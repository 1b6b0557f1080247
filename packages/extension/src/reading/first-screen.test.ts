import { afterEach, describe, expect, it, vi } from "vitest";
import { LONGEST_PART } from "../model/longest-part.ts";
import { indexText } from "../page/index-text.ts";
import type { TextIndex } from "../page/text-index.ts";
import { firstScreenOf } from "./first-screen.ts";

const SENTENCE = "In de lidstaten wordt verschillend over terugkeer gedacht. ";

/** A page of numbered paragraphs, each a stretch of some length. */
function aPage(paragraphs: number): TextIndex {
  const all = Array.from({ length: paragraphs }, (_, at) => `<p>${at}: ${SENTENCE.repeat(40)}</p>`);
  document.body.innerHTML = `<main>${all.join("")}</main>`;
  return indexText(document.querySelector("main") ?? document.body);
}

/** The reader has scrolled this paragraph to the top of the screen. */
function scrollTo(paragraph: number): void {
  const all: readonly Element[] = [...document.querySelectorAll("p")];
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function bottomOf(this: Element) {
    const height = 300;
    return new DOMRect(0, (all.indexOf(this) - paragraph) * height, 700, height);
  });
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe("the first screen of a text", () => {
  it("is the beginning of a long text that is shown from its beginning", () => {
    const index = aPage(60);
    scrollTo(0);
    const part = firstScreenOf(index);
    expect(part?.from).toBe(0);
    expect(part?.text).toBe(index.source.text.slice(0, LONGEST_PART));
  });

  it("is the part that is on the screen, with the words before it, where the reader has scrolled", () => {
    const index = aPage(60);
    scrollTo(30);
    const part = firstScreenOf(index);
    const top = part?.text.indexOf("30: ") ?? -1;
    expect(top).toBeGreaterThan(1_000);
    expect(top).toBeLessThan(4_500);
    expect(part?.text).toBe(index.source.text.slice(part?.from, (part?.from ?? 0) + LONGEST_PART));
  });

  it("has the blocks of its own text", () => {
    const index = aPage(60);
    scrollTo(30);
    const { text, breaks, from } = firstScreenOf(index) ?? { text: "", breaks: [], from: 0 };
    expect(breaks.length).toBeGreaterThan(3);
    for (const at of breaks) expect(index.source.breaks).toContain(at + from);
    expect(Math.min(...breaks)).toBeGreaterThan(0);
    expect(Math.max(...breaks)).toBeLessThan(text.length);
  });

  it("is not read ahead of a text that is read whole as fast", () => {
    const index = aPage(4);
    scrollTo(0);
    expect(firstScreenOf(index)).toBeUndefined();
  });
});

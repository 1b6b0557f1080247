import type { Span } from "@kantlijn/core";
import { beforeEach, describe, expect, it } from "vitest";
import { indexText } from "../page/index-text.ts";
import type { TextIndex } from "../page/text-index.ts";
import type { Layer } from "./layers.ts";
import { MarkPainter } from "./mark-painter.ts";

const HTML = "<p>Frontex en de <b>IND</b>. Frontex zegt dat Frontex helpt.</p><p>Frontex</p>";

let painter: MarkPainter;
let index: TextIndex;

beforeEach(() => {
  painter = new MarkPainter();
  document.body.innerHTML = HTML;
  index = indexText(document.body);
});

function paint(...layers: readonly (readonly [Layer, readonly Span[]])[]): void {
  index = painter.paint(index, new Map(layers));
}

function spansOf(word: string): Span[] {
  return [...index.source.text.matchAll(new RegExp(word, "g"))].map((match) => ({
    start: match.index,
    end: match.index + word.length,
  }));
}

function marks(layer: Layer): Element[] {
  return [...document.querySelectorAll(`.${layer}`)];
}

describe("painting by wrapping", () => {
  it("wraps each mention, and leaves the page as it was when it is undone", () => {
    const nodes = [...(document.querySelector("p")?.childNodes ?? [])];
    paint(["kl-organisatie", spansOf("Frontex")], ["kl-note", [{ start: 0, end: index.source.text.indexOf(".") }]]);
    expect(marks("kl-organisatie").map((mark) => mark.textContent)).toEqual(Array(4).fill("Frontex"));
    expect(
      marks("kl-note")
        .map((mark) => mark.textContent)
        .join(""),
    ).toBe("Frontex en de IND");
    painter.clear();
    expect(document.body.innerHTML).toBe(HTML);
    expect([...(document.querySelector("p")?.childNodes ?? [])]).toEqual(nodes);
  });

  it("gives the index that is true afterwards", () => {
    paint(["kl-organisatie", spansOf("Frontex")]);
    expect(index).toEqual(indexText(document.body));
  });

  it("leaves marks alone that are there already, and takes away those that are not wanted any more", () => {
    const [first, second] = spansOf("Frontex");
    paint(["kl-organisatie", [first, second].filter((span) => span !== undefined)]);
    const [kept] = marks("kl-organisatie");
    paint(["kl-organisatie", first === undefined ? [] : [first]]);
    expect(marks("kl-organisatie")).toEqual([kept]);
    paint(["kl-begrip", spansOf("helpt")]);
    expect(marks("kl-organisatie")).toEqual([kept]);
  });

  it("puts a note over a term in the mark of the term, and takes each away without the other", () => {
    paint(["kl-organisatie", spansOf("Frontex")], ["kl-note", spansOf("Frontex zegt")]);
    expect(document.querySelector(".kl-organisatie > .kl-note")?.textContent).toBe("Frontex");
    paint(["kl-organisatie", []]);
    expect(
      marks("kl-note")
        .map((mark) => mark.textContent)
        .join(""),
    ).toBe("Frontex zegt");
    paint(["kl-note", []]);
    expect(document.body.innerHTML).toBe(HTML);
  });

  it("wraps nothing where someone else writes", () => {
    document.body.innerHTML = "<p aria-live='polite'>Frontex</p><div id='__next'><p>Frontex</p></div>";
    const before = document.body.innerHTML;
    index = indexText(document.body);
    paint(["kl-organisatie", spansOf("Frontex")]);
    expect(document.body.innerHTML).toBe(before);
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import { indexText } from "./index-text.ts";
import { offsetAt } from "./offset-at.ts";
import { piecesOf, placeOf, spanOf } from "./places.ts";
import type { TextIndex } from "./text-index.ts";

let index: TextIndex;

beforeEach(() => {
  document.body.innerHTML =
    "<p>In <em>Kamerstukken II</em> 2003/04, <b>19 637</b>, nr. 793.</p><p hidden>weg</p>\n<p>Zie <a href='#'>aldaar</a>.</p>";
  index = indexText(document.body);
});

function spanOfText(text: string): { start: number; end: number } {
  const start = index.source.text.indexOf(text);
  return { start, end: start + text.length };
}

function rangeOver(span: { start: number; end: number }): Range {
  const place = placeOf(index, span);
  if (place === undefined) throw new Error("the span has no place");
  const range = document.createRange();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  return range;
}

describe("from the text to the page", () => {
  it("gives the parts of the nodes a span runs across", () => {
    const pieces = piecesOf(index, spanOfText("Kamerstukken II 2003/04, 19 637"));
    expect(pieces.map(({ node, start, end }) => node.data.slice(start, end))).toEqual([
      "Kamerstukken II",
      " 2003/04, ",
      "19 637",
    ]);
  });

  it("gives the same words back for every span, both ways", () => {
    const { text } = index.source;
    for (let start = 0; start < text.length; start += 1) {
      for (let end = start + 1; end <= text.length; end += 1) {
        if (/^\s|\s$/.test(text.slice(start, end))) continue;
        expect(spanOf(index, rangeOver({ start, end }))).toEqual({ start, end });
      }
    }
  });

  it("gives nothing where the page has lost the text since", () => {
    index.nodes[0]?.replaceData(0, 3, "");
    expect(piecesOf(index, { start: 0, end: 2 })).toEqual([]);
    expect(placeOf(index, { start: 0, end: 2 })).toBeUndefined();
  });
});

describe("words the page has written over", () => {
  it("have no place, however much those that stand there now are like them", () => {
    const citation = spanOfText("19 637");
    expect(placeOf(index, citation)).toBeDefined();
    const [node] = piecesOf(index, citation).map((piece) => piece.node);
    if (node !== undefined) node.data = node.data.replace("19 637", "19 638");
    expect(piecesOf(index, citation)).toEqual([]);
    expect(placeOf(index, citation)).toBeUndefined();
  });
});

describe("from the page to the text", () => {
  it("reads a selection that ends on elements", () => {
    const range = document.createRange();
    range.selectNodeContents(document.body);
    expect(spanOf(index, range)).toEqual({ start: 0, end: index.source.text.length });
  });

  it("leaves the white space at the ends out", () => {
    const span = spanOfText(" 2003/04, ");
    expect(spanOf(index, rangeOver(span))).toEqual({ start: span.start + 1, end: span.end - 1 });
  });

  it("has no span where the page has thrown text away since", () => {
    const range = document.createRange();
    range.selectNodeContents(document.body);
    document.querySelector("em")?.remove();
    expect(spanOf(index, range)).toBeUndefined();
  });

  it("has no span for a caret, or for a selection of what is not read", () => {
    const caret = document.createRange();
    caret.setStart(index.nodes[0] as Text, 1);
    expect(spanOf(index, caret)).toBeUndefined();
    const hidden = document.createRange();
    hidden.selectNodeContents(document.querySelector("[hidden]") as Element);
    expect(spanOf(index, hidden)).toBeUndefined();
  });

  it("reads a selection between elements, or in white space that is not read", () => {
    const [first, second] = document.querySelectorAll("p");
    const range = document.createRange();
    range.setStart(first as Element, 1);
    range.setEnd(first as Element, 2);
    expect(spanOf(index, range)).toEqual(spanOfText("Kamerstukken II"));
    range.setStart(document.body.childNodes[2] as Text, 0);
    range.setEndAfter(document.querySelector("a") as Element);
    expect(second?.hidden).toBe(true);
    expect(spanOf(index, range)).toEqual(spanOfText("Zie aldaar"));
  });

  it("has no span where the selected text alone is gone, and one where other text is", () => {
    const span = spanOfText("19 637");
    const range = rangeOver(span);
    document.querySelector("em")?.remove();
    expect(spanOf(index, range)).toEqual(span);
  });
});

describe("a point of the page", () => {
  it("stands somewhere in the text", () => {
    const node = document.querySelector("b")?.firstChild as Text;
    expect(offsetAt(index, node, 0)).toBe(spanOfText("19 637").start);
    expect(offsetAt(index, node, 6)).toBe(spanOfText("19 637").end);
  });

  it("stands nowhere in what is not read", () => {
    expect(offsetAt(index, document.querySelector("[hidden]")?.firstChild as Text, 1)).toBeUndefined();
    expect(offsetAt(index, document.body, 0)).toBeUndefined();
    expect(offsetAt(index, document.createTextNode("los"), 1)).toBeUndefined();
  });

  it("stands nowhere where the page has changed the text under it", () => {
    const node = document.querySelector("b")?.firstChild as Text;
    node.data = "anders";
    expect(offsetAt(index, node, 2)).toBeDefined();
    node.data = "nog anders";
    expect(offsetAt(index, node, 2)).toBeUndefined();
  });

  it("stands in a shadow tree as well, and a selection around that tree covers it", () => {
    document.body.innerHTML = "<p>Voor</p><div id='host'></div><p>na</p>";
    const shadow = (document.querySelector("#host") as Element).attachShadow({ mode: "open" });
    shadow.innerHTML = "<p>Frontex</p>";
    index = indexText(document.body);
    expect(offsetAt(index, shadow.querySelector("p")?.firstChild as Text, 2)).toBe(7);
    const range = document.createRange();
    range.selectNodeContents(document.body);
    expect(spanOf(index, range)).toEqual({ start: 0, end: "Voor Frontex na".length });
  });
});

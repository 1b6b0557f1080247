import type { Span } from "@kantlijn/core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { indexText } from "../page/index-text.ts";
import type { Place } from "../page/places.ts";
import type { TextIndex } from "../page/text-index.ts";
import { HighlightPainter } from "./highlight-painter.ts";
import type { Layer } from "./layers.ts";

// This DOM has no highlights, so the browser's two classes are stood in for by the collections they are.
class FakeHighlight extends Set<FakeRange> {
  priority = 0;
}
class FakeRange {
  readonly words: string;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
  constructor({ startContainer, startOffset, endContainer, endOffset }: Place) {
    this.words = startContainer.data.slice(startOffset, endOffset);
    this.startOffset = startOffset;
    this.endContainer = endContainer;
    this.endOffset = endOffset;
  }
}

let registry: Map<string, FakeHighlight>;
let painter: HighlightPainter;
let index: TextIndex;

beforeEach(() => {
  vi.stubGlobal("Highlight", FakeHighlight);
  vi.stubGlobal("StaticRange", FakeRange);
  registry = new Map();
  painter = new HighlightPainter(registry as unknown as HighlightRegistry);
  document.body.innerHTML = "<p>Frontex en IOM</p>";
  index = indexText(document.body);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function painted(layer: string): string[] {
  return [...(registry.get(layer) ?? [])].map(({ words }) => words);
}

const FRONTEX = { start: 0, end: 7 };
const IOM = { start: 11, end: 14 };

/** Paints one layer. */
function paint(layer: Layer, ...spans: Span[]): void {
  painter.paint(index, new Map([[layer, spans]]));
}

describe("painting with highlights", () => {
  it("paints the spans of a layer and changes nothing in the page", () => {
    const before = document.body.innerHTML;
    paint("kl-organisatie", FRONTEX, IOM);
    expect(painted("kl-organisatie")).toEqual(["Frontex", "IOM"]);
    expect(document.body.innerHTML).toBe(before);
  });

  it("leaves alone what is painted already", () => {
    paint("kl-organisatie", FRONTEX);
    const highlight = registry.get("kl-organisatie");
    const [frontex] = highlight ?? [];
    paint("kl-organisatie", FRONTEX, IOM);
    expect(registry.get("kl-organisatie")).toBe(highlight);
    expect(highlight?.has(frontex as FakeRange)).toBe(true);
    paint("kl-organisatie", IOM);
    expect(painted("kl-organisatie")).toEqual(["IOM"]);
  });

  it("paints again what stands in other text nodes now, and nothing else", () => {
    document.body.innerHTML = "<p>Frontex helpt</p><p>IOM helpt</p>";
    index = indexText(document.body);
    const spans = [
      { start: 0, end: 7 },
      { start: 14, end: 17 },
    ];
    paint("kl-organisatie", ...spans);
    const [frontex, iom] = registry.get("kl-organisatie") ?? [];
    (document.querySelector("p + p") as Element).textContent = "IOM helpt";
    index = indexText(document.body);
    paint("kl-organisatie", ...spans);
    const ranges = [...(registry.get("kl-organisatie") ?? [])];
    expect(ranges).toContain(frontex);
    expect(ranges).not.toContain(iom);
    expect(painted("kl-organisatie")).toEqual(["Frontex", "IOM"]);
  });

  it("takes a note from words that are others by now", () => {
    painter.paint(index, new Map<Layer, readonly Span[]>([["kl-note", [FRONTEX, IOM]]]));
    expect(painted("kl-note")).toEqual(["Frontex", "IOM"]);
    (document.querySelector("p")?.firstChild as Text).data = "Frontex en COA";
    painter.paint(index, new Map<Layer, readonly Span[]>([["kl-note", [FRONTEX, IOM]]]));
    expect(painted("kl-note")).toEqual(["Frontex"]);
  });

  it("leaves layers alone that are not named", () => {
    paint("kl-organisatie", FRONTEX);
    paint("kl-note", IOM);
    expect(painted("kl-organisatie")).toEqual(["Frontex"]);
  });

  it("puts a note above a term, and where the reader is above both", () => {
    for (const layer of ["kl-organisatie", "kl-note", "kl-current"] as const) paint(layer, FRONTEX);
    const [term, note, current] = ["kl-organisatie", "kl-note", "kl-current"].map(
      (name) => registry.get(name)?.priority ?? 0,
    );
    expect([term, note, current]).toEqual([0, 2, 3]);
  });

  it("takes away its own layers only", () => {
    registry.set("van-de-pagina", new FakeHighlight());
    paint("kl-organisatie", FRONTEX);
    paint("kl-note", FRONTEX);
    painter.clear();
    expect([...registry.keys()]).toEqual(["van-de-pagina"]);
  });

  it("leaves alone what the page has put in the place of ours", () => {
    paint("kl-organisatie", FRONTEX);
    const theirs = new FakeHighlight();
    registry.set("kl-organisatie", theirs);
    painter.clear();
    expect(registry.get("kl-organisatie")).toBe(theirs);
  });

  it("leaves no empty layer behind", () => {
    paint("kl-current", FRONTEX);
    paint("kl-current");
    expect(registry.size).toBe(0);
  });

  it("paints again what the page has taken away", () => {
    paint("kl-organisatie", FRONTEX);
    registry.clear();
    painter.restore();
    expect(painted("kl-organisatie")).toEqual(["Frontex"]);
  });
});

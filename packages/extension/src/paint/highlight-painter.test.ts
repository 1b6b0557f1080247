import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { indexText } from "../page/index-text.ts";
import type { TextIndex } from "../page/text-index.ts";
import { HighlightPainter } from "./highlight-painter.ts";

// This DOM has no highlights, so the browser's two classes are stood in for by the collections they are.
class FakeHighlight extends Set<FakeRange> {
  priority = 0;
}
class FakeRange {
  readonly words: string;
  constructor(place: { startContainer: Text; startOffset: number; endOffset: number }) {
    this.words = place.startContainer.data.slice(place.startOffset, place.endOffset);
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

describe("painting with highlights", () => {
  it("paints the spans of a layer and changes nothing in the page", () => {
    const before = document.body.innerHTML;
    painter.paint("kl-organisatie", index, [
      { start: 0, end: 7 },
      { start: 11, end: 14 },
    ]);
    expect(painted("kl-organisatie")).toEqual(["Frontex", "IOM"]);
    expect(document.body.innerHTML).toBe(before);
  });

  it("shows many layers together, when all are ready", () => {
    const spans = Array.from({ length: 1200 }, () => ({ start: 0, end: 7 }));
    const steps = painter.paintAll(
      index,
      new Map([
        ["kl-organisatie", spans],
        ["kl-begrip", spans.slice(0, 1)],
      ]),
    );
    expect(steps.next().done).toBe(false);
    expect(registry.size).toBe(0);
    while (!steps.next().done);
    expect([...registry.keys()]).toEqual(["kl-organisatie", "kl-begrip"]);
    expect(painted("kl-organisatie")).toHaveLength(1200);
  });

  it("puts a note above a term, and where the reader is above both", () => {
    for (const layer of ["kl-organisatie", "kl-note", "kl-current"] as const)
      painter.paint(layer, index, [{ start: 0, end: 7 }]);
    const [term, note, current] = ["kl-organisatie", "kl-note", "kl-current"].map(
      (name) => registry.get(name)?.priority ?? 0,
    );
    expect([term, note, current]).toEqual([0, 2, 3]);
  });

  it("undoes its own layer only", () => {
    registry.set("van-de-pagina", new FakeHighlight());
    const undo = painter.paint("kl-organisatie", index, [{ start: 0, end: 7 }]);
    painter.paint("kl-note", index, [{ start: 0, end: 7 }]);
    undo();
    expect([...registry.keys()]).toEqual(["van-de-pagina", "kl-note"]);
    painter.clear();
    expect([...registry.keys()]).toEqual(["van-de-pagina"]);
  });

  it("does not undo what was painted over it since", () => {
    const undo = painter.paint("kl-current", index, [{ start: 0, end: 7 }]);
    painter.paint("kl-current", index, [{ start: 11, end: 14 }]);
    undo();
    expect(painted("kl-current")).toEqual(["IOM"]);
  });

  it("leaves no empty layer behind", () => {
    painter.paint("kl-current", index, [{ start: 0, end: 7 }]);
    painter.paint("kl-current", index, []);
    expect(registry.size).toBe(0);
  });

  it("paints again what the page has taken away", () => {
    painter.paint("kl-organisatie", index, [{ start: 0, end: 7 }]);
    registry.clear();
    painter.restore();
    expect(painted("kl-organisatie")).toEqual(["Frontex"]);
  });
});

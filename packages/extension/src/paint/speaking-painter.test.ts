import { beforeEach, describe, expect, it } from "vitest";
import { indexText } from "../page/index-text.ts";
import type { TextIndex } from "../page/text-index.ts";
import { MarkPainter } from "./mark-painter.ts";
import type { Layers, Painter } from "./painter.ts";
import { SPOKEN, SpeakingPainter } from "./speaking-painter.ts";

const HTML = "<p>Het COA en <b>de IND</b> werken samen. Het COA vangt op.</p>";
const WORDS = { term: "begrip", noteStart: "begin notitie", noteEnd: "einde notitie" };

let drawn: Layers[];
let painter: SpeakingPainter;
let index: TextIndex;

beforeEach(() => {
  drawn = [];
  const drawing: Painter = {
    paint: (painted, layers) => {
      drawn.push(layers);
      return painted;
    },
    restore: () => undefined,
    clear: () => new Set(),
  };
  painter = new SpeakingPainter(drawing);
  document.body.innerHTML = HTML;
  index = indexText(document.body);
});

const LAYERS: Layers = new Map([
  ["kl-organisatie", [{ start: 4, end: 7 }]],
  ["kl-organisatie-faint", [{ start: 39, end: 42 }]],
  ["kl-note", [{ start: 0, end: 17 }]],
]);

/** Every element that is spoken: its words, and what is said before and behind them. */
function spoken(): readonly (readonly (string | null)[])[] {
  return [...document.querySelectorAll(`.${SPOKEN}`)].map((one) => [
    one.textContent,
    one.getAttribute("data-kl-before"),
    one.getAttribute("data-kl-after"),
  ]);
}

function paint(layers: Layers = LAYERS): void {
  index = painter.paint(index, layers);
}

describe("painting for who hears the page", () => {
  it("leaves every element as it was until it is asked for", () => {
    paint();
    expect(document.body.innerHTML).toBe(HTML);
    expect(drawn).toEqual([LAYERS]);
  });

  it("says where a note begins and ends, and which word is a term, once", () => {
    painter.speak(WORDS);
    paint();
    expect(spoken().filter(([, before, after]) => before ?? after)).toEqual([
      ["Het ", "begin notitie", null],
      ["COA", "begrip", null],
      ["de IND", null, "einde notitie"],
    ]);
    expect(document.body.textContent).toBe("Het COA en de IND werken samen. Het COA vangt op.");
  });

  it("draws all of it as before, terms that are not spoken too", () => {
    painter.speak(WORDS);
    paint();
    expect(drawn).toEqual([LAYERS]);
  });

  it("makes nothing twice, also where another painter wraps the same words", () => {
    painter = new SpeakingPainter(new MarkPainter());
    painter.speak(WORDS);
    paint();
    const once = document.body.innerHTML;
    paint();
    paint();
    expect(document.body.innerHTML).toBe(once);
    painter.clear();
    expect(document.body.innerHTML).toBe(HTML);
  });

  it("gives the page back as it was, its text nodes too", () => {
    painter.speak(WORDS);
    paint();
    painter.clear();
    expect(document.body.innerHTML).toBe(HTML);
    expect(document.querySelector("p")?.childNodes).toHaveLength(3);
  });

  it("says nothing where a framework owns the text", () => {
    document.body.innerHTML = `<div id="root">${HTML}</div>`;
    const before = document.body.innerHTML;
    index = indexText(document.body);
    painter.speak(WORDS);
    paint();
    expect(document.body.innerHTML).toBe(before);
  });
});

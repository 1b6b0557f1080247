import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MarginMarks, type MarkedPassage } from "./margin-marks.ts";
import { laySurface, type Surface } from "./surface.ts";

let stop: AbortController;
let surface: Surface;
let marks: MarginMarks;

beforeEach(() => {
  document.body.innerHTML = "<p>Positieve als negatieve prikkels.</p>";
  stop = new AbortController();
  surface = laySurface(document, stop.signal);
  marks = new MarginMarks(document, surface, stop.signal);
});

afterEach(() => {
  stop.abort();
});

function passage(state: MarkedPassage["state"], body: string): MarkedPassage {
  const text = document.querySelector("p")?.firstChild as Text;
  return {
    place: { startContainer: text, startOffset: 0, endContainer: text, endOffset: 9 },
    state,
    words: "Positieve",
    body,
  };
}

function buttons(): HTMLButtonElement[] {
  return [...surface.sheet.querySelectorAll<HTMLButtonElement>(".mark")];
}

function card(): HTMLElement {
  return surface.sheet.querySelector(".card") as HTMLElement;
}

describe("the marks in the margin", () => {
  it("are buttons that name their passage, and say when its place is not sure", () => {
    marks.show([passage("found", "Zie bijlage."), passage("onzeker", "Navragen.")]);
    expect(buttons().map((mark) => mark.getAttribute("aria-label"))).toEqual([
      "Notitie openen: Positieve",
      "Notitie openen, plaats onzeker: Positieve",
    ]);
  });

  it("show the note as it was written, and close again", () => {
    marks.show([passage("found", "Zie <b>bijlage</b>.\nTweede regel.")]);
    const [mark] = buttons();
    mark?.click();
    expect(card().hidden).toBe(false);
    expect(card().querySelector("p")?.textContent).toBe("Zie <b>bijlage</b>.\nTweede regel.");
    expect(card().querySelector("b")).toBeNull();
    mark?.click();
    expect(card().hidden).toBe(true);
    expect(mark?.getAttribute("aria-expanded")).toBe("false");
  });

  it("give way to the next", () => {
    marks.show([passage("found", "Een"), passage("found", "Twee")]);
    marks.show([]);
    expect(buttons()).toEqual([]);
  });

  it("keep the note out of the page", () => {
    marks.show([passage("found", "Vertrouwelijk")]);
    buttons()[0]?.click();
    expect(document.documentElement.innerHTML).not.toContain("Vertrouwelijk");
  });

  it("vanish where the page has shortened the text under them", () => {
    const shown = passage("found", "Een");
    shown.place.startContainer.data = "kort";
    marks.show([shown]);
    expect(buttons()[0]?.hidden).toBe(true);
  });
});

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { trusted } from "../testing/trusted.ts";
import { layMargin } from "./lay-margin.ts";
import type { MarginMarks, MarkedPassage } from "./margin-marks.ts";
import { layOverlay, type Overlay } from "./overlay.ts";

let stop: AbortController;
let overlay: Overlay;
let marks: MarginMarks;
let opened: string[];

beforeEach(() => {
  document.body.innerHTML = "<p>Positieve als negatieve prikkels.</p>";
  stop = new AbortController();
  opened = [];
  overlay = layOverlay(document, stop.signal);
  marks = layMargin(document, overlay, stop.signal, (noteId) => opened.push(noteId)).strokes;
});

afterEach(() => {
  stop.abort();
});

function passage(state: MarkedPassage["state"], noteId: string): MarkedPassage {
  const text = document.querySelector("p")?.firstChild as Text;
  return {
    place: { startContainer: text, startOffset: 0, endContainer: text, endOffset: 9 },
    state,
    words: "Positieve",
    noteId,
  };
}

function buttons(): HTMLButtonElement[] {
  return [...overlay.sheet.querySelectorAll<HTMLButtonElement>(".mark")];
}

describe("the marks in the margin", () => {
  it("are buttons that name their passage, and say when its place is not sure", () => {
    marks.show([passage("found", "een"), passage("changed", "drie"), passage("onzeker", "twee")]);
    expect(buttons().map((mark) => mark.textContent)).toEqual(["", "≠", "?"]);
    expect(buttons().map((mark) => mark.getAttribute("aria-label"))).toEqual([
      "Notitie openen: Positieve",
      "Notitie openen, passage is gewijzigd: Positieve",
      "Notitie openen, plaats onzeker: Positieve",
    ]);
  });

  it("open nothing for a click that the page makes up", () => {
    marks.show([passage("found", "een")]);
    buttons()[0]?.click();
    expect(opened).toEqual([]);
  });

  it("open their note", () => {
    marks.show([passage("found", "een"), passage("found", "twee")]);
    buttons()[1]?.dispatchEvent(trusted(new MouseEvent("click")));
    expect(opened).toEqual(["twee"]);
  });

  it("give way to the next", () => {
    marks.show([passage("found", "een"), passage("found", "twee")]);
    marks.show([]);
    expect(buttons()).toEqual([]);
  });

  it("vanish where the page has shortened the text under them", () => {
    const shown = passage("found", "een");
    shown.place.startContainer.data = "kort";
    marks.show([shown]);
    expect(buttons()[0]?.hidden).toBe(true);
  });
});

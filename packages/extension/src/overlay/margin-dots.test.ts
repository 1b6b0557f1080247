import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { trusted } from "../testing/trusted.ts";
import { layMargin, type Margin } from "./lay-margin.ts";
import type { DottedThing, MarginDots } from "./margin-dots.ts";
import { layOverlay, type Overlay } from "./overlay.ts";

let stop: AbortController;
let overlay: Overlay;
let margin: Margin;
let dots: MarginDots;
let opened: string[];

beforeEach(() => {
  document.body.innerHTML = "<p>Frontex en de IND werken samen.</p>";
  stop = new AbortController();
  opened = [];
  overlay = layOverlay(document, stop.signal);
  margin = layMargin(document, overlay, stop.signal, () => undefined);
  dots = margin.dots;
});

afterEach(() => {
  stop.abort();
});

function thing(name: string): DottedThing {
  const text = document.querySelector("p")?.firstChild as Text;
  const start = text.data.indexOf(name);
  return {
    place: { startContainer: text, startOffset: start, endContainer: text, endOffset: start + name.length },
    label: `Notitie bij ${name} openen`,
    onOpen: () => opened.push(name),
  };
}

function buttons(): HTMLButtonElement[] {
  return [...overlay.sheet.querySelectorAll<HTMLButtonElement>(".mark")];
}

describe("the dots in the margin", () => {
  it("are buttons that say what the note is on", () => {
    dots.show([thing("Frontex"), thing("IND")]);
    expect(buttons().map((dot) => dot.getAttribute("aria-label"))).toEqual([
      "Notitie bij Frontex openen",
      "Notitie bij IND openen",
    ]);
  });

  it("open the panel for the reader, and not for a click that the page makes up", () => {
    dots.show([thing("Frontex"), thing("IND")]);
    buttons()[0]?.click();
    expect(opened).toEqual([]);
    buttons()[1]?.dispatchEvent(trusted(new MouseEvent("click")));
    expect(opened).toEqual(["IND"]);
  });

  it("are hidden from everybody while the reader does not want them", () => {
    margin.setShown(false);
    dots.show([thing("Frontex")]);
    expect(buttons()[0]?.hidden).toBe(true);
  });

  it("give way to the next, and go with the session", () => {
    dots.show([thing("Frontex")]);
    dots.show([thing("IND")]);
    expect(buttons()).toHaveLength(1);
    dots.show([]);
    expect(buttons()).toEqual([]);
  });
});

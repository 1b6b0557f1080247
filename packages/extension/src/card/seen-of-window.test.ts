import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { seenOfWindow } from "./seen-of-window.ts";

beforeEach(() => {
  vi.stubGlobal("visualViewport", { offsetLeft: 0, offsetTop: 0, width: 1000, height: 800 });
  document.body.style.margin = "0px";
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The page as a browser lays it out: widths within borders, and where the root begins. */
function laidOut({ root, body, left = 0 }: { root: number; body: number; left?: number }): void {
  vi.spyOn(document.documentElement, "clientWidth", "get").mockReturnValue(root);
  vi.spyOn(document.body, "clientWidth", "get").mockReturnValue(body);
  vi.spyOn(document.documentElement, "getBoundingClientRect").mockReturnValue(new DOMRect(left, 0, root, 800));
}

describe("what a reader sees of the window", () => {
  it("is all of it, where the text is as wide as the page", () => {
    document.body.style.margin = "8px";
    laidOut({ root: 1000, body: 984 });
    expect(seenOfWindow()).toEqual({ x: 0, y: 0, width: 1000, height: 800 });
  });

  it("is less than that where two fingers were spread over it", () => {
    vi.stubGlobal("visualViewport", { offsetLeft: 300, offsetTop: 200, width: 500, height: 400 });
    laidOut({ root: 1000, body: 1000 });
    expect(seenOfWindow()).toEqual({ x: 300, y: 200, width: 500, height: 400 });
  });

  it("does not reach into room that is kept for a scrollbar, nor under that of a body which scrolls itself", () => {
    laidOut({ root: 1000, body: 985 });
    expect(seenOfWindow().width).toBe(985);
  });

  it("takes no narrow column for a scrollbar, nor what is kept at the left as well", () => {
    laidOut({ root: 1000, body: 600 });
    expect(seenOfWindow().width).toBe(1000);
    laidOut({ root: 985, body: 970, left: 15 });
    expect(seenOfWindow().width).toBe(1000);
  });
});

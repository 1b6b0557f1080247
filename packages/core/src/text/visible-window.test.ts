import { describe, expect, it } from "vitest";
import { visibleWindow } from "./visible-window.ts";

describe("a visible window", () => {
  it("is none where every character is seen", () => {
    expect(visibleWindow("zie Kamerstuk 32 317, nr. 788", [], 0, 29)).toBeUndefined();
    expect(visibleWindow("a\u00adb, nr. 788", [1], 3, 12)).toBeUndefined();
  });

  it("leaves out what is not seen, and knows the way there and back", () => {
    const window = visibleWindow("x a\u00adbc\u200b d", [3, 6], 2, 9);
    expect(window?.text).toBe("abc d");
    expect([2, 4, 5, 8].map((offset) => window?.toWindow(offset))).toEqual([0, 1, 2, 4]);
    expect([0, 1, 2, 4].map((offset) => window?.toWhole(offset))).toEqual([2, 4, 5, 8]);
  });
});

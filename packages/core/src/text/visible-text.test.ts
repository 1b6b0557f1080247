import { describe, expect, it } from "vitest";
import { visibleText } from "./visible-text.ts";

describe("the visible text", () => {
  it("is the very text that was given where every character is seen", () => {
    const given = { text: "zie Kamerstuk 32 317, nr. 788", breaks: [4] };
    expect(visibleText(given, []).source).toBe(given);
  });

  it("leaves out what is not seen, and knows the way there and back", () => {
    const { source, toGiven, toVisible } = visibleText({ text: "a\u00adbc\u200b d\u0301", breaks: [4, 5] }, [1, 4, 7]);
    expect(source).toEqual({ text: "abc d", breaks: [3, 3] });
    expect(toGiven({ start: 0, end: 3 })).toEqual({ start: 0, end: 4 });
    expect(toGiven({ start: 4, end: 5 })).toEqual({ start: 6, end: 7 });
    expect(toVisible({ start: 0, end: 4 })).toEqual({ start: 0, end: 3 });
  });
});

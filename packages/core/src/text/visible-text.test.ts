import { describe, expect, it } from "vitest";
import { visibleText } from "./visible-text.ts";

describe("the visible text", () => {
  it("is the very text that was given where every character takes room", () => {
    const given = { text: "zie Kamerstuk 32 317, nr. 788", breaks: [4] };
    expect(visibleText(given).source).toBe(given);
  });

  it("sees much white space as a space, a line end or an empty line", () => {
    const seen = (text: string) => visibleText({ text, breaks: [] }).source.text;
    expect(seen("Kamerstuk\n        32 317")).toBe("Kamerstuk\n32 317");
    expect(seen("een         twee")).toBe("een twee");
    expect(seen("een  \n   \n   \n twee")).toBe("een\n\ntwee");
    expect(seen("een \n\ntwee")).toBe("een \n\ntwee");
  });

  it("leaves out what takes no room, and knows the way back", () => {
    const { source, toGiven } = visibleText({ text: "a\u00adbc\u200b d\u0301", breaks: [4, 5] });
    expect(source).toEqual({ text: "abc d", breaks: [3, 3] });
    expect(toGiven({ start: 0, end: 3 })).toEqual({ start: 0, end: 4 });
    expect(toGiven({ start: 4, end: 5 })).toEqual({ start: 6, end: 7 });
  });
});

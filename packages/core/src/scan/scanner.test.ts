import { describe, expect, it } from "vitest";
import { scan } from "./scanner.ts";
import { PACKED_CUES } from "./tables.generated.ts";
import { unpackTables } from "./unpack-tables.ts";

const cues = unpackTables(PACKED_CUES);

function found(text: string): string[] {
  return scan(text, cues).hits.map(({ start, end }) => text.slice(start, end));
}

/** The text with what is not seen left out. */
function seen(text: string): string {
  const { unseen } = scan(text, cues);
  return [...text].filter((_, index) => !unseen.includes(index)).join("");
}

describe("the scan", () => {
  it("finds a form as a whole word, whatever its capitals", () => {
    expect(found("een KAMERSTUK, geen Kamerstukkenlijst")).toEqual(["KAMERSTUK"]);
  });

  it("finds a word that a line end, a soft hyphen or a note number breaks or touches", () => {
    expect(found("het Kamer-\nstuk")).toEqual(["Kamer-\nstuk"]);
    expect(found("het Kamer\u00adstuk")).toEqual(["Kamer\u00adstuk"]);
    expect(found("12Kamerstuk en Kamerstuk34")).toEqual(["Kamerstuk", "Kamerstuk"]);
  });

  it("finds the words of one form across the indentation of a page's source, and not across an empty line", () => {
    expect(found("de Tweede\n            Kamer")).toEqual(["Tweede\n            Kamer"]);
    expect(found("de Tweede\n\nKamer")).toEqual([]);
  });

  it("survives any number of characters without width", () => {
    expect(scan("a\u00ad".repeat(100_000), cues).unseen).toHaveLength(100_000);
    expect(scan("\u00ad".repeat(100_000), cues).unseen).toHaveLength(100_000);
  });

  it("sees no characters without width", () => {
    expect(seen("a\u00adb\u200bc e\u0301")).toBe("abc e");
  });

  it("sees much white space as a space, a line end or an empty line", () => {
    expect(seen("Kamerstuk\n        32 317")).toBe("Kamerstuk\n32 317");
    expect(seen("een         twee")).toBe("een twee");
    expect(seen("een  \n   \n   \n twee")).toBe("een\n\ntwee");
    expect(seen("een \n\ntwee")).toBe("een \n\ntwee");
  });
});

import { describe, expect, it } from "vitest";
import { checkAbout, checkExpected } from "./seed-schema.ts";

const TEXT = "Zie Kamerstuk 32 317, nr. 788 hierover.";
const reference = { type: "reference", kind: "kamerstuk", id: "kst-32317-788", start: 4, end: 29 };

describe("checkExpected", () => {
  it("takes a reference that stands where it says", () => {
    const words = {
      complete: ["reference"],
      furniture: [],
      annotations: [{ ...reference, text: "Kamerstuk 32 317, nr. 788" }],
    };
    expect(checkExpected("seeds/proef/expected.json", words, TEXT).annotations).toHaveLength(1);
  });

  it("names the file and the field that is missing", () => {
    const words = { complete: [], furniture: [], annotations: [reference] };
    expect(() => checkExpected("seeds/proef/expected.json", words, TEXT)).toThrow(
      /^seeds\/proef\/expected\.json: annotations\.0\.text: /,
    );
  });

  it("says what stands there when the text differs", () => {
    const words = { complete: [], furniture: [], annotations: [{ ...reference, text: "Kamerstuk 32 317, nr. 789" }] };
    expect(() => checkExpected("seeds/proef/expected.json", words, TEXT)).toThrow(
      'seeds/proef/expected.json: annotations.0.text says "Kamerstuk 32 317, nr. 789", but the document has "Kamerstuk 32 317, nr. 788" at 4-29',
    );
  });

  it("does not take a field it does not know", () => {
    const words = { complete: [], furniture: [], annotations: [], notes: "later" };
    expect(() => checkExpected("seeds/proef/expected.json", words, TEXT)).toThrow(/notes/);
  });
});

describe("checkAbout", () => {
  it("names the file and the field of a date that is none", () => {
    const about = {
      title: "Brief",
      date: "10 juli 2020",
      genre: "kamerbrief",
      publisher: "unknown",
      originalFile: "brief.txt",
      path: "/documenten/brief",
    };
    expect(() => checkAbout("seeds/proef/about.json", about)).toThrow(/^seeds\/proef\/about\.json: date: /);
  });
});

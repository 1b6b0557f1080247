import { type Reading, read } from "@kantlijn/core";
import { describe, expect, it } from "vitest";
import { readShown } from "./read-shown.ts";

const PARAGRAPH =
  "De Staatssecretaris verwijst naar de inzet van Frontex en de IND (Kamerstuk 32 317, nr. 788) in de Sahel. ".repeat(
    20,
  );

function stepsOf(text: string, breaks: readonly number[] = []): { readonly reading: Reading; readonly pauses: number } {
  let pauses = 0;
  const work = readShown({ text, breaks });
  let step = work.next();
  for (; !step.done; step = work.next()) pauses += 1;
  return { pauses, reading: step.value };
}

function inParagraphs(paragraphs: readonly string[]): { readonly text: string; readonly breaks: readonly number[] } {
  let length = 0;
  const ends = paragraphs.map((paragraph) => {
    length += paragraph.length + 1;
    return length;
  });
  return { text: paragraphs.map((paragraph) => `${paragraph}\n`).join(""), breaks: ends.slice(0, -1) };
}

describe("reading what a page shows", () => {
  it("looks for nothing that a page does not show: quantities", () => {
    const text = "Op 3 juli 2022 kreeg Frontex EUR 7 miljoen voor 51.000 asielzoekers.\n";
    expect(read(text).annotations.map(({ type }) => type)).toContain("quantity");
    for (const length of [1, 3_000]) {
      const types = stepsOf(text.repeat(length)).reading.annotations.map(({ type }) => type);
      expect([...new Set(types)]).toEqual(["entity"]);
    }
  });

  it("finds the same as without pauses, at the same places", () => {
    const { text, breaks } = inParagraphs(Array.from({ length: 200 }, () => PARAGRAPH));
    const { pauses, reading } = stepsOf(text, breaks);
    expect(pauses).toBeGreaterThan(10);
    expect(reading.annotations.length).toBeGreaterThan(200);
    expect(reading).toEqual(read({ text, breaks }));
  });

  it("tells where the evidence of a term stands in the whole text", () => {
    const { text, breaks } = inParagraphs(Array.from({ length: 100 }, () => PARAGRAPH));
    const { annotations } = stepsOf(text, breaks).reading;
    const last = annotations.findLast((one) => one.type === "entity" && one.text === "IND");
    const { start, end } = (last?.type === "entity" ? last.evidence?.span : undefined) ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).not.toBe("");
    expect(Math.abs(start - (last?.start ?? 0))).toBeLessThan(PARAGRAPH.length);
  });

  it("knows what the text itself defined, however far back", () => {
    const { text, breaks } = inParagraphs([
      "De Dienst Regionale Opvang (DRO) is nieuw.",
      ...Array.from({ length: 200 }, () => PARAGRAPH),
      "De DRO begint in mei.",
    ]);
    const last = stepsOf(text, breaks).reading.annotations.at(-1);
    expect(last).toMatchObject({ id: "tekst/dienst-regionale-opvang", evidence: { rule: "definition" } });
  });

  it("finds what a short form means however far back it was cited", () => {
    const { text, breaks } = inParagraphs([
      "De motie van het lid Brekelmans (Kamerstuk 36 200 VI, nr. 23) is aangenomen.",
      ...Array.from({ length: 200 }, () => PARAGRAPH),
      "De motie Brekelmans is uitgevoerd.",
    ]);
    const { annotations } = stepsOf(text, breaks).reading;
    expect(annotations.findLast(({ type }) => type === "reference")).toMatchObject({
      id: "kst-36200-VI-23",
      text: "motie Brekelmans",
      derivedFrom: { start: text.indexOf("Kamerstuk") },
    });
  });

  it("leaves open what two papers may be meant by, also where they stand far apart", () => {
    const { text, breaks } = inParagraphs([
      "De motie van het lid Brekelmans (Kamerstuk 36 200 VI, nr. 23) is aangenomen.",
      ...Array.from({ length: 200 }, () => PARAGRAPH),
      "De motie van het lid Brekelmans (Kamerstuk 36 200 VI, nr. 24) ook. De motie Brekelmans is uitgevoerd.",
    ]);
    expect(stepsOf(text, breaks).reading.unresolved).toMatchObject([
      { text: "motie Brekelmans", candidates: ["kst-36200-VI-23", "kst-36200-VI-24"] },
    ]);
  });

  it("comes to an end on a long text without a single edge", () => {
    expect(stepsOf("a".repeat(400_000)).reading.annotations).toEqual([]);
  });
});

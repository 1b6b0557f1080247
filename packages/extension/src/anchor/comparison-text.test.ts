import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atOnce } from "../page/at-once.ts";
import { comparable, compareInSteps, readingsOf } from "./comparison-text.ts";

describe("the comparison text", () => {
  it.each([
    ["a word broken at the end of a line", "het migratie- beleid", "het migratiebeleid"],
    ["a hyphen, or none", "de JBZ-Raad", "de JBZ Raad"],
    ["quotation marks of any kind", "‘Investeren in Perspectief’", '"Investeren in Perspectief"'],
    ["a range with any dash", "vergaderjaar 2022–2023", "vergaderjaar 2022 - 2023"],
    ["ligatures", "ﬁnanciële ofﬁciële", "financiële officiële"],
    ["accents of their own", "Coo\u0308rdinatie", "Coördinatie"],
    ["note calls", "in het BNC-fiche[12] staat", "in het BNC-fiche staat"],
    ["a hard space", "32\u00a0317", "32 317"],
    ["the foot of a page", "de inzet van Pagina 3 van 8 het kabinet", "de inzet van het kabinet"],
    [
      "the foot of a paper",
      "de inzet Tweede Kamer, vergaderjaar 2022–2023, 32 317, nr. 789 3 van het kabinet",
      "de inzet van het kabinet",
    ],
  ])("is the same with %s", (_, one, other) => {
    expect(comparable(one)).toBe(comparable(other));
  });

  it.each([
    ["a capital", "de kamer", "de Kamer"],
    ["an accent", "een", "één"],
    ["a minus", "een daling van -5 procent", "een daling van 5 procent"],
    ["a number", "nr. 788", "nr. 789"],
    ["a number that is no note call", "nr. 788 [1234]", "nr. 788"],
  ])("differs by %s", (_, one, other) => {
    expect(comparable(one)).not.toBe(comparable(other));
  });

  it("knows where each of its letters stands in the reduced text", () => {
    const letters = fc.constantFrom(
      "a",
      "B",
      "é",
      " ",
      "-",
      "[1]",
      "ﬁ",
      "”",
      "😀",
      "Pagina 2 van 9",
      "7",
      "…",
      "\ud83d",
    );
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 60 }), (parts) => {
        const reduced = parts.join("");
        const { text, sources } = atOnce(compareInSteps(reduced));
        expect(sources).toHaveLength(text.length);
        for (let at = 0; at < text.length; at += 1) {
          expect(comparable(reduced.charAt(sources[at] ?? -1)) || "-").toContain(wholeOrHalf(text, at));
          expect(sources[at] ?? 0).toBeGreaterThanOrEqual(sources[at - 1] ?? 0);
        }
      }),
    );
  });

  it("pauses in a long text, and is the same as without", () => {
    const long = "Het kabinet zet in op terugkeer.[3] ".repeat(6_000);
    const work = compareInSteps(long);
    let pauses = 0;
    let step = work.next();
    for (; !step.done; step = work.next()) pauses += 1;
    expect(pauses).toBeGreaterThan(3);
    expect(step.value.text).toBe("Hetkabinetzetinopterugkeer.".repeat(6_000));
  });
});

/** Half a character is no text of its own. */
function wholeOrHalf(text: string, at: number): string {
  return /[\ud800-\udfff\ufffd]/.test(text.charAt(at)) ? "" : text.charAt(at);
}

it("reads a note call as what a page, and as what a PDF has", () => {
  expect(readingsOf("zie het fiche[1] en de brief.[2]")).toEqual([
    "zie het fiche[1] en de brief.[2]",
    "zie het fiche1 en de brief.2",
    "zie het fiche1 en de brief.",
  ]);
  expect(readingsOf("zie het fiche")).toEqual(["zie het fiche"]);
});

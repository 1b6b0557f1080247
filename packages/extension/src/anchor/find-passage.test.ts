import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PassageText } from "../model/placing.ts";
import { LONGEST_QUOTE } from "../model/quote-limits.ts";
import { type PassageSelector, passageSelector } from "../model/selector.ts";
import { atOnce } from "../page/at-once.ts";
import { compareInSteps } from "./comparison-text.ts";
import { describePassage, describeWords } from "./describe.ts";
import { describeInBuild } from "./describe-in-build.ts";
import { findPassage } from "./find-passage.ts";
import { reduceText } from "./reduced-text.ts";

const LETTER =
  "Zo zegden de EU-Lidstaten in oktober 2018 EUR 140 mln. toe via het EU Trustfund for Africa, voor grensbewaking\n" +
  "en migratiebeheer. Naast de inzet van de EU financiert Nederland een regionaal programma van IOM. " +
  "De leden van de D66-fractie vragen of de Staatssecretaris dit nader kan toelichten, en de leden van de " +
  "PvdA-fractie vragen hetzelfde. Ik verwijs u naar de beantwoording van de vragen van de leden Kröger en Piri.";

function textOf(text: string): PassageText {
  return { text: reduceText(text).text, build: { blocks: [0], headings: [] } };
}

function selectorOf(text: string, quote: string, from = 0): PassageSelector {
  const start = text.indexOf(quote, from);
  const described = describePassage(reduceText(text), { start, end: start + quote.length });
  if (!described.ok) throw new Error(`no selector for "${quote}"`);
  return described.value;
}

describe("describing a passage", () => {
  it("writes it down as the store wants it", () => {
    const selector = selectorOf(LETTER, "grensbewaking\nen migratiebeheer");
    expect(passageSelector.parse(selector)).toEqual(selector);
    expect(selector.quote.exact).toBe("grensbewaking en migratiebeheer");
    expect(selector.quote.prefix.endsWith("for Africa, voor ")).toBe(true);
    expect(selector.quote.suffix.startsWith(". Naast de inzet")).toBe(true);
  });

  it("refuses a passage without words", () => {
    expect(describePassage(reduceText(LETTER), { start: 2, end: 3 })).toEqual({ ok: false, error: { kind: "empty" } });
  });

  it("refuses a passage longer than we store, and says how long it is", () => {
    const text = "a".repeat(LONGEST_QUOTE + 1);
    const described = describePassage(reduceText(text), { start: 0, end: text.length });
    expect(described).toEqual({ ok: false, error: { kind: "too-long", length: LONGEST_QUOTE + 1 } });
  });
});

describe("finding a passage again", () => {
  it("finds it in the page as it was, and gives the same words", () => {
    const finding = findPassage(textOf(LETTER), selectorOf(LETTER, "grensbewaking\nen migratiebeheer"));
    const start = LETTER.indexOf("grensbewaking");
    expect(finding).toEqual({
      state: "found",
      span: { start, end: start + "grensbewaking\nen migratiebeheer".length },
    });
  });

  it("finds it when the page is laid out differently", () => {
    const selector = selectorOf(LETTER, "regionaal programma van IOM");
    const laidOut = LETTER.replaceAll(" ", "\n  ").replace("programma", "pro\u00adgramma");
    expect(findPassage(textOf(laidOut), selector).state).toBe("found");
  });

  it("finds it when words behind it have changed", () => {
    const selector = selectorOf(LETTER, "grensbewaking\nen migratiebeheer");
    expect(findPassage(textOf(LETTER.replace("Piri", "Becker")), selector).state).toBe("found");
  });

  it("is unsure when the words around it are others on both sides", () => {
    const selector = selectorOf(LETTER, "EUR 140 mln.");
    const finding = findPassage(textOf("Het kabinet trok in 2024 EUR 140 mln. uit voor opvang in de regio."), selector);
    expect(finding).toEqual({ state: "onzeker", candidates: [{ start: 25, end: 37 }] });
  });

  it("tells two equal passages apart by the words around them", () => {
    const selector = selectorOf(LETTER, "vragen", LETTER.indexOf("PvdA-fractie"));
    const start = LETTER.indexOf("vragen", LETTER.indexOf("PvdA-fractie"));
    expect(findPassage(textOf(LETTER), selector)).toEqual({
      state: "found",
      span: { start, end: start + 6 },
    });
  });

  it("never takes a lookalike when the passage itself is gone", () => {
    const motion = (dossier: string) =>
      `De Kamer, gehoord de beraadslaging, overwegende dat ${dossier} wordt behandeld, verzoekt de regering. `;
    const page = ["41 784", "41 154", "41 260"].map(motion).join("");
    const selector = selectorOf(page, "verzoekt de regering", page.indexOf("41 154"));
    const without = page.replace(motion("41 154"), "");
    expect(findPassage(textOf(without), selector).state).not.toBe("found");
  });

  it("is unsure between passages that are equal in every word around them", () => {
    const page = "Niet van toepassing. ".repeat(30);
    const selector = selectorOf(page, "Niet van toepassing", page.length / 2);
    expect(findPassage(textOf(page), selector).state).toBe("onzeker");
  });

  it("never calls a passage found whose number has changed: it asks", () => {
    const selector = selectorOf(LETTER, "EUR 140 mln. toe");
    const later = LETTER.replace("140", "150");
    const start = later.indexOf("EUR 150");
    expect(findPassage(textOf(later), selector)).toEqual({
      state: "onzeker",
      candidates: [{ start, end: start + "EUR 150 mln. toe".length }],
    });
  });

  it("never takes a few words like it under the same heading for it when it is gone", () => {
    const heading = "Terugkeer";
    const first = "De bewindspersoon heeft in Tunesië lang en uitvoerig met Podt gesproken, in een open sfeer.";
    const second = "Afgelopen week is namens de regering daarna nog met Piri gesproken, en niet voor het eerst.";
    const textWith = (...blocks: readonly string[]): PassageText => ({
      text: [heading, ...blocks].join(" "),
      build: {
        blocks: [heading, ...blocks].map(
          (_, at) => [heading, ...blocks].slice(0, at).join(" ").length + Math.min(at, 1),
        ),
        headings: [{ level: 2, start: 0, end: heading.length }],
      },
    });
    const before = textWith(first, "Tot zover.");
    const start = before.text.indexOf("Podt gesproken");
    const span = { start, end: start + "Podt gesproken".length };
    const selector = atOnce(describeInBuild(before, span, atOnce(compareInSteps(before.text))));
    const finding = selector && findPassage(textWith(second, "Dank."), selector);
    expect(finding?.state).toMatch(/onzeker|wees/);
  });

  it("asks where other words stand in its place and its own words stand elsewhere by now", () => {
    const quote = "Naast de inzet van de EU financiert Nederland een regionaal programma van IOM.";
    const now = quote.replace("regionaal", "lokaal");
    const text = textOf(`${LETTER.replace(quote, now)} In mei schreef ik u nog het volgende. ${quote} Dat is voorbij.`);
    const finding = findPassage(text, selectorOf(LETTER, quote));
    expect(finding.state === "onzeker" && finding.candidates.map((at) => text.text.slice(at.start, at.end))).toEqual([
      now,
      quote,
    ]);
  });

  it("gives the same place for any passage of any page, or says it is unsure", () => {
    const words = fc.array(fc.constantFrom("de", "leden", "van", " ", "\n", " ", "IND", "19 637", "\u00ad", ".", "é"), {
      minLength: 1,
      maxLength: 120,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (parts, one, other) => {
        const page = parts.join("");
        const reduced = reduceText(page);
        const [start, end] = [one % page.length, other % page.length].sort((a, b) => a - b) as [number, number];
        const described = describePassage(reduced, { start, end });
        if (!described.ok) return;
        const finding = findPassage({ text: reduced.text }, described.value);
        expect(finding.state).not.toBe("wees");
        if (finding.state === "found") {
          const again = describeWords(reduced.text, finding.span);
          expect(again).toEqual(described);
        }
      }),
      { numRuns: 500 },
    );
  });
});

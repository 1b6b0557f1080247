import { describe, expect, it } from "vitest";
import type { PassageText } from "../model/placing.ts";
import type { PassageSelector } from "../model/selector.ts";
import { atOnce } from "../page/at-once.ts";
import { compareInSteps } from "./comparison-text.ts";
import { describeInBuild } from "./describe-in-build.ts";
import { findPassage } from "./find-passage.ts";

const OPENING = "Hieronder vindt u een overzicht van wat uw Kamer is toegezegd.";
const TUNESIE = "De Minister zegt de Kamer toe voor het einde van het jaar te informeren over de gesprekken aldaar.";
const GRENZEN = "De Minister zegt de Kamer toe voor het einde van het jaar te informeren over de controles aldaar.";
const PLAN = "Het kabinet werkt aan een plan om de doorlooptijden te bekorten, en legt dat aan uw Kamer voor.";
const SLOT = "Ik vertrouw erop u hiermee voldoende te hebben geïnformeerd over de stand van zaken.";

function paper(...blocks: readonly string[]): PassageText {
  const starts = blocks.map((_, at) => [...blocks.slice(0, at), ""].join(" ").length);
  return { text: blocks.join(" "), build: { blocks: starts, headings: [] } };
}

/** A note as it is kept now, on the first or a later place of words. */
function noteOn(words: string, text: PassageText, from = 0): PassageSelector {
  const start = text.text.indexOf(words, from);
  const selector = atOnce(
    describeInBuild(text, { start, end: start + words.length }, atOnce(compareInSteps(text.text))),
  );
  if (selector === undefined) throw new Error(`no passage "${words}"`);
  return selector;
}

describe("what was there beside a passage", () => {
  it.each([
    ["before it", paper(OPENING, GRENZEN, TUNESIE, PLAN, SLOT)],
    ["after it", paper(OPENING, TUNESIE, GRENZEN, PLAN, SLOT)],
  ])("is not the passage in other words once that has gone: the row %s", (_, before) => {
    const finding = findPassage(paper(OPENING, GRENZEN, PLAN, SLOT), noteOn(TUNESIE, before));
    expect(finding.state).toMatch(/onzeker|wees/);
  });

  it("leaves a passage that has changed where it stood", () => {
    const changed = TUNESIE.replace("gesprekken", "afspraken");
    const later = paper(OPENING, changed, GRENZEN, PLAN, SLOT);
    const start = later.text.indexOf(changed);
    expect(findPassage(later, noteOn(TUNESIE, paper(OPENING, TUNESIE, GRENZEN, PLAN, SLOT)))).toEqual({
      state: "changed",
      span: { start, end: start + changed.length },
    });
  });
});

describe("a passage at the edge of its text", () => {
  it("is not its copy elsewhere, which stands at the edge once the rest is cut off", () => {
    const before = paper(OPENING, PLAN, SLOT, OPENING, PLAN);
    const selector = noteOn(PLAN, before, before.text.lastIndexOf(OPENING));
    expect(findPassage(paper(OPENING, PLAN), selector).state).toBe("onzeker");
    expect(findPassage(paper(SLOT, PLAN), noteOn(PLAN, paper(SLOT, PLAN))).state).toBe("found");
  });
});

describe("the heading of an article", () => {
  const RULES = "Bij of krachtens algemene maatregel van bestuur worden hierover nadere regels gesteld.";
  const RETURN = "Onze Minister kan besluiten het terugkeerbesluit te wijzigen of in te trekken.";
  const BAN = "Onze Minister is bevoegd een inreisverbod uit te vaardigen tegen de vreemdeling.";
  const law = (first: number) =>
    paper(OPENING, RULES, `Artikel ${first}`, RETURN, RULES, `Artikel ${first + 1}`, BAN, RULES);

  it("is not that of the article that has its number by now", () => {
    expect(findPassage(law(16), noteOn("Artikel 16", law(15))).state).toBe("onzeker");
    expect(findPassage(law(15), noteOn("Artikel 16", law(15))).state).toBe("found");
  });
});

describe("a passage with a name in it", () => {
  it("is a question where another name stands there now", () => {
    const row = (fraction: string) =>
      `Aan de leden van de ${fraction}-fractie is toegezegd dat hierover een brief volgt.`;
    const selector = noteOn(row("D66"), paper(OPENING, row("D66"), PLAN, SLOT));
    expect(findPassage(paper(OPENING, row("VVD"), PLAN, SLOT), selector).state).toBe("onzeker");
  });
});

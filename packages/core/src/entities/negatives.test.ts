import { describe, expect, it } from "vitest";
import { annotate } from "../annotate.ts";
import { OTHER_SUBJECTS } from "./negatives.cases.ts";

function entitiesIn(text: string): readonly string[] {
  return annotate(text).flatMap((one) => (one.type === "entity" ? [one.text] : []));
}

describe("no term of migration policy is found in a passage about", () => {
  it.each(OTHER_SUBJECTS)("$says", ({ text, holds = [] }) => {
    expect(entitiesIn(text)).toEqual(holds);
  });

  it("all of these one after another, each a paragraph", () => {
    const all = OTHER_SUBJECTS.map(({ text }) => text).join("\n\n");
    expect(entitiesIn(all)).toEqual(OTHER_SUBJECTS.flatMap(({ holds = [] }) => holds));
  });
});

describe("the same words are terms in a passage about migration", () => {
  it.each([
    [
      "De opvang van asielzoekers en de terugkeer van vreemdelingen.",
      ["opvang van asielzoekers", "terugkeer", "vreemdelingen"],
    ],
    ["De bewaring van de vreemdeling duurt voort.", ["bewaring", "vreemdeling"]],
    ["Migratie van migranten uit derde landen.", ["Migratie", "migranten", "derde landen"]],
    [
      "De overdracht aan Frankrijk op grond van de Dublinverordening.",
      ["overdracht", "Frankrijk", "Dublinverordening"],
    ],
    ["De uitstroom van statushouders uit het azc.", ["uitstroom", "statushouders", "azc"]],
    ["De inbewaringstelling van de vreemdeling is opgeheven.", ["inbewaringstelling", "vreemdeling"]],
    ["Zonder middelen van bestaan volgt geen verblijfsvergunning.", ["middelen van bestaan", "verblijfsvergunning"]],
    ["De integratie van nieuwkomers en hun inburgering.", ["integratie", "nieuwkomers", "inburgering"]],
  ])("%s", (text, terms) => {
    expect(entitiesIn(text)).toEqual(terms);
  });
});

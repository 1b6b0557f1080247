import { describe, expect, it } from "vitest";
import { unpackCard } from "../src/cards/packed-card.ts";
import type { GazetteerSource } from "./gazetteer-schema.ts";
import { packCards } from "./pack-cards.ts";

const person: GazetteerSource = {
  id: "persoon/ard-van-der-steur",
  kind: "persoon",
  label: "Ard van der Steur",
  english: "Ard van der Steur",
  identifiers: { wikidata: "Q4787767" },
  terms: [
    { role: "Minister van Veiligheid en Justitie", start: "2015-03-20", end: "2017-01-27" },
    { role: "Kamerlid", start: "2010-06-17", uncertain: "alleen in Wikidata" },
  ],
  description: "Minister van Veiligheid en Justitie 2015-2017.",
  verified: true,
  sources: [
    { of: "name", source: "parlement.com" },
    { of: "wikidata", source: "parlement.com" },
    { of: "description", source: "Staatscourant", checked: "2026-11-20" },
  ],
};

describe("a packed card", () => {
  it("names each source once", () => {
    const { sources, columns } = packCards([person, person]);
    expect(sources).toEqual(["parlement.com", "Staatscourant\t2026-11-20"]);
    // A name, an identifier of Wikidata, and a description.
    expect(columns.sources).toEqual(["a0i0b1", "a0i0b1"]);
  });

  it("comes back with all that its entry says", () => {
    const packed = packCards([person]);
    expect(unpackCard(packed, person, 0)).toEqual({
      id: person.id,
      kind: person.kind,
      label: person.label,
      english: person.english,
      description: person.description,
      terms: [{ role: "Minister van Veiligheid en Justitie", start: "2015-03-20", end: "2017-01-27" }],
      identifiers: [{ scheme: "wikidata", value: "Q4787767", href: "https://www.wikidata.org/wiki/Q4787767" }],
      sources: person.sources,
    });
  });

  it("leaves out what is uncertain", () => {
    expect(packCards([person]).columns.terms[0]).toEqual([
      { role: "Minister van Veiligheid en Justitie", start: "2015-03-20", end: "2017-01-27" },
    ]);
  });

  it("says no more than the name and the numbers of an entry that was not verified", () => {
    const { columns } = packCards([{ ...person, verified: false }]);
    const told = Object.entries(columns).flatMap(([field, [value]]) => (value === 0 ? [] : [[field, value]]));
    expect(Object.fromEntries(told)).toEqual({
      label: "^ _ _ ^",
      identifiers: { wikidata: "Q4787767" },
      sources: "a0i0",
    });
  });

  it("has an abbreviation where that is not its name already", () => {
    const party = { ...person, label: "SP", abbreviations: [{ form: "SP" }] };
    expect(packCards([party]).columns.abbreviation).toEqual([0]);
  });
});

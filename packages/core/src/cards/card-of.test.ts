import { describe, expect, it } from "vitest";
import { gazetteer } from "../gazetteer/gazetteer.ts";
import { cardOf } from "./card-of.ts";

const cards = gazetteer().flatMap(({ id }) => cardOf(id) ?? []);

describe("a card", () => {
  it("says what the entity is, where its numbers lead, and where each fact was found", () => {
    expect(cardOf("wet/vreemdelingenwet-2000")).toMatchObject({
      kind: "regeling",
      label: "Vreemdelingenwet 2000",
      abbreviation: "Vw",
      identifiers: [{ scheme: "bwbr", value: "BWBR0011823", href: "https://wetten.overheid.nl/BWBR0011823" }],
    });
  });

  it("tells when a person held an office", () => {
    expect(cardOf("persoon/ard-van-der-steur")?.terms).toEqual([
      { role: "Minister van Veiligheid en Justitie", start: "2015-03-20", end: "2017-01-27" },
    ]);
  });

  it("is there for every entry, with a source for its name or description and for each of its numbers", () => {
    expect(cards).toHaveLength(gazetteer().length);
    for (const { id, identifiers, sources } of cards) {
      const told = sources.map(({ of }) => of);
      expect(told, id).not.toEqual([]);
      for (const { scheme } of identifiers) expect(told, id).toContain(scheme);
    }
  });

  it("leads to safe addresses only", () => {
    const addresses = cards.flatMap(({ identifiers }) => identifiers.flatMap(({ href }) => href ?? []));
    expect(addresses.length).toBeGreaterThan(300);
    for (const href of addresses) expect(href).toMatch(/^https:\/\/[a-z.-]+\/[^\s"<>]*$/u);
  });

  it("is missing where the gazetteer has no such entity", () => {
    expect(cardOf("organisatie/bestaat-niet")).toBeUndefined();
  });
});

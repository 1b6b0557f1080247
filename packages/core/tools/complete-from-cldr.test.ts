import { describe, expect, it } from "vitest";
import { CLDR, isoCountries, territoryOf } from "./cldr.ts";
import { completeFromCldr } from "./complete-from-cldr.ts";
import { readGazetteer } from "./read-gazetteer.ts";

const gazetteer = readGazetteer(new URL("../gazetteer", import.meta.url).pathname);

describe("an entry with a code of CLDR", () => {
  it("gets the names, the codes and the source of a country", () => {
    expect(completeFromCldr({ id: "land/ci", cldr: "CI", aliases: ["Republiek Ivoorkust"] })).toEqual({
      id: "land/ci",
      cldr: "CI",
      label: "Ivoorkust",
      aliases: ["Côte d’Ivoire", "Republiek Ivoorkust"],
      english: "Côte d’Ivoire",
      identifiers: { iso3166: "CI", iso3166a3: "CIV", iso3166num: "384" },
      sources: ["name", "iso3166", "iso3166a3", "iso3166num"].map((of) => ({ of, source: CLDR })),
    });
  });

  it("gets the M49 code of a region beside what it has", () => {
    const region = { cldr: "015", identifiers: { eurovoc: "311" } };
    expect(completeFromCldr(region)).toMatchObject({
      label: "Noord-Afrika",
      identifiers: { eurovoc: "311", unm49: "015" },
    });
  });

  it("keeps a label of its own; the name CLDR prefers is another name then", () => {
    expect(completeFromCldr({ cldr: "MM", label: "Myanmar" })).toMatchObject({
      label: "Myanmar",
      aliases: ["Myanmar (Birma)"],
    });
  });

  it("gets no code that ISO did not give out, and no abbreviation that means more than a country", () => {
    expect(completeFromCldr({ cldr: "XK" })).toMatchObject({ label: "Kosovo", identifiers: {} });
    expect(territoryOf("US")?.names).toEqual(["Verenigde Staten"]);
  });
});

describe("the countries of the gazetteer", () => {
  const countries = gazetteer.filter(({ kind }) => kind === "land");

  it("are all of ISO 3166-1, and Kosovo", () => {
    expect(countries.map(({ cldr }) => cldr).sort()).toEqual([...isoCountries(), "XK"].sort());
    expect(countries.every(({ id, cldr }) => id === `land/${cldr?.toLowerCase()}`)).toBe(true);
  });

  it("have no adjective of our own: what is Dutch or European is not said of a place", () => {
    const own = gazetteer.filter(({ id }) => id === "land/nl" || id === "regio/europa");
    expect(own.flatMap(({ adjectives = [], inhabitants = [] }) => [...adjectives, ...inhabitants])).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import type { GazetteerSource } from "./gazetteer-schema.ts";
import { lawEntities } from "./law-entities.ts";

const source = "wetten.overheid.nl";
const awb = { id: "BWBR0005537", name: "Algemene wet bestuursrecht", abbreviations: ["Awb"], source };
const term: GazetteerSource = {
  id: "wet/vreemdelingenwet-2000",
  kind: "regeling",
  label: "Vreemdelingenwet 2000",
  aliases: ["Vreemdelingenwet"],
  identifiers: { bwbr: "BWBR0011823" },
  verified: false,
  sources: [{ of: "name", source }],
};

describe("a law that no term names", () => {
  it("becomes one, with an id made of its identifier", () => {
    const [entity] = lawEntities([awb], [term]);
    expect(entity).toMatchObject({
      id: "wet/bwbr0005537",
      kind: "regeling",
      label: "Algemene wet bestuursrecht",
      identifiers: { bwbr: "BWBR0005537" },
      sources: [
        { of: "name", source },
        { of: "bwbr", source },
      ],
    });
  });

  it("has abbreviations that need evidence; of two letters only the full name is", () => {
    const [entity] = lawEntities([{ ...awb, abbreviations: ["Awb", "WW"] }], []);
    expect(entity?.abbreviations).toEqual([
      { form: "Awb", caseSensitive: true, ambiguous: true },
      { form: "WW", caseSensitive: true, ambiguous: true },
    ]);
    expect(entity?.evidence?.map(({ form }) => form)).toEqual(["Awb"]);
  });

  it("takes its id from its name where it has no identifier", () => {
    const [entity] = lawEntities([{ id: "Staatlozenverdrag", name: "Staatlozenverdrag", source }], []);
    expect(entity).toMatchObject({ id: "wet/staatlozenverdrag", sources: [{ of: "name", source }] });
    expect(entity).not.toHaveProperty("identifiers");
  });
});

describe("a law that a term names", () => {
  it("by its identifier or by its name stays that term", () => {
    const byName = { id: "Vreemdelingenwet", name: "vreemdelingenwet", source };
    expect(lawEntities([{ id: "BWBR0011823", name: "Vw", source }, byName], [term])).toEqual([]);
  });

  it("keeps the names they share", () => {
    const [entity] = lawEntities([{ ...awb, names: ["Vreemdelingenwet", "Bestuurswet"] }], [term]);
    expect(entity?.aliases).toEqual(["Bestuurswet"]);
  });
});

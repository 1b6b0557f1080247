import { describe, expect, it } from "vitest";
import type { GazetteerSource } from "./gazetteer-schema.ts";
import { summarise } from "./summary.ts";

const entry: GazetteerSource = {
  id: "organisatie/ind",
  kind: "organisatie",
  label: "Immigratie- en Naturalisatiedienst",
  abbreviations: [{ form: "IND", caseSensitive: true, ambiguous: true }],
  verified: false,
  sources: [{ of: "name", source: "ind.nl" }],
};

describe("the summary of the gazetteer", () => {
  it("counts entries, forms and what is known of them, by kind", () => {
    const lines = summarise([entry, { ...entry, id: "organisatie/coa", verified: true, description: "Vangt op." }]);
    expect(lines).toMatch(/^organisatie +2 +4 +2 +1 +1 +0$/mu);
    expect(lines).toMatch(/^all +2 +4 +2 +1 +1 +0$/mu);
  });

  it("names what is worth a look, and is no mistake", () => {
    const twice = { ...entry, aliases: ["immigratie en naturalisatiedienst"] };
    expect(summarise([twice])).toContain("Worth a look (2):");
    expect(summarise([twice])).toContain(
      'organisatie/ind: "immigratie en naturalisatiedienst" is read wherever "Immigratie- en Naturalisatiedienst" is',
    );
    expect(summarise([twice])).toContain('organisatie/ind: "IND" has no row of evidence, and counts only where');
    expect(summarise([])).toContain("Nothing else to look at.");
  });
});

import { describe, expect, it } from "vitest";
import { annotate } from "../annotate.ts";

function found(text: string): string[] {
  return annotate(text).flatMap((one) => (one.type === "entity" ? [one.text] : []));
}

describe("an address", () => {
  it.each([
    "https://eur-lex.europa.eu/legal-content/NL/TXT",
    "Lees het op www.unhcr.org/asiel/migratie.",
    "Lees het op ind.nl/terugkeer.",
    "Mail naar frontex@voorbeeld.test of asiel@voorbeeld.test.",
    "(zie https://www.voorbeeld.test/migratie-en-asiel)",
  ])("names nothing: %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("is not what a full stop, a stroke or a hyphen makes of two words", () => {
    expect(found("Dat doet Frontex.Europol doet het ook.")).toEqual(["Frontex", "Europol"]);
    expect(found("Het overleg Frontex/UNHCR is in Europa.")).toEqual(["Frontex", "UNHCR", "Europa"]);
  });
});

describe("the number of an act", () => {
  it("does not name whose act it is", () => {
    expect(found("repealing Directive 2008/115/EC and Council Decision 2004/191/EC, Brussel")).toEqual(["Brussel"]);
  });
});

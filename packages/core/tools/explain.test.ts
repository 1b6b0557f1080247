import { describe, expect, it } from "vitest";
import { assembleGazetteer } from "./assemble-gazetteer.ts";
import { explain } from "./explain.ts";

const { entries } = assembleGazetteer(new URL("..", import.meta.url).pathname);

/** The lines about the form that stands at the given place of the text. */
function about(placed: string, text: string): string {
  const found = explain(text, entries)
    .split(/\n(?=")/u)
    .find((lines) => lines.startsWith(placed));
  return found ?? "";
}

describe("what explain says of", () => {
  it("a form with one meaning", () => {
    expect(about('"mensensmokkel"', "De mensensmokkel neemt toe.")).toBe(
      [
        '"mensensmokkel" (3–16) is begrip/mensensmokkel, "mensensmokkel"',
        '  form:  label "mensensmokkel", needs no evidence',
        "  counts, as it means nothing else\n",
      ].join("\n"),
    );
  });

  it("a form that the text gives evidence for", () => {
    const lines = about('"COA"', "Volgens het COA is de opvang vol.");
    expect(lines).toContain('form:  abbreviation "COA", capitals count, needs evidence');
    expect(lines).toMatch(/asks: {2}articles: het; words: /);
    expect(lines).toMatch(/counts, (?:as the text shows that it is meant|by the rule article)/);
  });

  it("a form without evidence", () => {
    expect(about('"Syrische"', "De Syrische keuken.")).toContain(
      "does not count: the text does not show that this is meant",
    );
  });

  it("a form that lies in a longer name", () => {
    expect(about('"migratie"', "De irreguliere migratie.")).toContain(
      'does not count: "irreguliere migratie" (3–23) stands there, begrip/irreguliere-migratie',
    );
  });

  it("a text that names nothing", () => {
    expect(explain("Mooi weer vandaag.", entries)).toBe("No form of the gazetteer stands in these words.\n");
  });
});

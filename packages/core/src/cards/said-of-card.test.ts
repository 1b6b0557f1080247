import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packSource, type Said, unpackSource } from "./said-of-card.ts";

const dublin: Said = {
  label: "Dublinverordening",
  english: "Dublin Regulation",
  identifiers: { celex: "32013R0604", bwbr: "BWBR0011823" },
};

describe("a source beside its card", () => {
  it.each([
    ["Dublin Regulation / Dublinverordening", "{english} / {label}"],
    ["wetten.overheid.nl/BWBR0011823", "wetten.overheid.nl/{number}"],
    ["laws-markdown wet/dublinverordening", "laws-markdown wet/{path}"],
    ["eur-lex.europa.eu (32013R0604)", "eur-lex.europa.eu (32013R0604)"],
    ["Kamerstukken 19 637", "Kamerstukken 19 637"],
  ])("does not repeat what the card says: %s", (source, packed) => {
    expect(packSource(dublin, source)).toBe(packed);
    expect(unpackSource(dublin, packed)).toBe(source);
  });

  it("repeats a name of a few letters, which stands in other words too", () => {
    expect(packSource({ label: "COA", identifiers: {} }, "coa.nl, COA-jaarverslag")).toBe("coa.nl, COA-jaarverslag");
  });

  it("is refused where it holds what a mark is made of", () => {
    expect(() => packSource(dublin, "het {label}")).toThrow("holds a brace");
  });

  it("comes back as it was, whatever the card says", () => {
    const words = fc
      .array(fc.constantFrom("wet", "label", "number", "english", "Wet", "op", "de", "$&", "32013R0604"), {
        maxLength: 4,
      })
      .map((all) => all.join(" "));
    const card = fc.record({ label: words, english: words, identifiers: fc.record({ celex: words }) });
    const source = fc
      .array(fc.oneof(words, fc.constantFrom("/", ", ", "wet/op")), { maxLength: 5 })
      .map((all) => all.join(""));
    fc.assert(fc.property(card, source, (said, given) => unpackSource(said, packSource(said, given)) === given));
  });
});

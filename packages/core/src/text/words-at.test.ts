import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsAt } from "./words-at.ts";

describe("the words at a span", () => {
  it.each([
    ["de [asiel]procedure begint", "asielprocedure"],
    ["door [onrechtmatig verblij]f in Nederland", "onrechtmatig verblijf"],
    ["de re-[integratie] van wie terugkeert", "integratie"],
    ["de [Europese\n   Commissie] stelt voor", "Europese Commissie"],
    ["tegen [mensen-\n  smokkel] en handel", "mensensmokkel"],
    ["elk [migratiepart]-\nnerschap", "migratiepartnerschap"],
    ["landen in [Noord-\nAfrika]", "Noord-Afrika"],
    ["eigen [opvang-\nen terugkeerbeleid]", "opvang- en terugkeerbeleid"],
    ["de vreem\u00adde[ling]\u00aden", "vreemdelingen"],
    ["[Centraal-Mediterrane Route (CMR)]", "Centraal-Mediterrane Route (CMR)"],
  ])("are read as %s", (marked, words) => {
    const start = marked.indexOf("[");
    const end = marked.indexOf("]") - 1;
    expect(wordsAt(marked.replace(/[[\]]/gu, ""), { start, end })).toBe(words);
  });

  it("stand on one line, whatever the text", () => {
    const parts = fc.array(fc.constantFrom("asiel", "-", "\n", " ", "\u00ad", "Raad", "\r\n", "é"), { maxLength: 20 });
    fc.assert(
      fc.property(parts, fc.nat(40), fc.nat(40), (words, start, length) => {
        expect(wordsAt(words.join(""), { start, end: start + length })).not.toMatch(/[\n\r\u00ad]/u);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotate } from "../annotate.ts";
import { ownTermsFrom } from "./own-terms-from.ts";
import { type TermRow, termsFromCsv, termsToCsv } from "./terms-csv.ts";

const ASIELDEAL: TermRow = {
  word: "asieldeal",
  variants: ["asieldeals", "asielakkoord"],
  description: "Afspraak van 2026; zie de brief.",
  note: 'Kamer noemt dit "de deal"\nNavragen.',
};

describe("a list of own terms as a table", () => {
  it("has headings, semicolons and letters a spreadsheet reads", () => {
    expect(termsToCsv([ASIELDEAL])).toBe(
      '\ufeffBegrip;Varianten;Omschrijving;Notitie\r\nasieldeal;asieldeals, asielakkoord;"Afspraak van 2026; zie de brief.";"Kamer noemt dit ""de deal""\nNavragen."\r\n',
    );
  });

  it("comes back as it was", () => {
    const words = fc
      .string({ unit: "grapheme", maxLength: 12 })
      .map((text) => text.replace(/[\s,;|\p{C}]+/gu, " ").trim());
    const row = fc.record({
      word: words.filter((word) => word !== "" && !word.startsWith("'")),
      variants: fc.uniqueArray(
        words.filter((word) => word !== "" && !word.startsWith("'")),
        { maxLength: 4 },
      ),
      description: words.filter((word) => !word.startsWith("'")),
      note: fc.constantFrom(
        "",
        "=1+1",
        "-twee",
        '"',
        "a\nb",
        "een; twee, drie",
        "@ iets",
        "a\n- b (c)",
        "x,=SOM(1)",
        "\u200b=1",
      ),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(termsFromCsv(termsToCsv(rows))).toEqual(rows);
      }),
    );
  });

  it("holds no cell that a spreadsheet would run", () => {
    const cells = termsToCsv([{ ...ASIELDEAL, description: "=HYPERLINK(1)", note: "+31" }]);
    expect(cells).toContain(";'=HYPERLINK(1);'+31\r\n");
  });

  it("holds nothing that one with other cells would run: where commas part them, and lines end within quotes", () => {
    const note = "Zie de bijlage,=HYPERLINK(1)\n@SOM(1)\n\n\u200b-cmd|' /C calc'!A0; ＝A1";
    const [, row = ""] = termsToCsv([{ ...ASIELDEAL, note }]).split("\r\n");
    expect(row.split(/[,;\n]/u).filter((cell) => /^["\s\p{C}]*[=+\-@＝]/u.test(cell))).toEqual([]);
  });

  it("leaves a list of points as it was written", () => {
    const note = "Nog te doen:\n- de brief, -5 %\n- het debat";
    expect(termsToCsv([{ ...ASIELDEAL, note }])).toContain(`"${note}"`);
  });
});

describe("a table that somebody made", () => {
  it.each([
    ["with semicolons", "Begrip;Varianten\nasieldeal;asieldeals"],
    ["with commas", 'Begrip,Varianten\nasieldeal,"asieldeals"'],
    ["with tabs", "Begrip\tVarianten\nasieldeal\tasieldeals"],
    ["with its columns in another order", "Varianten;Nummer;Woord\r\nasieldeals;3;asieldeal\r\n"],
    ["with English headings", "word,variants\nasieldeal,asieldeals\n"],
    ["without headings", "asieldeal;asieldeals"],
    ["with empty lines", "\n\nasieldeal;asieldeals\n\n;;;\n"],
  ])("is read %s", (_, text) => {
    expect(termsFromCsv(text)).toEqual([{ word: "asieldeal", variants: ["asieldeals"], description: "", note: "" }]);
  });

  it("is read to its end where a quote is never closed, whatever it holds", () => {
    expect(termsFromCsv('asieldeal;"de deal')).toMatchObject([{ word: "asieldeal", variants: ["de deal"] }]);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ";", ",", "\n", "\r", "a", "'", "=") }), (text) => {
        for (const { word, variants } of termsFromCsv(text)) expect(word + variants.join("")).not.toBe("");
      }),
    );
  });
});

describe("a list as texts are read with it", () => {
  it("gives each term an id of its own, that is the same the next time", () => {
    const rows = termsFromCsv("Begrip\nAsieldéal\nasieldeal\nIND\n");
    const { terms } = ownTermsFrom(rows);
    expect(terms.map(({ id }) => id)).toEqual(["eigen/asieldeal", "eigen/asieldeal-2", "eigen/ind"]);
    expect(ownTermsFrom(rows)).toEqual({ terms, left: [] });
  });

  it("leaves out what cannot be looked for, and says so", () => {
    const { terms, left } = ownTermsFrom(termsFromCsv("Begrip;Varianten\n§ 5;\nopvang;(opvang), opvanglocatie"));
    expect(left).toEqual([
      { word: "§ 5", form: "§ 5", trouble: "unreadable" },
      { word: "opvang", form: "(opvang)", trouble: "no-word" },
    ]);
    expect(annotate("de opvanglocatie", { terms, only: "entities" })).toMatchObject([{ id: "eigen/opvang" }]);
  });
});

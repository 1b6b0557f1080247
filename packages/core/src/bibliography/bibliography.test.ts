import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotate } from "../annotate.ts";
import type { Reference } from "../model/reference.ts";
import { titleOf } from "../titles/title-of.ts";
import { type CitedPaper, toCslJson, toCsv, toMarkdown } from "./index.ts";

/** The papers of a text, each cited once. */
function papersIn(text: string): readonly CitedPaper[] {
  return annotate(text, { only: "references" }).flatMap((one) =>
    one.type === "reference" ? [{ reference: one, count: 1 }] : [],
  );
}

const TEXT =
  "Zie Kamerstukken II 2019/20, 35300 VI, nr. 37, Kamerstuk 32 317, nr. 788, Stb. 2000, 495, Stb. 1984, 628, " +
  "Trb. 2001, 70, artikel 29, eerste lid, Vw 2000, Verordening (EU) 2019/1896, COM(2020) 609, ECLI:NL:RVS:2023:506, " +
  "EHRM 25904/07, 2022D55853, Handelingen II 2014/15, nr. 19, item 7 en Aanhangsel Handelingen II 2021/22, nr. 712.";
const PAPERS = papersIn(TEXT);

describe("a list in Markdown", () => {
  it("has a table with a row for each paper, linked where the address is known", () => {
    const [heading, , first, second, , old] = toMarkdown(PAPERS, { titles: titleOf }).split("\n");
    expect(heading).toBe("| Citaat | Titel | Soort | Keer genoemd | Zekerheid | Opmerking |");
    expect(first).toBe(
      "| [Kamerstukken II 2019/20, 35 300 VI, nr. 37](<https://zoek.officielebekendmakingen.nl/kst-35300-VI-37.html>) | " +
        `Dossier: ${titleOf("35300-VI")} | Kamerstuk | 1 | zeker |  |`,
    );
    expect(second).toContain("| berekend: bestaat mogelijk niet | De Kamer staat niet in de tekst. |");
    expect(old).toBe("| Stb. 1984, 628 |  | Staatsblad | 1 | geen adres bekend |  |");
  });

  it("keeps a title in its cell, whatever stands in it", () => {
    const [reference] = PAPERS.map((paper) => paper.reference);
    const hostile = "Een | titel\nmet [haakjes](javascript:x) en <b>opmaak</b>";
    const table = toMarkdown(reference === undefined ? [] : [{ reference, title: hostile }]);
    expect(table.trimEnd().split("\n")).toHaveLength(3);
    expect(table).toContain("Een \\| titel met \\[haakjes\\](javascript:x) en \\<b\\>opmaak\\</b\\>");
  });
});

describe("a list for a spreadsheet", () => {
  it("has semicolons between the cells, as a Dutch spreadsheet reads by itself", () => {
    const [heading, first, second] = toCsv(PAPERS.slice(0, 2), { titles: () => "Begroting" }).split("\r\n");
    expect(heading).toBe(
      "Citaat;Titel;Soort;Dossier;Titel van het dossier;Nummer;Kamer;Vergaderjaar of jaar;Keer genoemd;Adres;Zekerheid;Opmerking;Kenmerk",
    );
    expect(first).toBe(
      "Kamerstukken II 2019/20, 35 300 VI, nr. 37;;Kamerstuk;35300-VI;Begroting;37;Tweede Kamer;2019-2020;1;" +
        "https://zoek.officielebekendmakingen.nl/kst-35300-VI-37.html;zeker;;kst-35300-VI-37",
    );
    expect(second).toContain("De Kamer staat niet in de tekst.");
  });

  it("quotes what would break a row", () => {
    const [paper] = papersIn("Kamerstuk 32 317, nr. 788");
    const rows = toCsv(paper === undefined ? [] : [{ ...paper, title: 'Brief; "spoed"\nvervolg' }]);
    expect(rows).toContain(';"Brief; ""spoed""\nvervolg";');
  });

  it.each(["=HYPERLINK(1)", "+31", "-2+3", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1"])(
    "makes no formula of %j",
    (title) => {
      const [paper] = papersIn("Kamerstuk 32 317, nr. 788");
      const rows = toCsv(paper === undefined ? [] : [{ ...paper, title }]);
      expect(rows).toMatch(new RegExp(`;"?'${title.replace(/[+()]/gu, "\\$&")}`, "u"));
    },
  );

  it("has no cell that a spreadsheet would run, whatever the title", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (title) => {
        const reference: Reference = { kind: "staatsblad", year: 2011, number: 35 };
        const cells = cellsOf(toCsv([{ reference, title }]));
        expect(cells).toHaveLength(2);
        expect(cells[1]).toHaveLength(cells[0]?.length ?? 0);
        for (const cell of cells.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
      }),
      { seed: 20_260_101 },
    );
  });
});

/** Reads a table back as a spreadsheet does. */
function cellsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ";") rows.push([]);
  }
  return rows.slice(0, -1);
}

/** Of the schema for data of CSL 1.0.2: the types and fields used here, and what each field holds. */
const CSL_TYPES = ["report", "legislation", "treaty", "legal_case", "document"];
const CSL_FIELDS: Readonly<Record<string, "string" | "object">> = {
  ...{ id: "string", type: "string", title: "string", language: "string", genre: "string", number: "string" },
  ...{ section: "string", page: "string", authority: "string", "container-title": "string", URL: "string" },
  ...{ "collection-title": "string", "collection-number": "string", note: "string", issued: "object" },
};

describe("a list for a citation program", () => {
  const items: readonly Readonly<Record<string, unknown>>[] = JSON.parse(toCslJson(PAPERS, { titles: titleOf }));
  const itemOf = (id: string) => items.find((item) => item.id === id);

  it("is CSL-JSON: each item has an id of its own, a known type, and fields of the schema alone", () => {
    expect(items).toHaveLength(PAPERS.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const item of items) {
      expect(CSL_TYPES).toContain(item.type);
      for (const [field, value] of Object.entries(item))
        expect([field, typeof value]).toEqual([field, CSL_FIELDS[field]]);
    }
  });

  it("tells of a Kamerstuk what a style asks for", () => {
    expect(itemOf("kst-35300-VI-37")).toEqual({
      id: "kst-35300-VI-37",
      type: "report",
      title: "Kamerstukken II 2019/20, 35 300 VI, nr. 37",
      language: "nl-NL",
      genre: "Kamerstuk",
      number: "35 300 VI, nr. 37",
      authority: "Tweede Kamer der Staten-Generaal",
      "container-title": "Kamerstukken II",
      "collection-title": titleOf("35300-VI"),
      "collection-number": "35 300 VI",
      issued: { "date-parts": [[2019], [2020]] },
      URL: "https://zoek.officielebekendmakingen.nl/kst-35300-VI-37.html",
      note: "Adres: zeker.",
    });
  });

  it("tells laws from treaties and judgments", () => {
    const typeOf = (id: string) => itemOf(id)?.type;
    expect(typeOf("stb-2000-495")).toBe("legislation");
    expect(typeOf("trb-2001-70")).toBe("treaty");
    expect(typeOf("ECLI:NL:RVS:2023:506")).toBe("legal_case");
    expect(typeOf("EHRM 25904/07")).toBe("legal_case");
    expect(typeOf("32019R1896")).toBe("legislation");
    expect(itemOf("BWBR0011823#29")).toMatchObject({
      type: "legislation",
      "container-title": "Vw 2000",
      section: "29",
    });
  });

  it("gives no search for an address, and says what the text did not", () => {
    expect(itemOf("EHRM 25904/07")).not.toHaveProperty("URL");
    expect(itemOf("kst-32317-788")?.note).toContain("De Kamer staat niet in de tekst.");
  });
});

describe("a paper that a text only implies", () => {
  it("says so in every list", () => {
    const [paper] = papersIn("Kamerstukken II 2019/20, 35300 VI, nr. 37");
    const derived = paper === undefined ? [] : [{ ...paper, count: 3, derived: 2 }];
    for (const write of [toMarkdown, toCsv, toCslJson]) expect(write(derived)).toContain("2 keer afgeleid");
    const alone = derived.map((one) => ({ ...one, derived: 3 }));
    for (const write of [toMarkdown, toCsv, toCslJson]) expect(write(alone)).toContain("Alleen afgeleid");
  });
});

describe("no papers", () => {
  it("make a list without rows, which every program can read", () => {
    expect(toMarkdown([]).trimEnd().split("\n")).toHaveLength(2);
    expect(toCsv([]).trimEnd().split("\r\n")).toHaveLength(1);
    expect(JSON.parse(toCslJson([]))).toEqual([]);
  });
});

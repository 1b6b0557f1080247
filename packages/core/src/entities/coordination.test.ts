import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotate } from "../annotate.ts";
import { finish } from "../model/steps.ts";
import { allForms } from "../scan/lookup.ts";
import { PACKED_TABLES } from "../scan/tables.generated.ts";
import { unpackTables } from "../scan/unpack-tables.ts";
import { readCoordinations } from "./coordination.ts";

const tables = unpackTables(PACKED_TABLES);

/** What is marked, with the entry it is marked as. */
function marked(text: string): [text: string, id: string][] {
  return annotate(text).flatMap((one) => (one.type === "entity" ? [[one.text, one.id]] : []));
}

/** The halves of a text, each with the form it stands for. */
function halves(text: string, breaks: readonly number[] = []): [text: string, form: string][] {
  return finish(readCoordinations({ text, breaks }, tables)).map(({ start, end, form }) => [
    text.slice(start, end),
    form.written,
  ]);
}

describe("a half whose end was left out", () => {
  it("is what it makes with the end of the word that completes it", () => {
    expect(marked("afspraken met herkomst- of transitlanden")).toEqual([
      ["herkomst-", "begrip/land-van-herkomst"],
      ["transitlanden", "begrip/doorreisland"],
    ]);
    expect(marked("de grens tussen Noord- en Zuid-Korea")).toEqual([
      ["Noord-", "land/kp"],
      ["Zuid-Korea", "land/kr"],
    ]);
    expect(marked("De leden van de PvdA- en\nGroenLinks-fractie vragen")).toEqual([
      ["PvdA-", "partij/pvda"],
      ["GroenLinks-fractie", "partij/groenlinks"],
    ]);
  });

  it("needs no term beside it", () => {
    expect(marked("het asiel- en woonbeleid")).toEqual([["asiel-", "begrip/asielbeleid"]]);
  });

  it("is one of several", () => {
    expect(marked("de herkomst-, transit- en bestemmingslanden").map(([text]) => text)).toEqual([
      "herkomst-",
      "transit-",
      "bestemmingslanden",
    ]);
    expect(marked("in Noord-, Oost- en West-Afrika").map(([, id]) => id)).toEqual([
      "regio/noord-afrika",
      "regio/oost-afrika",
      "regio/west-afrika",
    ]);
  });

  it("may share the second of two words", () => {
    expect(halves("slachtoffers van arbeids- en seksuele uitbuiting")).toEqual([
      ["arbeids- en seksuele uitbuiting", "arbeidsuitbuiting"],
    ]);
  });
});

describe("a half whose beginning was left out", () => {
  it("is what it makes with the beginning of the word that completes it", () => {
    expect(marked("mensenhandelaren en -smokkelaars")).toEqual([
      ["mensenhandelaren", "begrip/mensenhandel"],
      ["-smokkelaars", "begrip/mensensmokkel"],
    ]);
    expect(marked("de asielaanvraag of -procedure")).toEqual([
      ["asielaanvraag", "begrip/asielaanvraag"],
      ["-procedure", "begrip/asielprocedure"],
    ]);
  });

  it("may stand behind a line end, or have its hyphen on the wrong word", () => {
    expect(halves("mensensmokkel en -\nhandel")).toEqual([["-\nhandel", "mensenhandel"]]);
    expect(halves("migratiesamenwerking- en partnerschappen")).toEqual([
      ["migratiesamenwerking-", "migratiesamenwerking"],
      ["partnerschappen", "migratiepartnerschappen"],
    ]);
  });
});

describe("a coordination", () => {
  it.each(["en", "of", "en/of", "dan wel", "noch", "als", "&", "en\n", "en\n        "])(
    "is read with %j between its parts",
    (link) => {
      expect(halves(`asiel- ${link} woonbeleid`)).toEqual([["asiel-", "asielbeleid"]]);
      expect(halves(`mensensmokkel ${link} -handel`)).toEqual([["-handel", "mensenhandel"]]);
    },
  );

  it.each(["-", "\u2010", "\u2011", "\u2013", "\u00ad"])("is read with the hyphen %j", (hyphen) => {
    expect(halves(`asiel${hyphen} en woonbeleid`)).toEqual([[`asiel${hyphen}`, "asielbeleid"]]);
    expect(halves(`mensensmokkel en ${hyphen}handel`)).toEqual([[`${hyphen}handel`, "mensenhandel"]]);
  });

  it("is read where a line end or a soft hyphen breaks its words", () => {
    expect(halves("her-\nkomst- en transit\u00adlan-\nden").map(([, form]) => form)).toEqual(["herkomstlanden"]);
    expect(halves("mensensmok-\nkel en -han-\ndel")).toEqual([["-han-\ndel", "mensenhandel"]]);
  });

  it("is one mention where its parts name the same entry", () => {
    expect(marked("het asiel- of migratiemanagement")).toEqual([
      ["asiel- of migratiemanagement", "begrip/migratiemanagement"],
    ]);
  });

  it("is one mention where the gazetteer holds it as a whole", () => {
    expect(marked("mensenhandel- en\nsmokkel")).toEqual([
      ["mensenhandel- en\nsmokkel", "begrip/mensensmokkel-en-mensenhandel"],
    ]);
    expect(marked("het Asiel- en Migratiepact")).toEqual([
      ["Asiel- en Migratiepact", "instrument/asiel-en-migratiepact"],
    ]);
  });

  it.each([
    "de wet- en regelgeving",
    "in de land- en tuinbouw",
    "eerste- en tweedelijns zorg",
    "de bezwaar- of beroepsprocedure",
    "een internationaal fenomeen - internationale samenwerking",
    "mensen en - terecht - handel",
    "mensensmokkel, - handel en diensten -",
    "asiel-\n\nen woonbeleid",
    "asiel- in het woonbeleid",
    "asiel- en de rest van het woonbeleid",
    "- mensensmokkel\n- handel",
  ])("is not read in %j", (text) => {
    expect(halves(text)).toEqual([]);
  });

  it("does not run across a block", () => {
    const text = "asiel- en woonbeleid";
    expect(halves(text, [10])).toEqual([]);
    expect(halves(text, [0, text.length])).toHaveLength(1);
  });
});

describe("on any text", () => {
  const PIECES = ["asiel", "mensensmokkel", "handel", "herkomst", "landen", "migratiebeleid", "Noord", "Korea", "wet"];
  const GLUE = ["-", "- en ", " en -", ", -", "-, ", " of ", "\u00ad", "-\n", "/", " ", "\n\n", "en", " en/of -\n"];
  const texts = fc.array(fc.constantFrom(...PIECES, ...GLUE), { maxLength: 30 }).map((pieces) => pieces.join(""));

  it("a half lies inside the text, has its hyphen or stands beside one, and its form is one of the tables", () => {
    const written = new Set(allForms(tables).map((form) => form.written));
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, form } of finish(readCoordinations({ text, breaks: [] }, tables))) {
          expect(0 <= start && start < end && end <= text.length).toBe(true);
          expect(text.slice(Math.max(0, start - 12), end)).toMatch(/[-\u00ad]/u);
          expect(written).toContain(form.written);
        }
      }),
    );
  });

  it("every letter of a half stands in its form", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, form } of finish(readCoordinations({ text, breaks: [] }, tables))) {
          const part = text.slice(start, end);
          if (/\s/u.test(part)) continue;
          const letters = part.replace(/[-\u00ad]/gu, "").toLowerCase();
          expect(form.written.toLowerCase().replaceAll("-", "")).toContain(letters);
        }
      }),
    );
  });

  it("no two annotations overlap", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const spans = annotate(text);
        spans.slice(1).forEach((one, index) => {
          expect(one.start).toBeGreaterThanOrEqual(spans[index]?.end ?? 0);
        });
      }),
    );
  });

  it("nothing is found where no hyphen stands", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES, "en", "of"), { maxLength: 20 }), (words) => {
        expect(finish(readCoordinations({ text: words.join(" "), breaks: [] }, tables))).toEqual([]);
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import type { DocumentFacts } from "../model/page-identity.ts";
import type { QuoteStyle } from "../model/quote-style.ts";
import { writeQuotation } from "./write-quotation.ts";

const KAMERSTUK = "https://zoek.officielebekendmakingen.nl/kst-32317-789.html";
const LETTER = "https://www.rijksoverheid.nl/documenten/kamerstukken/2020/07/10/uitvoering-motie-becker";
const WORDS = "negatieve prikkels behoren weliswaar ook tot de drukmiddelen";

function quote(style: QuoteStyle, document: DocumentFacts, { words = WORDS, url = KAMERSTUK, directive = "" } = {}) {
  const passage = { words, document, ...(directive !== "" && { directive }) };
  return writeQuotation(passage, style, { url, today: "2026-11-21" });
}

describe("a quotation in the style of the Leidraad", () => {
  it("has the Kamerstuk behind it, with chamber and session", () => {
    expect(quote("leidraad", { title: "JBZ-Raad", id: "kst-32317-789", vergaderjaar: "2022-2023" })).toBe(
      `“${WORDS}” (Kamerstukken II 2022/23, 32 317, nr. 789)`,
    );
  });

  it("leaves out the session where the document does not say it, or says what cannot be", () => {
    for (const vergaderjaar of [undefined, "2022-2022", "2022"]) {
      expect(quote("leidraad", { title: "JBZ-Raad", id: "kst-32317-789", vergaderjaar })).toBe(
        `“${WORDS}” (Kamerstukken II 32 317, nr. 789)`,
      );
    }
  });

  it.each([
    ["kst-34088-B", "2015-2016", "Kamerstukken I 2015/16, 34 088, B"],
    ["kst-36600-XX-12", "2024-2025", "Kamerstukken II 2024/25, 36 600 XX, nr. 12"],
    ["h-tk-20142015-19-7", undefined, "Handelingen II 2014/15, nr. 19, item 7"],
    ["ah-tk-20142015-991", undefined, "Aanhangsel Handelingen II 2014/15, nr. 991"],
    ["stb-2023-160", undefined, "Stb. 2023, 160"],
    ["stcrt-2021-33851", undefined, "Stcrt. 2021, 33851"],
    ["32019R1896", undefined, "Verordening (EU) 2019/1896"],
    ["ECLI:NL:RVS:2023:506", undefined, "ECLI:NL:RVS:2023:506"],
  ])("cites %s", (id, vergaderjaar, citation) => {
    expect(quote("leidraad", { title: "Titel", id, vergaderjaar })).toBe(`“${WORDS}” (${citation})`);
  });

  it("cites a page without an official number by title, site and date, and where and when it was read", () => {
    const document = { title: "Uitvoering motie Becker c.s.", date: "2020-07-10" };
    expect(quote("leidraad", document, { url: `${LETTER}?utm_source=mail#top` })).toBe(
      `“${WORDS}” (‘Uitvoering motie Becker c.s.’, rijksoverheid.nl 10 juli 2020, ${LETTER} (geraadpleegd op 21 november 2026))`,
    );
  });

  it("gives a number that says nothing beside the title, and leaves out what is not known", () => {
    const url = "https://www.tweedekamer.nl/kamerstukken/detail?id=2015Z02376&did=2015D04817";
    expect(quote("leidraad", { title: "Motie van het lid Becker", id: "2015D04817" }, { url })).toBe(
      `“${WORDS}” (‘Motie van het lid Becker’, tweedekamer.nl, 2015D04817, ${url} (geraadpleegd op 21 november 2026))`,
    );
    expect(quote("leidraad", { title: "" }, { url: "https://ind.nl/nl" })).toBe(
      `“${WORDS}” (ind.nl, https://ind.nl/nl (geraadpleegd op 21 november 2026))`,
    );
  });
});

describe("a quotation in the style of Kamerstukken", () => {
  it("has the Kamerstuk behind it, without chamber and session", () => {
    expect(quote("kamerstuk", { title: "JBZ-Raad", id: "kst-32317-789", vergaderjaar: "2022-2023" })).toBe(
      `«${WORDS}» (Kamerstuk 32 317, nr. 789)`,
    );
    expect(quote("kamerstuk", { title: "", id: "kst-36200-VI-23" })).toBe(`«${WORDS}» (Kamerstuk 36 200 VI, nr. 23)`);
    expect(quote("kamerstuk", { title: "", id: "stb-2023-160" })).toBe(`«${WORDS}» (Stb. 2023, 160)`);
  });

  it("has title, date and address behind it where there is no number", () => {
    const document = { title: "Uitvoering motie Becker c.s.", date: "2020-07-10" };
    expect(quote("kamerstuk", document, { url: LETTER })).toBe(
      `«${WORDS}» (‘Uitvoering motie Becker c.s.’, 10 juli 2020, ${LETTER})`,
    );
  });
});

describe("a link to the words", () => {
  it("is the address with the words in it, without where the reader came from", () => {
    const directive = "text=negatieve%20prikkels";
    expect(quote("link", { title: "" }, { url: `${LETTER}?utm_source=x&deel=2#top`, directive })).toBe(
      `${LETTER}?deel=2#:~:text=negatieve%20prikkels`,
    );
  });

  it("keeps the route of a page that is made by script", () => {
    const url = "https://uitspraken.rechtspraak.nl/#!/details?id=ECLI:NL:RVS:2023:506";
    expect(quote("link", { title: "" }, { url, directive: "text=asiel" })).toBe(`${url}:~:text=asiel`);
    expect(quote("link", { title: "" }, { url })).toBe(url);
  });
});

describe("the words of a quotation", () => {
  it("stand on one line, without soft hyphens", () => {
    expect(
      quote(
        "kamerstuk",
        { title: "", id: "stb-2023-160" },
        { words: "  ge\u00adzins\u00adhereniging\n  is\u00a0een recht\u200b " },
      ),
    ).toBe("«gezinshereniging is een recht» (Stb. 2023, 160)");
  });

  it.each([
    ["het “recht op gezinsleven” staat", "het ‘recht op gezinsleven’ staat"],
    ["het «recht op gezinsleven» staat", "het ‘recht op gezinsleven’ staat"],
    ["het „recht op gezinsleven” staat", "het ‘recht op gezinsleven’ staat"],
    ['"Wij beslissen" en ("niet meer") staat', "‘Wij beslissen’ en (‘niet meer’) staat"],
    ["het ‘recht’ van Syriërs’ kinderen", "het ‘recht’ van Syriërs’ kinderen"],
  ])("have single marks inside: %s", (words, inside) => {
    expect(quote("leidraad", { title: "", id: "stb-2023-160" }, { words })).toBe(`“${inside}” (Stb. 2023, 160)`);
  });

  it("are not the title, whose marks inside become double", () => {
    expect(quote("kamerstuk", { title: "Brief over “Grip op migratie”" }, { url: LETTER })).toContain(
      "(‘Brief over “Grip op migratie”’, ",
    );
  });
});

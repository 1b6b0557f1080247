import { describe, expect, it } from "vitest";
import { type DocumentSurface, surfaceOfPage } from "../document-surface.ts";
import { documentFactsOf, pageIdentityOf } from "./page-identity.ts";

/** A page at an address, with what its head holds. */
function pageAt(address: string, head = "", body = "<main><p>Tekst</p></main>"): DocumentSurface {
  const page = document.implementation.createHTMLDocument("");
  page.head.innerHTML = head;
  page.body.innerHTML = body;
  Object.defineProperty(page, "location", { value: new URL(address) });
  return surfaceOfPage(page);
}

const KAMERSTUK = "https://zoek.officielebekendmakingen.nl/kst-32317-789.html";
const LETTER = "https://www.rijksoverheid.nl/documenten/kamerstukken/2022/11/16/jbz-raad";

describe("which document a page shows", () => {
  it("is told by its address, before anything the page says", () => {
    const page = pageAt(KAMERSTUK, '<meta name="dcterms.identifier" content="kst-11111-1">');
    expect(pageIdentityOf(page, { id: "kst-32317-788" })).toEqual({
      id: "kst-32317-789",
      kind: "publicatie",
      source: "address",
      aliases: ["kst-11111-1", "kst-32317-788"],
    });
  });

  it("is told by its metadata where the address does not say it", () => {
    const meta = '<META NAME="DCTERMS.identifier" CONTENT="KST-32317-789">';
    expect(pageIdentityOf(pageAt(LETTER, meta), {})).toMatchObject({ id: "kst-32317-789", source: "metadata" });
  });

  it("is told by the canonical address of its own host, never of another", () => {
    const canonical = `<link rel="canonical" href="${KAMERSTUK}">`;
    const search = "https://zoek.officielebekendmakingen.nl/resultaten?q=x";
    expect(pageIdentityOf(pageAt(search, canonical), {})).toMatchObject({ id: "kst-32317-789", source: "metadata" });
    expect(pageIdentityOf(pageAt(LETTER, canonical), {})).toBeUndefined();
  });

  it("is told by its text last", () => {
    expect(pageIdentityOf(pageAt(LETTER), { id: "kst-32317-789" })).toEqual({
      id: "kst-32317-789",
      kind: "publicatie",
      source: "text",
      aliases: [],
    });
  });

  it("is a judgment, a law, an act or a document of the Tweede Kamer by its address", () => {
    const at = (address: string) => {
      const { id, kind } = pageIdentityOf(pageAt(address), {}) ?? {};
      return [kind, id];
    };
    expect(at("https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RVS:2023:506")).toEqual([
      "uitspraak",
      "ECLI:NL:RVS:2023:506",
    ]);
    expect(at("https://wetten.overheid.nl/BWBR0011823/2024-01-01")).toEqual(["regeling", "BWBR0011823"]);
    expect(at("https://eur-lex.europa.eu/eli/reg_impl/2025/848/oj/eng")).toEqual(["eu-document", "32025R0848"]);
    expect(at("https://www.tweedekamer.nl/kamerstukken/detail?id=2015Z02376&did=2015D04817")).toEqual([
      "tk-document",
      "2015D04817",
    ]);
  });

  it("stays open where an identifier is an address or a number that we do not know", () => {
    for (const said of ["http://www.rijksoverheid.nl/detail", "12345", "kst", "<script>"]) {
      const surface = pageAt(LETTER, "<meta name='dcterms.identifier'>");
      surface.page.querySelector("meta")?.setAttribute("content", said);
      expect(pageIdentityOf(surface, {})).toBeUndefined();
    }
  });
});

describe("what is known of a document", () => {
  it("is its title, date and session, as the official publication gives them", () => {
    const head = [
      '<meta property="OVERHEIDop.vergaderjaar" content="2022-2023">',
      '<meta name="dcterms.issued" content="2022-12-07">',
      '<meta name="dcterms.title" content="JBZ-Raad; Verslag van een schriftelijk overleg">',
    ];
    expect(documentFactsOf(pageAt(KAMERSTUK, head.join("")), { date: "2020-01-01" })).toEqual({
      title: "JBZ-Raad; Verslag van een schriftelijk overleg",
      id: "kst-32317-789",
      date: "2022-12-07",
      vergaderjaar: "2022-2023",
    });
  });

  it("is the date in the text, else the day on which the government put it in its address", () => {
    expect(documentFactsOf(pageAt(LETTER), { date: "2022-11-15" }).date).toBe("2022-11-15");
    expect(documentFactsOf(pageAt(LETTER), {}).date).toBe("2022-11-16");
  });

  it("takes nothing of what tells of another document than the address does", () => {
    const head =
      '<meta name="dcterms.identifier" content="kst-32317-1"><meta name="dcterms.issued" content="2009-11-23">' +
      '<meta name="OVERHEIDop.vergaderjaar" content="2009-2010">';
    const says = { id: "kst-32317-788", date: "2022-11-15", vergaderjaar: "2022-2023" } as const;
    expect(documentFactsOf(pageAt(KAMERSTUK, head), says)).toEqual({ title: "", id: "kst-32317-789" });
    expect(documentFactsOf(pageAt(KAMERSTUK), { ...says, id: "kst-32317-789" })).toMatchObject({ date: "2022-11-15" });
  });

  it("takes no date or session in another form than it has", () => {
    const head =
      '<meta name="dcterms.issued" content="vorige week"><meta name="OVERHEIDop.vergaderjaar" content="2022">';
    expect(documentFactsOf(pageAt(KAMERSTUK, head), {})).toMatchObject({ date: undefined, vergaderjaar: undefined });
  });

  it("takes nothing of the metadata of the Tweede Kamer, which has given pages those of other documents", () => {
    const head =
      '<meta name="dcterms.title" content="Regels omtrent windenergie op zee"><meta name="dcterms.issued" content="2015-02-01">';
    const page = pageAt(
      "https://www.tweedekamer.nl/kamerstukken/detail?id=2015Z02376&did=2015D04817",
      `${head}<title>Wijziging van de Auteurswet | Tweede Kamer der Staten-Generaal</title>`,
    );
    expect(documentFactsOf(page, {})).toEqual({ title: "Wijziging van de Auteurswet", id: "2015D04817" });
  });
});

import { describe, expect, it } from "vitest";
import { aCitingDocument, FIVE_DOCUMENTS } from "../../../testing/citations.ts";
import { citationsOf, isShared } from "./citation-graph.ts";
import { type CitationFilter, filterCitations, NO_FILTER } from "./filter-citations.ts";

const GRAPH = citationsOf(FIVE_DOCUMENTS);
const titles = (filter: Partial<CitationFilter>) =>
  filterCitations(GRAPH, { ...NO_FILTER, ...filter }).documents.map(({ title }) => title);

describe("the citations of known documents", () => {
  it("are one paper for each that is cited, however many documents cite it", () => {
    expect(GRAPH.papers).toHaveLength(14);
    expect(
      GRAPH.papers
        .filter(isShared)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["kst-19637-2375", "kst-19637-3005", "kst-35300-VI-37"]);
  });

  it("know a paper that is a document of the reader", () => {
    const own = GRAPH.papers.filter((paper) => paper.own !== undefined);
    expect(own.map(({ id }) => id)).toEqual(["kst-32317-789"]);
    expect(own[0]?.own).toBe("https://zoek.officielebekendmakingen.nl/kst-32317-789.html");
  });

  it("leave out that a document names itself", () => {
    const papers = aCitingDocument("Brief", "Kamerstuk 32 317, nr. 789.", { identity: "kst-32317-789" });
    expect(citationsOf([papers]).papers).toEqual([]);
  });

  it("do not change with the order in which documents were read", () => {
    const turned = citationsOf([...FIVE_DOCUMENTS].reverse());
    expect(turned.documents).toEqual(GRAPH.documents);
    expect(turned.papers.map(({ id }) => id)).toEqual(GRAPH.papers.map(({ id }) => id));
  });
});

describe("a choice of citations", () => {
  it("without a wish is all, documents that cite nothing too", () => {
    expect(filterCitations(GRAPH, NO_FILTER)).toBe(GRAPH);
    expect(titles({})).toContain("Schengen: beheer van de buitengrenzen");
  });

  it("of documents with notes counts only what those cite", () => {
    const noted = filterCitations(GRAPH, { ...NO_FILTER, documents: "noted" });
    expect(noted.documents).toHaveLength(3);
    expect(noted.papers.map(({ id }) => id)).not.toContain("kst-22112-3755");
  });

  it("of one dossier shows the documents that cite it, and no others", () => {
    expect(titles({ heading: "22112" })).toEqual([
      "EU-partnerschappen en irreguliere migratie",
      "Verslag schriftelijk overleg JBZ-Raad 25 november 2022",
    ]);
  });

  it("of papers the reader has read shows both ends", () => {
    expect(titles({ papers: "own" })).toEqual([
      "Internationale inzet op migratie",
      "Verslag schriftelijk overleg JBZ-Raad 25 november 2022",
    ]);
  });

  it("of papers in more documents leaves out the others", () => {
    const shared = filterCitations(GRAPH, { ...NO_FILTER, papers: "shared" });
    expect(shared.papers.every(isShared)).toBe(true);
    expect(shared.documents.map(({ title }) => title)).not.toContain("EU-partnerschappen en irreguliere migratie");
  });
});

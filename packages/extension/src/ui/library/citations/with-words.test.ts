import { describe, expect, it } from "vitest";
import { FIVE_DOCUMENTS } from "../../../testing/citations.ts";
import { citationsOf } from "./citation-graph.ts";
import { filterCitations, NO_FILTER } from "./filter-citations.ts";

const GRAPH = citationsOf(FIVE_DOCUMENTS);
const found = (typed: string) => {
  const { documents, papers } = filterCitations(GRAPH, { ...NO_FILTER, typed });
  return { titles: documents.map(({ title }) => title), papers: papers.map(({ id }) => id).sort() };
};

describe("words sought among citations", () => {
  it("find a document with all that it cites", () => {
    expect(found("internationale INZET")).toEqual({
      titles: ["Internationale inzet op migratie"],
      papers: ["kst-19637-3005", "kst-32317-789", "kst-35300-VI-37"],
    });
  });

  it("find a paper with all documents that cite it, however its number is written", () => {
    for (const typed of ["19637 2375", "19 637, nr. 2375", "19.637 2375"]) {
      expect(found(typed)).toEqual({
        titles: [
          "Uitvoering motie Becker c.s. over migratieovereenkomsten",
          "Verslag schriftelijk overleg JBZ-Raad 25 november 2022",
        ],
        papers: ["kst-19637-2375"],
      });
    }
  });

  it("find the papers of a dossier by its title", () => {
    expect(found("vreemdelingenbeleid").papers).toEqual(["kst-19637-2375", "kst-19637-3002", "kst-19637-3005"]);
  });

  it("leave nothing where nothing is called so", () => {
    expect(found("stikstof")).toEqual({ titles: [], papers: [] });
  });

  it("are all there is where none are typed", () => {
    expect(filterCitations(GRAPH, { ...NO_FILTER, typed: "  " })).toBe(GRAPH);
  });
});

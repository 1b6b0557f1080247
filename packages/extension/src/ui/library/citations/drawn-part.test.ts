import { describe, expect, it } from "vitest";
import { aCitingDocument, FIVE_DOCUMENTS, manyDocuments } from "../../../testing/citations.ts";
import { citationsOf } from "./citation-graph.ts";
import { drawnPart } from "./drawn-part.ts";
import { layOut } from "./lay-out.ts";
import { papersOf } from "./paper-groups.ts";
import { sayPart } from "./say-graph.ts";
import { sayNode } from "./say-node.ts";

const NONE: ReadonlySet<string> = new Set();
const rowsOf = (part: ReturnType<typeof drawnPart>) => part.groups.flatMap(({ rows }) => rows);
const papersIn = (part: ReturnType<typeof drawnPart>) => rowsOf(part).flatMap(papersOf);

/** A letter that cites one paper each of so many dossiers. */
function aReport(dossiers: number) {
  const papers = Array.from(
    { length: dossiers * 3 },
    (_, n) => `Kamerstuk ${20_000 + Math.floor(n / 3)}, nr. ${n + 1}`,
  );
  return aCitingDocument("De Staat van Migratie", papers.join("; "));
}

describe("what is drawn", () => {
  it("is all of what a reader with a few documents has", () => {
    const graph = citationsOf(FIVE_DOCUMENTS);
    const part = drawnPart(graph, NONE);
    expect(part.graph).toEqual(graph);
    expect(part.papers).toBe(graph.papers.length);
    expect(sayPart(part, graph)).toBeUndefined();
  });

  it("has a paper that is a document of the reader at the left only", () => {
    expect(papersIn(drawnPart(citationsOf(FIVE_DOCUMENTS), NONE)).map(({ id }) => id)).not.toContain("kst-32317-789");
  });

  it("is of very many documents those that have most to do with others, in the order of their titles", () => {
    const lonely = Array.from({ length: 300 }, (_, n) =>
      aCitingDocument(`Alleen ${n}`, `Kamerstuk 36 333, nr. ${n + 1}.`),
    );
    const together = manyDocuments(40, 2);
    const graph = citationsOf([...lonely, ...together]);
    const { documents } = drawnPart(graph, NONE).graph;
    expect(documents).toHaveLength(60);
    for (const { key } of together) expect(documents.map((one) => one.key)).toContain(key);
    expect(documents).toEqual(graph.documents.filter((one) => documents.includes(one)));
  });

  it("says how much of all it is", () => {
    const graph = citationsOf(manyDocuments(200, 10));
    expect(sayPart(drawnPart(graph, NONE), graph)).toMatch(
      /^Getekend zijn 60 van 200 documenten en [\d.]+ van [\d.]+ stukken: /u,
    );
  });

  it("is a hundred rows of what one report cites, and never fewer than the reader unfolds", () => {
    const graph = citationsOf([aReport(150)]);
    expect(rowsOf(drawnPart(graph, NONE))).toHaveLength(100);
    const last = graph.papers.at(-1)?.heading.id ?? "";
    const unfolded = papersIn(drawnPart(graph, new Set([last]))).filter(({ heading }) => heading.id === last);
    expect(unfolded).toHaveLength(3);
  });

  it("tells in how many documents a paper stands, those that are not drawn too", () => {
    const all = Array.from({ length: 90 }, (_, n) => aCitingDocument(`Brief ${n}`, "Kamerstuk 19 637, nr. 2375."));
    const part = drawnPart(citationsOf(all), NONE);
    const picture = layOut(part.graph, part.groups, { width: 960, letters: { title: 8, paper: 7 } });
    expect(sayNode(picture, "kst-19637-2375")?.says).toBe("in 90 documenten: Brief 0; Brief 1; Brief 2; en nog 87");
    expect(picture.lines).toHaveLength(60);
  });
});

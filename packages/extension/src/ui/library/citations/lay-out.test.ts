import { describe, expect, it } from "vitest";
import { FIVE_DOCUMENTS, manyDocuments } from "../../../testing/citations.ts";
import { citationsOf } from "./citation-graph.ts";
import { documentHeightOf, layOut, type Picture, ROW_HEIGHT } from "./lay-out.ts";
import { foldId, groupPapers, papersOf } from "./paper-groups.ts";
import { stepFrom } from "./step-from.ts";

const BECKER = FIVE_DOCUMENTS[0]?.key ?? "";
const OVERLEG = FIVE_DOCUMENTS[1]?.key ?? "";
const INZET = FIVE_DOCUMENTS[2]?.key ?? "";

function pictureOf(documents: typeof FIVE_DOCUMENTS, width = 960, unfolded?: ReadonlySet<string>): Picture {
  const graph = citationsOf(documents);
  const papers = graph.papers.filter(({ own }) => own === undefined);
  return layOut(graph, groupPapers(papers, unfolded), { width, letters: { title: 8, paper: 7 } });
}

function apart(places: readonly { readonly y: number }[]): number {
  return Math.min(...places.slice(1).map(({ y }, at) => y - (places[at]?.y ?? 0)));
}

describe("the picture of five documents", () => {
  const picture = pictureOf(FIVE_DOCUMENTS);

  it("has the papers in the order of their dossiers and numbers", () => {
    expect(picture.rows.map(({ id }) => id).slice(0, 5)).toEqual([
      "kst-19637-2375",
      "kst-19637-3002",
      "kst-19637-3005",
      "kst-21501-20-1354",
      "kst-22112-3442",
    ]);
  });

  it("draws a paper that is a document of the reader once, at the left", () => {
    expect(picture.rows.map(({ id }) => id)).not.toContain("kst-32317-789");
    const line = picture.lines.find(({ isBetweenDocuments }) => isBetweenDocuments);
    expect(line).toMatchObject({ from: INZET, to: OVERLEG });
  });

  it("draws the dot of a paper larger the more documents cite it", () => {
    const radius = (id: string) => picture.rows.find((row) => row.id === id)?.radius ?? 0;
    expect(radius("kst-35300-VI-37")).toBeGreaterThan(radius("kst-19637-2375"));
    expect(radius("kst-19637-2375")).toBeGreaterThan(radius("kst-19637-3002"));
  });

  it("is the same whenever it is drawn", () => {
    expect(pictureOf([...FIVE_DOCUMENTS].reverse())).toEqual(picture);
  });
});

describe("any picture", () => {
  it.each([
    ["five documents", FIVE_DOCUMENTS],
    ["sixty documents with hundreds of papers", manyDocuments(60, 11)],
    ["a document that cites nothing", FIVE_DOCUMENTS.slice(4)],
    ["nothing", []],
  ])("of %s has nothing over anything else, and all of it within its height", (_, documents) => {
    const picture = pictureOf(documents);
    expect(picture.documents).toHaveLength(documents.length);
    if (picture.documents.length > 1) {
      expect(apart(picture.documents)).toBeGreaterThanOrEqual(documentHeightOf(picture.titleLines) - 1e-6);
    }
    if (picture.rows.length > 1) expect(apart(picture.rows)).toBeGreaterThanOrEqual(ROW_HEIGHT);
    for (const { y } of [...picture.documents, ...picture.rows]) {
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(picture.height);
    }
  });

  it("keeps its columns apart on a narrow screen", () => {
    const { columns, width } = pictureOf(FIVE_DOCUMENTS, 320);
    expect(width).toBe(560);
    expect(columns.dots - columns.sign).toBeGreaterThan(80);
    expect(width - columns.papers).toBeGreaterThan(120);
  });
});

describe("many papers", () => {
  const documents = manyDocuments(60, 11);
  const { rows } = pictureOf(documents);

  it("are folded where one document alone cites them, and none is lost", () => {
    expect(rows.length).toBeLessThan(140);
    const papers = rows.flatMap(({ row }) => papersOf(row)).map(({ id }) => id);
    expect(new Set(papers)).toEqual(new Set(citationsOf(documents).papers.map(({ id }) => id)));
    expect(papers).toHaveLength(new Set(papers).size);
  });

  it("are never folded where several documents cite them", () => {
    const folded = rows.flatMap(({ row }) => (row.kind === "fold" ? row.papers : []));
    expect(folded.every(({ citedBy }) => citedBy.size === 1)).toBe(true);
  });

  it("unfold for one dossier", () => {
    const [first] = rows.flatMap(({ row }) => (row.kind === "fold" ? [row] : []));
    if (first === undefined) throw new Error("so many papers are folded");
    const unfolded = pictureOf(documents, 960, new Set([first.heading.id]));
    const ids = unfolded.rows.map(({ id }) => id);
    expect(ids).not.toContain(foldId(first.heading.id));
    expect(ids).toEqual(expect.arrayContaining(first.papers.map(({ id }) => id)));
  });
});

describe("the arrow keys", () => {
  const picture = pictureOf(FIVE_DOCUMENTS);
  const [first, second] = picture.documents.map(({ id }) => id);
  const lastRow = picture.rows.at(-1)?.id ?? "";

  it.each([
    ["down within the documents", first, "ArrowDown", second],
    ["up within the documents", second, "ArrowUp", first],
    ["not above the first", first, "ArrowUp", undefined],
    ["not below the last", lastRow, "ArrowDown", undefined],
    ["right to the first paper of a document", BECKER, "ArrowRight", "kst-19637-2375"],
    ["left to the first document that cites a paper", "kst-34952-1", "ArrowLeft", BECKER],
    ["not further left than the documents", BECKER, "ArrowLeft", undefined],
    ["to the first of a side", lastRow, "Home", picture.rows[0]?.id],
    ["to the last of a side", "kst-19637-2375", "End", lastRow],
    ["nowhere for another key", BECKER, "a", undefined],
  ])("lead %s", (_, from = "", key, expected) => {
    expect(stepFrom(picture, from, key)).toBe(expected);
  });
});

import { expect, it } from "vitest";
import type { CitingPage } from "../model/known-document.ts";
import { failure, success } from "../model/result.ts";
import { aCitingDocument } from "../testing/citations.ts";
import { allCiting } from "./citations-port.ts";

const [MOTION, LETTER] = [
  aCitingDocument("Uitvoering motie Becker", "Zie Kamerstuk 35 300 VI, nr. 37 en Kamerstuk 19 637, nr. 2375."),
  aCitingDocument("Internationale inzet op migratie", "Kamerstuk 35 300 VI, nr. 37."),
];
const PAPERS = MOTION.papers.map(({ count: _, ...paper }) => paper);

const lean = ({ papers, ...document }: typeof MOTION) => ({
  ...document,
  papers: papers.map(({ id, count }) => ({ id, count })),
});

it("has the documents of all pages, each with the papers it cites", async () => {
  const pages: Readonly<Record<string, CitingPage>> = {
    "": { documents: [lean(MOTION)], papers: PAPERS, next: MOTION.key },
    [MOTION.key]: { documents: [lean(LETTER)], papers: PAPERS.slice(0, 1) },
  };
  const answer = await allCiting(async (after) => success(pages[after] ?? { documents: [], papers: [] }));
  expect(answer).toEqual(success([MOTION, LETTER]));
});

it("is a trouble where any page is, and never half of a picture", async () => {
  const answer = await allCiting(async (after) =>
    after === ""
      ? success({ documents: [lean(MOTION)], papers: PAPERS, next: MOTION.key })
      : failure({ kind: "blocked" }),
  );
  expect(answer).toEqual(failure({ kind: "blocked" }));
});

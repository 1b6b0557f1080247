import { join } from "node:path";
import { annotate } from "@kantlijn/core";
import { loadSeeds } from "@kantlijn/extension/reading-room";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../support/seeds.ts";
import { countTextNodes, makePage } from "./make-page.ts";

const seeds = await loadSeeds(join(ROOT, "seeds"));

function articleOf(page: string): string {
  return /<article>.*<\/article>/s.exec(page)?.[0] ?? "";
}

function marksIn(page: string, kind?: "references"): number {
  const text = articleOf(page)
    .replace(/<\/(?:p|h2|li|tr)>/g, "\n")
    .replace(/<[^>]+>/g, "");
  return annotate(text, { only: kind === undefined ? ["references", "entities"] : kind }).length;
}

describe("a page to measure on", () => {
  it.each([
    { nodes: 1_000, marks: 500 },
    { nodes: 4_000, marks: 2_000 },
  ])("has about $nodes text nodes and $marks marks", (size) => {
    const page = makePage(seeds, size);
    expect(countTextNodes(articleOf(page)) / size.nodes).toBeCloseTo(1, 1);
    expect(marksIn(page) / size.marks).toBeCloseTo(1, 1);
  });

  it("is set as policy texts are, in paragraphs, lists and tables with inline markup, and well-formed", () => {
    const page = makePage(seeds, { nodes: 4_000, marks: 2_000 });
    for (const tag of ["p", "h2", "ul", "li", "table", "td", "em", "strong", "sup", "span"]) {
      const opened = articleOf(page).split(new RegExp(`<${tag}[ >]`)).length - 1;
      expect(opened, tag).toBeGreaterThan(0);
      expect(articleOf(page).split(`</${tag}>`).length - 1, tag).toBe(opened);
    }
  });

  it("is the same in every run, and does not repeat itself word for word", () => {
    const size = { nodes: 8_000, marks: 4_000 };
    const page = makePage(seeds, size);
    expect(makePage(seeds, size)).toBe(page);
    const cited = [...articleOf(page).matchAll(/Kamerstuk[^<]{5,20}nr\. \d+/g)].map(([words]) => words);
    expect(new Set(cited).size).toBeGreaterThan(seeds.length);
  });

  it("cites in every paragraph where that is asked", () => {
    const size = { nodes: 2_000, marks: 1_000 };
    const [plain, citing] = [makePage(seeds, size), makePage(seeds, { ...size, isCiting: true })];
    expect(marksIn(citing, "references")).toBeGreaterThan(3 * marksIn(plain, "references"));
  });
});

describe("text nodes of markup", () => {
  it("are what stands between tags, white space included", () => {
    expect(countTextNodes("<ul>\n<li>De <em>IND</em>.</li>\n</ul>")).toBe(5);
    expect(countTextNodes("<p></p>")).toBe(0);
  });
});

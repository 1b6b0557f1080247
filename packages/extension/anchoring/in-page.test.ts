import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { renderSeed } from "../reading-room/render-seed.ts";
import { loadSeeds } from "../reading-room/seed.ts";
import { compareInSteps } from "../src/anchor/comparison-text.ts";
import { describeInBuild } from "../src/anchor/describe-in-build.ts";
import { findPassage } from "../src/anchor/find-passage.ts";
import { toReduced } from "../src/anchor/reduced-text.ts";
import type { PassageSelector } from "../src/model/selector.ts";
import { atOnce } from "../src/page/at-once.ts";
import { indexText } from "../src/page/index-text.ts";
import { spanOf } from "../src/page/places.ts";
import { readableRoot } from "../src/page/readable-root.ts";
import { PageReading } from "../src/reading/page-reading.ts";
import { paperOf, unmarked, writeOut } from "./paper.ts";
import { randomNumbers } from "./random.ts";
import { reflow } from "./reflow.ts";

/** Those with note calls in the middle of their sentences. */
const SLUGS = ["kamerbrief-migratieovereenkomsten-2020", "staat-van-migratie-2023-grenzen"];
const seeds = (await loadSeeds(join(import.meta.dirname, "..", "..", "..", "seeds"))).filter(({ slug }) =>
  SLUGS.includes(slug),
);

/** Code units of text on each side of the edge of an element that a passage runs across. */
const REACH = 40;

afterEach(() => {
  document.body.innerHTML = "";
});

/** Shows a page and reads it, as the content script does. */
function show(html: string): PageReading {
  const page = new DOMParser().parseFromString(html, "text/html");
  document.body.replaceChildren(...page.body.childNodes);
  return new PageReading(indexText(readableRoot(document)), {
    document: {},
    entities: [],
    references: [],
    unresolved: [],
    mentions: [],
  });
}

/** Passages over the edges of all elements that stand within the sentences of a page. */
function passagesAcrossMarkup(reading: PageReading): readonly PassageSelector[] {
  const comparison = atOnce(compareInSteps(reading.built.text));
  return [...document.querySelectorAll("article p sup, article p b, article p a, article li sup")].flatMap(
    (element) => {
      const range = rangeAround(element);
      const span = range && spanOf(reading.index, range);
      const selector = span && atOnce(describeInBuild(reading.built, toReduced(reading.reduced, span), comparison));
      return selector === undefined ? [] : [selector];
    },
  );
}

function rangeAround({ previousSibling, nextSibling }: Element): Range | undefined {
  if (!(previousSibling instanceof Text) || !(nextSibling instanceof Text)) return undefined;
  const range = document.createRange();
  range.setStart(previousSibling, previousSibling.data.lastIndexOf(" ", previousSibling.length - REACH) + 1);
  const space = nextSibling.data.indexOf(" ", REACH);
  range.setEnd(nextSibling, space === -1 ? nextSibling.length : space);
  return range;
}

describe.each(seeds.map((seed) => [seed.slug, seed] as const))("passages across the markup of %s", (_, seed) => {
  const html = renderSeed(seed);

  it("stand where they stood in the page", () => {
    const selectors = passagesAcrossMarkup(show(html));
    expect(selectors.length).toBeGreaterThan(0);
    const { built } = show(html);
    for (const selector of selectors) {
      const { start, end } = selector.position;
      expect(findPassage(built, selector)).toEqual({ state: "found", span: { start, end } });
    }
  });

  it("are found, or asked about, in the page without any markup within its sentences, and in print", () => {
    const selectors = passagesAcrossMarkup(show(html));
    const bare = show(html.replace(/<\/?(?:b|i|em|strong|a|span|sup)\b[^>]*>/g, ""));
    const print = writeOut(reflow(paperOf(seed.text, seed.about.genre), randomNumbers(3)));
    const texts = [bare.built, print.text];
    let found = 0;
    for (const selector of selectors) {
      for (const text of texts) {
        const finding = findPassage(text, selector);
        if (!("span" in finding)) continue;
        found += 1;
        expect(lettersIn(text.text.slice(finding.span.start, finding.span.end))).toBe(lettersIn(selector.quote.exact));
      }
    }
    expect(found).toBeGreaterThanOrEqual(selectors.length * texts.length * 0.95);
  });
});

/** Letters alone, which no layout changes. */
function lettersIn(text: string): string {
  return unmarked(text)
    .replace(/Pagina \d+ van \d+/g, "")
    .replace(/[^\p{L}]/gu, "");
}

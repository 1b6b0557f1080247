import type { Span } from "@kantlijn/core";
import { compareInSteps } from "../src/anchor/comparison-text.ts";
import { describeInBuild } from "../src/anchor/describe-in-build.ts";
import { findPassage } from "../src/anchor/find-passage.ts";
import type { PassageSelector } from "../src/model/selector.ts";
import { atOnce } from "../src/page/at-once.ts";
import { bestScorePlace } from "./best-score.ts";
import { choosePassage } from "./choose-passage.ts";
import { EDITS, type Edit } from "./edits.ts";
import { type Paper, type WrittenPaper, writeOut } from "./paper.ts";
import { type Random, randomNumbers } from "./random.ts";

/** One passage, written about, and the paper as it is found later. */
export interface AnchoringCase {
  readonly edit: Edit;
  readonly selector: PassageSelector;
  readonly later: WrittenPaper;
}

/** `wrong`: marked where it must not be. `offered`: a question with the right place among its answers. */
export type Outcome = "found" | "changed" | "offered" | "asked" | "wees" | "wrong";

/** Makes cases of papers, the same in every run: `count` of each edit. */
export function makeCases(papers: readonly Paper[], count: number, seed: number): readonly AnchoringCase[] {
  return EDITS.flatMap((edit, at) => {
    const random = randomNumbers(seed * 1_000 + at);
    const cases: AnchoringCase[] = [];
    for (let attempt = 0; cases.length < count && attempt < count * 60; attempt += 1) {
      const paper = papers[attempt % papers.length];
      const made = paper && makeCase(paper, edit, random);
      if (made !== undefined && !cases.some((one) => isSamePassage(one, made))) cases.push(made);
    }
    return cases;
  });
}

/** What becomes of the note. */
export function outcomeOf({ edit, selector, later }: AnchoringCase): Outcome {
  const finding = findPassage(later.text, selector);
  if (finding.state === "wees") return "wees";
  if (finding.state === "onzeker") {
    return finding.candidates.some((span) => isThere(span, later.passage)) ? "offered" : "asked";
  }
  return edit.expected !== "not marked" && isThere(finding.span, later.passage) ? finding.state : "wrong";
}

/** What becomes of it where the highest score wins. */
export function peerOutcomeOf({ edit, selector, later }: AnchoringCase): Outcome {
  const place = bestScorePlace(later.text.text, selector);
  if (place === undefined) return "wees";
  return edit.expected !== "not marked" && isThere(place, later.passage) ? "found" : "wrong";
}

function makeCase(paper: Paper, edit: Edit, random: Random): AnchoringCase | undefined {
  const noted = choosePassage(paper, random);
  const before = edit.before === undefined ? noted : edit.before(noted, random);
  const after = before && edit.after(before, random);
  if (before === undefined || after === undefined) return undefined;
  const written = writeOut(before);
  const comparison = atOnce(compareInSteps(written.text.text));
  const selector = written.passage && atOnce(describeInBuild(written.text, written.passage, comparison));
  return selector === undefined ? undefined : { edit, selector, later: writeOut(after) };
}

function isSamePassage({ selector: { quote } }: AnchoringCase, other: AnchoringCase): boolean {
  return quote.exact === other.selector.quote.exact && quote.prefix === other.selector.quote.prefix;
}

/** Code units by which a place may begin or end elsewhere than the passage: a word. */
const SLACK = 20;

/** A place is right where it begins and ends where the passage does, but for a word. */
function isThere(place: Span, passage: Span | undefined): boolean {
  if (passage === undefined) return false;
  return Math.abs(place.start - passage.start) <= SLACK && Math.abs(place.end - passage.end) <= SLACK;
}

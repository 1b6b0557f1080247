import type { Span } from "@kantlijn/core";
import { type ComparisonText, compareInSteps } from "../anchor/comparison-text.ts";
import { describeInBuild } from "../anchor/describe-in-build.ts";
import { findPassageInSteps } from "../anchor/find-passage.ts";
import type { PlaceCandidate } from "../model/page-summary.ts";
import type { DescribingOrder, Finding, PassageText, Placing, PlacingOrder } from "../model/placing.ts";
import type { PassageSelector } from "../model/selector.ts";

/** Finds passages in a text, and pauses now and then. */
export function* placePassages({ text, passages }: PlacingOrder): Generator<void, readonly Placing[]> {
  const comparison = yield* compareInSteps(text.text);
  const placings: Placing[] = [];
  for (const { id, selector } of passages) {
    const finding = yield* findPassageInSteps(text, comparison, selector);
    placings.push({ noteId: id, finding, candidates: yield* candidatesOf(text, comparison, finding) });
    yield;
  }
  return placings;
}

/** Describes a passage of a text, and pauses now and then. */
export function* describeSpan({ text, span }: DescribingOrder): Generator<void, PassageSelector | undefined> {
  return yield* describeInBuild(text, span, yield* compareInSteps(text.text));
}

function* candidatesOf(
  text: PassageText,
  comparison: ComparisonText,
  finding: Finding,
): Generator<void, readonly PlaceCandidate[]> {
  const candidates: PlaceCandidate[] = [];
  for (const span of spansToJudge(finding)) {
    const selector = yield* describeInBuild(text, span, comparison);
    if (selector !== undefined) candidates.push({ selector });
    yield;
  }
  return candidates;
}

/** The places a reader has to say yes to before a note is kept there. */
function spansToJudge(finding: Finding): readonly Span[] {
  if (finding.state === "onzeker") return finding.candidates;
  return finding.state === "changed" ? [finding.span] : [];
}

import { readLetterhead } from "./document/letterhead.ts";
import { linesLikeFurniture } from "./document/like-furniture.ts";
import { joinSpans, sharesWith } from "./document/lines.ts";
import { readCoordinations } from "./entities/coordination.ts";
import { namesInPart } from "./entities/names-in-part.ts";
import { readOwnTerms, readyTerms } from "./entities/own-terms.ts";
import { gazetteer } from "./gazetteer/gazetteer.ts";
import type { Annotation } from "./model/annotation.ts";
import type { OwnTerm } from "./model/own-term.ts";
import { mergeByStart } from "./model/sorted.ts";
import { isInBlock, type SourceText } from "./model/source-text.ts";
import type { Span } from "./model/span.ts";
import { finish } from "./model/steps.ts";
import { claimOf, type Mention, mayLieIn, mentionsOf } from "./overlap/claim.ts";
import { resolveOverlaps } from "./overlap/resolve-overlaps.ts";
import { readReferences, readShortForms } from "./references/read-references.ts";
import { scanInSteps } from "./scan/scanner.ts";
import { allTables } from "./scan/tables-in-use.ts";
import { toAnnotation } from "./to-annotation.ts";

/** A part of a text; its offsets count from where it begins. */
export interface TextPart extends SourceText {
  /** Where it begins in the whole text, in UTF-16 code units. */
  readonly from: number;
}

/**
 * Finds in a part of a text what means the same whatever the rest says, so that it can be shown before the rest is read:
 * citations in full, and at the beginning of a text also the terms that cannot get another meaning. Reading the whole
 * finds all of it at the same places, and more. Near the ends of the part nothing is found, and no evidence is given.
 *
 * @param terms own terms, as the whole is read with
 */
export function readPart(part: TextPart, terms: readonly OwnTerm[] = []): readonly Annotation[] {
  const { text } = part;
  const ready = readyTerms(terms);
  const found = finish(scanInSteps(text, allTables(), ready?.tables));
  const scanned = { text, laws: allTables(), cues: found.cues, unseen: found.unseen };
  const citations = finish(readReferences(scanned));
  const claims = citations.flatMap((together) => claimOf(part, together) ?? []);
  const furniture = linesLikeFurniture(text, citations.flat());
  const isCited = sharesWith(resolveOverlaps(claims.filter(outside(furniture)), mayLieIn));
  const shorts = finish(readShortForms(scanned, isCited)).filter((short) => !isCited(short));
  const halves = finish(readCoordinations(part, allTables()));
  const named = { names: mergeByStart(found.names, halves), words: found.words };
  const names = namesInPart(part, named, gazetteer(), part.from === 0 ? readLetterhead(text) : undefined);

  const own = finish(readOwnTerms(text, found.others, ready)).filter((term) => !isCited(term));
  const sure = [...own, ...names.sure].filter((name) => isInBlock(part, name));
  const open = [...ends(part), ...furniture, ...shorts, ...names.open];
  const chains = joinSpans([...claims, ...sure, ...open]);
  const isSettled = outside(chains.filter(sharesWith(joinSpans(open))));
  return (
    resolveOverlaps([...resolveOverlaps(claims, mayLieIn), ...sure], mayLieIn)
      .filter(isSettled)
      .flatMap(mentionsOf)
      .sort((a, b) => a.start - b.start)
      .map((mention) => toAnnotation(text, withoutEvidence(mention)))
      // A term may have been given another meaning before.
      .filter(({ type }) => part.from === 0 || type === "reference")
  );
}

/** The whole text may hold better evidence for the same. */
function withoutEvidence(mention: Mention): Mention {
  if (!("entity" in mention)) return mention;
  const { start, end, entity } = mention;
  return { start, end, entity };
}

/** Further than anything looks back from where it stands, and than any citation is long, in UTF-16 code units. */
const REACH_BACK = 1_000;
const REACH_ON = 1_500;
/** In the head of a text stands what it is itself. */
const HEAD_LENGTH = 3_000;

/** What is decided by words that the part does not hold. */
function ends({ text, from }: TextPart): readonly Span[] {
  const isHeadKnown = from === 0 && text.length >= HEAD_LENGTH;
  const begins = isHeadKnown ? 0 : Math.max(from === 0 ? 0 : REACH_BACK, HEAD_LENGTH - from);
  return [
    { start: 0, end: begins },
    { start: text.length - REACH_ON, end: text.length },
  ];
}

function outside(spans: readonly Span[]): (span: Span) => boolean {
  const shares = sharesWith(joinSpans(spans));
  return (span) => !shares(span);
}

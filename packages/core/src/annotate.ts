import { resolveAntecedents } from "./antecedent/resolve-antecedents.ts";
import { joinSpans, sharesWith } from "./document/lines.ts";
import { readDocument } from "./document/read-document.ts";
import { readCoordinations } from "./entities/coordination.ts";
import { readOwnTerms, readyTerms } from "./entities/own-terms.ts";
import { type Found, weighEntities } from "./entities/weigh-entities.ts";
import { gazetteer } from "./gazetteer/gazetteer.ts";
import type { Annotation, UnresolvedAnnotation } from "./model/annotation.ts";
import type { UnresolvedReference } from "./model/derived.ts";
import type { DocumentIdentity } from "./model/document.ts";
import type { OwnTerm } from "./model/own-term.ts";
import { mergeByStart } from "./model/sorted.ts";
import { isInBlock, type SourceText } from "./model/source-text.ts";
import type { Span } from "./model/span.ts";
import { filterInSteps, finish, visitInSteps } from "./model/steps.ts";
import { type Claim, claimOf, type Mention, mayLieIn, mentionsOf } from "./overlap/claim.ts";
import { giveWay } from "./overlap/give-way.ts";
import { resolveOverlaps } from "./overlap/resolve-overlaps.ts";
import { readQuantities } from "./quantities/read-quantities.ts";
import { readReferences, readShortForms } from "./references/read-references.ts";
import { scanInSteps } from "./scan/scanner.ts";
import { allTables, cueTables } from "./scan/tables-in-use.ts";
import { type Marked, toAnnotation } from "./to-annotation.ts";

/** What a text holds, and what it is itself. */
export interface Reading {
  readonly document: DocumentIdentity;
  /** Running heads and feet, letterheads: they hold no annotation. */
  readonly furniture: readonly Span[];
  /**
   * Sorted by start. Two overlap only where one lies in the other: an act of the Union, or a named law, in the
   * article that is cited from it; the papers of one range (`nrs. 1-5`); and an entity in a quantity (`51.000
   * asielzoekers`).
   */
  readonly annotations: readonly Annotation[];
  /** Short forms that may mean several papers: `de motie Brekelmans` where two were cited. */
  readonly unresolved: readonly UnresolvedAnnotation[];
}

/** What may be asked for. Asking for less changes nothing in what is given. */
export type Wanted = "references" | "entities" | "quantities";

export interface ReadOptions {
  /**
   * The types to read; all where this is left out. References alone are several times faster, as the terms are not
   * looked for.
   */
  readonly only?: Wanted | readonly Wanted[];
  /**
   * Terms that are recognised beside those of the gazetteer, and win from them on the same words. Give the same list
   * again for the next text: what is made of it to read with is kept as long as the list is.
   */
  readonly terms?: readonly OwnTerm[];
}

const ASKED_FOR_AS: Readonly<Record<Annotation["type"], Wanted>> = {
  reference: "references",
  entity: "entities",
  quantity: "quantities",
};
const ALL = Object.values(ASKED_FOR_AS);

/**
 * Finds every reference, entity and quantity in a Dutch text. Synchronous and pure.
 *
 * @param source plain text, or text with the offsets its blocks begin at
 * @returns annotations sorted by `start`; offsets are UTF-16 code units of the given text, half-open
 * @throws RangeError where one of `options.terms` cannot be read with, and says which and why
 * @example annotate("zie Kamerstuk 32 317, nr. 788")[0].id // "kst-32317-788"
 */
export function annotate(source: string | SourceText, options?: ReadOptions): readonly Annotation[] {
  return read(source, options).annotations;
}

/** The same, with what the text says about itself, and the short forms whose meaning it leaves open. */
export function read(given: string | SourceText, options?: ReadOptions): Reading {
  return finish(readInSteps(given, options));
}

/** The same, with a pause behind each step for whoever shares the thread. */
export function* readInSteps(given: string | SourceText, options: ReadOptions = {}): Generator<void, Reading> {
  const source = typeof given === "string" ? { text: given, breaks: [] } : given;
  const { text } = source;
  const wanted: ReadonlySet<Wanted> = new Set([options.only ?? ALL].flat());
  const wantsTerms = wanted.has("entities") || wanted.has("quantities");
  const ready = wantsTerms ? readyTerms(options.terms ?? []) : undefined;
  const found = yield* scanInSteps(text, wantsTerms ? allTables() : cueTables(), ready?.tables);
  const scanned = { text, laws: allTables(), cues: found.cues, unseen: found.unseen };

  const citations = yield* readReferences(scanned);
  yield;
  const { document, furniture } = readDocument(text, citations.flat());
  const isFurniture = sharesWith(furniture);
  const isText = (span: Span) => !isFurniture(span);
  const claims = citations.flatMap((together) => claimOf(source, together) ?? []);
  const cited = resolveOverlaps(claims.filter(isText), mayLieIn);
  yield;

  const shorts = yield* readShortForms(scanned, sharesWith(cited));
  const { derived, unresolved } = resolveAntecedents(source, referencesIn(cited), shorts, document);
  yield;
  const entities = wantsTerms ? yield* readEntities(source, found, document.date) : [];
  const own = yield* readOwnTerms(text, found.others, ready);
  const isCited = sharesWith(joinSpans([...cited, ...derived]));
  const alone = yield* filterInSteps(
    [...derived, ...own.filter((term) => !isCited(term)), ...entities],
    STEP,
    (mention) => isInBlock(source, mention) && isText(mention),
  );
  const kept = resolveOverlaps([...cited, ...alone], mayLieIn);
  yield;
  const quantities = wanted.has("quantities") ? yield* readQuantities(source, scanned, document.date) : [];

  const counted = giveWay(quantities.filter(isText), kept);
  const mentions = mergeByStart<Marked>(yield* mentionsIn(kept), counted);
  const annotations = yield* annotationsOf(text, mentions, wanted);
  forgetText();
  return { document, furniture, annotations, unresolved: quoted(text, unresolved) };
}

function* readEntities(source: SourceText, { names, words }: Found, date: string | undefined) {
  const halves = yield* readCoordinations(source, allTables());
  return yield* weighEntities(source, { names: mergeByStart(names, halves), words }, gazetteer(), date);
}

/** Mentions that are claimed, or told of, between two pauses. */
const STEP = 2_048;

/** The engine keeps the text of the last match alive, `RegExp.input`, however large: give it a small one. */
function forgetText(): void {
  /^/u.test("");
}

function referencesIn(claims: readonly Claim[]) {
  return claims
    .flatMap(mentionsOf)
    .flatMap((mention) => ("reference" in mention ? [mention] : []))
    .sort((a, b) => a.start - b.start);
}

function* mentionsIn(claims: readonly Claim[]): Generator<void, Mention[]> {
  const mentions: Mention[] = [];
  yield* visitInSteps(claims, STEP, (claim) => {
    for (const mention of mentionsOf(claim)) mentions.push(mention);
  });
  return mentions.sort((a, b) => a.start - b.start);
}

function* annotationsOf(
  text: string,
  mentions: readonly Marked[],
  wanted: ReadonlySet<Wanted>,
): Generator<void, Annotation[]> {
  const annotations: Annotation[] = [];
  yield* visitInSteps(mentions, STEP, (mention) => {
    const annotation = toAnnotation(text, mention);
    if (wanted.has(ASKED_FOR_AS[annotation.type])) annotations.push(annotation);
  });
  return annotations;
}

function quoted(text: string, unresolved: readonly UnresolvedReference[]): UnresolvedAnnotation[] {
  return unresolved.map((one) => ({ ...one, text: text.slice(one.start, one.end) })).sort((a, b) => a.start - b.start);
}

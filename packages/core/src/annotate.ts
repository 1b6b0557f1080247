import { implyFields } from "./antecedent/implied-fields.ts";
import { resolveAntecedents } from "./antecedent/resolve-antecedents.ts";
import { liesIn } from "./document/lines.ts";
import { readDocument } from "./document/read-document.ts";
import { readCoordinations } from "./entities/coordination.ts";
import { weighEntities } from "./entities/weigh-entities.ts";
import { gazetteer } from "./gazetteer/gazetteer.ts";
import type { Annotation, UnresolvedAnnotation } from "./model/annotation.ts";
import type { DocumentIdentity } from "./model/document.ts";
import type { Entity } from "./model/entity.ts";
import { identify } from "./model/identifier.ts";
import type { SourceText } from "./model/source-text.ts";
import type { Span } from "./model/span.ts";
import { type Claim, claimOf, mayLieIn } from "./overlap/claim.ts";
import { giveWay } from "./overlap/give-way.ts";
import { resolveOverlaps } from "./overlap/resolve-overlaps.ts";
import type { QuantityMention } from "./quantities/mention.ts";
import { readQuantities } from "./quantities/read-quantities.ts";
import { readReferences, readShortForms } from "./references/read-references.ts";
import type { Hit } from "./scan/hit.ts";
import { scanInSteps } from "./scan/scanner.ts";
import { PACKED_CUES, PACKED_LAWS, PACKED_TABLES } from "./scan/tables.generated.ts";
import { unpackTables } from "./scan/unpack-tables.ts";

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
}

const ASKED_FOR_AS: Readonly<Record<Annotation["type"], Wanted>> = {
  reference: "references",
  entity: "entities",
  quantity: "quantities",
};
const ALL = Object.values(ASKED_FOR_AS);

const tables = unpackTables(PACKED_TABLES);
const cueTables = unpackTables(PACKED_CUES);
const laws = unpackTables(PACKED_LAWS);

/**
 * Finds every reference, entity and quantity in a Dutch text. Synchronous and pure.
 *
 * @param source plain text, or text with the offsets its blocks begin at
 * @returns annotations sorted by `start`; offsets are UTF-16 code units of the given text, half-open
 * @example annotate("zie Kamerstuk 32 317, nr. 788")[0].id // "kst-32317-788"
 */
export function annotate(source: string | SourceText, options?: ReadOptions): readonly Annotation[] {
  return read(source, options).annotations;
}

/** The same, with what the text says about itself, and the short forms whose meaning it leaves open. */
export function read(given: string | SourceText, options?: ReadOptions): Reading {
  const steps = readInSteps(given, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, with a pause behind each step for whoever shares the thread. */
export function* readInSteps(given: string | SourceText, { only = ALL }: ReadOptions = {}): Generator<void, Reading> {
  const source = typeof given === "string" ? { text: given, breaks: [] } : given;
  const { text } = source;
  const wanted: ReadonlySet<Wanted> = new Set([only].flat());
  const wantsTerms = wanted.has("entities") || wanted.has("quantities");
  const found = yield* scanInSteps(text, wantsTerms ? tables : cueTables);
  const scanned = { text, laws, ...found };

  const citations = yield* readReferences(scanned);
  yield;
  const { document, furniture } = readDocument(text, citations.flat());
  const claimsOf = (mentions: readonly Claim["mentions"][]) =>
    mentions.flatMap((together) => claimOf(source, together)).filter((claim) => !liesIn(furniture, claim));
  const cited = resolveOverlaps(claimsOf(citations), mayLieIn);
  yield;

  const shorts = yield* readShortForms(scanned, (span) => liesIn(cited, span));
  const { derived, unresolved } = resolveAntecedents(source, referencesIn(cited), shorts, document);
  yield;
  const entities = wantsTerms ? readEntities(source, scanned.hits, document.date) : [];
  yield;
  const claims = [...cited, ...claimsOf([...derived, ...entities].map((mention) => [mention]))];
  yield;
  const kept = resolveOverlaps(claims, mayLieIn);
  const quantities = wanted.has("quantities") ? yield* readQuantities(source, found, document.date) : [];

  const inText = quantities.filter((one) => !liesIn(furniture, one));
  yield;
  const annotations = [...kept.flatMap(({ mentions }) => mentions), ...giveWay(inText, kept)]
    .map((mention) => toAnnotation(text, mention))
    .filter(({ type }) => wanted.has(ASKED_FOR_AS[type]))
    .sort((a, b) => a.start - b.start);
  forgetText();
  return {
    document,
    furniture,
    annotations,
    unresolved: unresolved
      .map((one) => ({ ...one, text: text.slice(one.start, one.end) }))
      .sort((a, b) => a.start - b.start),
  };
}

function readEntities(source: SourceText, scanned: readonly Hit[], date: string | undefined) {
  const hits = [...scanned, ...readCoordinations(source, tables)].sort((a, b) => a.start - b.start);
  return weighEntities(source, hits, gazetteer(), date);
}

/** The engine keeps the text of the last match alive, `RegExp.input`, however large: give it a small one. */
function forgetText(): void {
  /^/u.test("");
}

type Mention = Claim["mentions"][number] | QuantityMention;

function referencesIn(claims: readonly Claim[]) {
  return claims
    .flatMap(({ mentions }) => mentions.flatMap((mention) => ("reference" in mention ? [mention] : [])))
    .sort((a, b) => a.start - b.start);
}

function toAnnotation(text: string, mention: Mention): Annotation {
  const { start, end } = mention;
  const marked = { start, end, text: text.slice(start, end) };
  if ("entity" in mention) return toEntityAnnotation(mention, marked);
  if ("quantity" in mention) return { type: "quantity", ...marked, ...mention.quantity };
  const reference = implyFields(mention.reference);
  const { confidence, derivedFrom } = mention;
  return {
    type: "reference",
    id: identify(reference),
    ...marked,
    ...reference,
    ...(confidence && { confidence }),
    ...(derivedFrom && { derivedFrom }),
  };
}

function toEntityAnnotation(
  { entity: { kind, id, name }, evidence }: Extract<Mention, { readonly entity: Entity }>,
  marked: Span & { readonly text: string },
): Annotation {
  return { type: "entity", kind, id, ...(name && { name }), ...marked, ...(evidence && { evidence }) };
}

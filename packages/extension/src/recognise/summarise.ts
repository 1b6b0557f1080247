import {
  type Annotation,
  annotate,
  cite,
  type EntityAnnotation,
  type Evidence,
  type Link,
  linksFor,
  type ReferenceAnnotation,
  type UnresolvedAnnotation,
  wordsAt,
} from "@kantlijn/core";
import type {
  Candidate,
  EntitySummary,
  EvidenceSummary,
  ReferenceSummary,
  UnresolvedSummary,
} from "../model/page-summary.ts";

/** The entities of a text, each once, in the order in which they are first named. */
export function summariseEntities(annotations: readonly Annotation[], source: string): readonly EntitySummary[] {
  const entities = annotations.filter((annotation): annotation is EntityAnnotation => annotation.type === "entity");
  return [...groupBy(entities, ({ id }) => id)].map(([id, mentions]) => {
    const [{ kind, text, name }] = mentions;
    const meant = mentions.find(({ evidence }) => evidence !== undefined);
    return {
      id,
      kind,
      written: text,
      ...(name !== undefined && { name }),
      ...(meant?.evidence !== undefined && { evidence: summariseEvidence(meant.text, meant.evidence, source) }),
      count: mentions.length,
    };
  });
}

function summariseEvidence(form: string, { rule, span }: Evidence, source: string): EvidenceSummary {
  const why = { form: onOneLine(form), rule };
  return span === undefined ? why : { ...why, words: wordsAt(source, span) };
}

/** The papers a text cites, each once, in the order in which they are first cited. */
export function summariseReferences(annotations: readonly Annotation[]): readonly ReferenceSummary[] {
  return [...groupBy(referencesIn(annotations), ({ id }) => id)].map(([id, mentions]) => {
    const reference = surest(mentions);
    const [link] = linksFor(reference);
    return {
      id,
      reference,
      citation: cite(reference),
      ...(link !== undefined && { link }),
      count: mentions.length,
      derived: mentions.flatMap((mention, index) => (isDerived(mention) ? [index] : [])),
    };
  });
}

/** The words whose meaning a text leaves open, each with what they may mean. */
export function summariseUnresolved(
  unresolved: readonly UnresolvedAnnotation[],
  annotations: readonly Annotation[],
): readonly UnresolvedSummary[] {
  if (unresolved.length === 0) return [];
  const cited = groupBy(referencesIn(annotations), ({ id }) => id);
  return [...groupBy(unresolved, idOfUnresolved)].map(([id, [{ text, candidates }, ...again]]) => ({
    id,
    words: onOneLine(text),
    count: again.length + 1,
    candidates: candidates.map((candidate) => candidateOf(candidate, cited.get(candidate)?.[0])),
  }));
}

/** One id for the same words with the same possible meanings. */
export function idOfUnresolved({ text, candidates }: UnresolvedAnnotation): string {
  return [onOneLine(text), ...candidates].join(" ? ");
}

/** Most identifiers can be read as a citation themselves, where the text has none. */
function candidateOf(id: string, cited: ReferenceAnnotation | undefined): Candidate {
  const reference = cited ?? referencesIn(annotate(id, { only: "references" })).find((one) => one.id === id);
  return reference === undefined ? { id } : { id, reference };
}

function onOneLine(words: string): string {
  return words.replace(/\s+/gu, " ");
}

const SURENESS: readonly (Link["certainty"] | undefined)[] = ["exact", "computed", "search", undefined];

/** Of the mentions that the text cites in full, if there are any, the first whose address is most certain. */
function surest(mentions: readonly [ReferenceAnnotation, ...ReferenceAnnotation[]]): ReferenceAnnotation {
  const stated = mentions.filter((mention) => !isDerived(mention));
  const [first = mentions[0], ...others] = stated;
  const rank = (mention: ReferenceAnnotation) => SURENESS.indexOf(linksFor(mention)[0]?.certainty);
  return others.reduce((best, mention) => (rank(mention) < rank(best) ? mention : best), first);
}

function isDerived({ confidence }: ReferenceAnnotation): boolean {
  return confidence !== undefined;
}

function referencesIn(annotations: readonly Annotation[]): readonly ReferenceAnnotation[] {
  return annotations.filter((annotation): annotation is ReferenceAnnotation => annotation.type === "reference");
}

/** In the order in which each key first comes. */
function groupBy<T>(things: readonly T[], keyOf: (thing: T) => string): ReadonlyMap<string, readonly [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return groups;
}

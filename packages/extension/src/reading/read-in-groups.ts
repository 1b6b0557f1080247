import {
  type Annotation,
  annotate,
  type EntityAnnotation,
  overlaps,
  type Reading,
  readInSteps,
  type SourceText,
} from "@kantlijn/core";

/** What a page shows; quantities are not looked for, as nothing shows them. */
const SHOWN = { only: ["references", "entities"] } as const;

/** A text up to this many UTF-16 code units is read as one, with pauses between the steps. */
const LONGEST_IN_ONE_GO = 150_000;

/** Longest part of a longer text that is read between two pauses, in UTF-16 code units. */
const LONGEST_GROUP = 50_000;

/**
 * Reads a text for terms and references, and pauses now and then. What a short form means may stand anywhere in the
 * text, so references are always read as one; terms, which take most of the time, are read in parts where it is long.
 */
export function* readInGroups(source: SourceText): Generator<void, Reading> {
  if (source.text.length <= LONGEST_IN_ONE_GO) return yield* readInSteps(source, SHOWN);
  const reading = yield* readInSteps(source, { only: "references" });
  const terms = yield* termsInGroups(source);
  const annotations = [...reading.annotations, ...apartFromDerived(terms, reading.annotations)];
  return { ...reading, annotations: annotations.sort((a, b) => a.start - b.start) };
}

function* termsInGroups(source: SourceText): Generator<void, readonly Annotation[]> {
  const terms: Annotation[] = [];
  for (let start = 0; start < source.text.length; ) {
    const end = endOfGroup(source, start);
    for (const annotation of annotate(partOf(source, start, end), { only: "entities" })) {
      if (annotation.type !== "entity") continue;
      terms.push(moved(annotation, start));
    }
    start = end;
    yield;
  }
  return terms;
}

/** A term of a part, where it stands in the whole. */
function moved({ evidence, ...term }: EntityAnnotation, by: number): EntityAnnotation {
  const here = { ...term, start: term.start + by, end: term.end + by };
  if (evidence?.span === undefined) return evidence === undefined ? here : { ...here, evidence };
  const { start, end } = evidence.span;
  return { ...here, evidence: { ...evidence, span: { start: start + by, end: end + by } } };
}

/** A part does not know its short forms: the term in `motie Becker` is left out here. Both lists are in order. */
function apartFromDerived(terms: readonly Annotation[], annotations: readonly Annotation[]): readonly Annotation[] {
  const derived = annotations.filter((one) => one.type === "reference" && one.confidence !== undefined);
  let at = 0;
  return terms.filter((term) => {
    while ((derived[at]?.end ?? Number.POSITIVE_INFINITY) <= term.start) at += 1;
    const next = derived[at];
    return next === undefined || !overlaps(next, term);
  });
}

/** The last edge of a block that fits; in a block longer than that the end of a line or a sentence. */
function endOfGroup({ text, breaks }: SourceText, start: number): number {
  const furthest = start + LONGEST_GROUP;
  if (furthest >= text.length) return text.length;
  const edge = breaks.findLast((at) => at <= furthest);
  if (edge !== undefined && edge > start) return edge;
  const line = text.lastIndexOf("\n", furthest);
  const cut = line > start ? line : text.lastIndexOf(". ", furthest);
  return cut > start ? cut + 1 : furthest;
}

function partOf({ text, breaks }: SourceText, start: number, end: number): SourceText {
  const inside = breaks.filter((at) => at > start && at < end).map((at) => at - start);
  return { text: text.slice(start, end), breaks: inside };
}

import { annotate, contains, overlaps, type ReferenceAnnotation, type Span } from "@kantlijn/core";
import type { AnnotatedDocument, ExpectedReference } from "./annotated-documents.ts";

/** What core makes of a document, held to what a person found in it. */
export interface Outcome {
  readonly right: readonly (ExpectedReference & { readonly isExact: boolean })[];
  readonly missed: readonly ExpectedReference[];
  readonly extra: readonly ReferenceAnnotation[];
  /** Short forms that took their number from an earlier reference; annotators leave them out. */
  readonly derived: readonly ReferenceAnnotation[];
}

/** Pairs each expected reference with one that was found, on equal spans first. */
export function compare({ text, references, furniture }: AnnotatedDocument, exactly: boolean): Outcome {
  const found = annotate(text).filter((one) => one.type === "reference");
  const free = new Set(found);
  const pairs = new Map<ExpectedReference, ReferenceAnnotation>();
  const pair = (touches: (a: Span, b: Span) => boolean) => {
    for (const expected of references) {
      const partner = found.find((one) => free.has(one) && isSame(expected, one) && touches(expected, one));
      if (pairs.has(expected) || partner === undefined) continue;
      pairs.set(expected, partner);
      free.delete(partner);
    }
  };
  pair(isEqual);
  if (!exactly) pair(overlaps);
  const isRight = (expected: ExpectedReference) => pairs.has(expected) || isNamedBeside(expected, found);
  const others = [...free].filter((one) => !furniture.some((line) => overlaps(line, one)));
  return {
    right: references.filter(isRight).map((one) => ({ ...one, isExact: isEqual(one, pairs.get(one) ?? one) })),
    missed: references.filter((one) => !isRight(one)),
    extra: others.filter((one) => !isDerived(one)),
    derived: others.filter(isDerived),
  };
}

function isSame({ kind, ids }: ExpectedReference, found: ReferenceAnnotation): boolean {
  return kind === found.kind && ids.includes(found.id);
}

function isEqual(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** `19 637 en 30 573, nr. 2375`: the second dossier is a field of the paper. */
function isNamedBeside(expected: ExpectedReference, found: readonly ReferenceAnnotation[]): boolean {
  if (!expected.isOtherDossier) return false;
  return found.some(
    (one) => one.kind === "kamerstuk" && contains(one, expected) && one.dossiers?.includes(expected.id) === true,
  );
}

function isDerived(found: ReferenceAnnotation): boolean {
  return "derivedFrom" in found;
}

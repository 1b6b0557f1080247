import { annotate, contains, overlaps, type ReferenceAnnotation, type Span } from "@kantlijn/core";
import type { AnnotatedDocument, ExpectedReference, ExpectedTerm } from "./annotated-documents.ts";
import { isEqual, pairUp } from "./pair-up.ts";
import { termGroupOf } from "./term-groups.ts";

/** What a difference is told by. */
export interface Shown extends Span {
  readonly kind: string;
  readonly id: string;
}

/** What core makes of a document, held to what a person found in it. */
export interface Outcome {
  readonly right: readonly (Shown & { readonly isExact: boolean })[];
  readonly missed: readonly Shown[];
  readonly extra: readonly Shown[];
  /** Short forms that took their number from an earlier reference; annotators leave them out. */
  readonly derived: readonly Shown[];
}

/** Pairs each expected reference with one that was found, on equal spans first. */
export function compareReferences({ text, references, furniture }: AnnotatedDocument, exactly: boolean): Outcome {
  const found = annotate(text).filter((one) => one.type === "reference");
  const pairs = pairUp(references, found, isSame, exactly);
  const paired = new Set(pairs.values());
  const isRight = (expected: ExpectedReference) => pairs.has(expected) || isNamedBeside(expected, found);
  const others = found.filter((one) => !paired.has(one) && !furniture.some((line) => overlaps(line, one)));
  return {
    right: references.filter(isRight).map((one) => ({ ...one, isExact: isEqual(one, pairs.get(one) ?? one) })),
    missed: references.filter((one) => !isRight(one)),
    extra: others.filter((one) => !isDerived(one)),
    derived: others.filter(isDerived),
  };
}

/** Pairs each expected term or quantity with one of its kind that was found: equal spans first, then overlapping ones. */
export function compareTerms(text: string, terms: readonly ExpectedTerm[]): Outcome {
  const found = annotate(text).flatMap(({ kind: own, id, start, end }) => {
    const kind = termGroupOf(own);
    return kind === undefined ? [] : [{ kind, id, start, end }];
  });
  const pairs = pairUp(terms, found, (expected, one) => expected.kind === one.kind, false);
  const paired = new Set(pairs.values());
  return {
    right: [...pairs].map(([expected, one]) => ({ ...expected, isExact: isEqual(expected, one) })),
    missed: terms.filter((one) => !pairs.has(one)),
    extra: found.filter((one) => !paired.has(one)),
    derived: [],
  };
}

function isSame({ kind, ids }: ExpectedReference, found: ReferenceAnnotation): boolean {
  return kind === found.kind && ids.includes(found.id);
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

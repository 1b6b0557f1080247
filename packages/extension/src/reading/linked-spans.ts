import {
  type Annotation,
  cite,
  contains,
  linksFor,
  overlaps,
  type ReferenceAnnotation,
  type Span,
} from "@kantlijn/core";
import type { LinkedSpan } from "../paint/link-painter.ts";
import { text } from "../ui/strings.ts";

/**
 * References with the best place to read each, in order and disjoint: where one lies in another (the act in the article
 * that is cited from it) the outer one is the link, unless it leads nowhere.
 */
export function linkedSpans(annotations: readonly Annotation[]): readonly LinkedSpan[] {
  const linked = annotations.flatMap((annotation) => (annotation.type === "reference" ? linkOf(annotation) : []));
  const outermost: LinkedSpan[] = [];
  for (const span of linked.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = outermost.at(-1);
    if (last === undefined || !overlaps(last, span)) outermost.push(span);
  }
  return outermost;
}

function linkOf(reference: ReferenceAnnotation): readonly LinkedSpan[] {
  const { start, end, confidence, derivedFrom } = reference;
  const [link] = linksFor(reference);
  if (link === undefined) return [];
  if (confidence === undefined) return [{ start, end, link }];
  const side = derivedFrom === undefined ? "own" : derivedFrom.start < start ? "before" : "behind";
  return [{ start, end, link, derivation: text.derivation[side](cite(reference)) }];
}

/** The annotations that lie in none of these spans; both are in order, and the spans are disjoint. */
export function outside(spans: readonly Span[], annotations: readonly Annotation[]): readonly Annotation[] {
  let at = 0;
  return annotations.filter((annotation) => {
    while ((spans[at]?.end ?? Number.POSITIVE_INFINITY) <= annotation.start) at += 1;
    const span = spans[at];
    return span === undefined || !contains(span, annotation);
  });
}

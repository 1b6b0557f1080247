import { type Annotation, type EntityAnnotation, entityById, type ReferenceAnnotation } from "@kantlijn/core";
import type { EntitySummary, ReferenceSummary } from "../model/page-summary.ts";

/** The entities of a text, each once, in the order in which they are first named. */
export function summariseEntities(annotations: readonly Annotation[]): readonly EntitySummary[] {
  const entities = annotations.filter((annotation): annotation is EntityAnnotation => annotation.type === "entity");
  return firstOfEach(entities).map(([{ id, kind, text }, count]) => ({
    id,
    kind,
    label: entityById(id)?.label ?? text,
    count,
  }));
}

/** The papers a text cites, each once, in the order in which they are first cited. */
export function summariseReferences(annotations: readonly Annotation[]): readonly ReferenceSummary[] {
  const references = annotations.filter(
    (annotation): annotation is ReferenceAnnotation => annotation.type === "reference",
  );
  return firstOfEach(references).map(([reference, count]) => ({ id: reference.id, reference, count }));
}

function firstOfEach<A extends Annotation>(annotations: readonly A[]): readonly (readonly [A, number])[] {
  const counted = new Map<string, readonly [A, number]>();
  for (const annotation of annotations) {
    const [first, count] = counted.get(annotation.id) ?? [annotation, 0];
    counted.set(annotation.id, [first, count + 1]);
  }
  return [...counted.values()];
}

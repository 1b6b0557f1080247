import { entityById } from "../gazetteer/gazetteer.ts";
import { cite } from "../link/cite.ts";
import { ENTITY_KINDS } from "../model/entity.ts";
import { groupById } from "./group-by-id.ts";
import type { LinkedAnnotation, ReadFile } from "./read-for.ts";

/** What was found in a file, for reading in a terminal: references with their links, then entities by kind. */
export function writeText({ name, document, annotations }: ReadFile): string {
  const own = document.id === undefined ? [] : [`  is: ${document.id}`];
  return [name, ...own, ...referenceLines(annotations), ...entityLines(annotations), "", ""].join("\n");
}

function referenceLines(annotations: readonly LinkedAnnotation[]): string[] {
  const references = annotations.flatMap((one) => (one.type === "reference" ? [one] : []));
  return [...groupById(references).values()].map((same) => {
    const [first] = same;
    const link = first.links?.[0];
    return `  ${cite(first)}${times(same.length)}\n    ${link === undefined ? "" : `${link.href} (${link.certainty})`}`;
  });
}

function entityLines(annotations: readonly LinkedAnnotation[]): string[] {
  return ENTITY_KINDS.flatMap((kind) => {
    const found = annotations.flatMap((one) => (one.type === "entity" && one.kind === kind ? [one] : []));
    if (found.length === 0) return [];
    const names = [...groupById(found)].sort(([, a], [, b]) => b.length - a.length);
    return [
      `  ${kind}: ${names.map(([id, same]) => `${entityById(id)?.label ?? id}${times(same.length)}`).join(", ")}`,
    ];
  });
}

function times(count: number): string {
  return count === 1 ? "" : ` ${count}×`;
}

import { cite } from "../link/cite.ts";
import { ENTITY_KINDS } from "../model/entity.ts";
import { QUANTITY_KINDS } from "../model/quantity.ts";
import { groupById } from "./group-by-id.ts";
import { nameQuantity } from "./name-quantity.ts";
import type { LinkedAnnotation, ReadFile } from "./read-for.ts";
import { nameEntity } from "./tell-entity.ts";

/** What was found in a file, for reading in a terminal: references with their links, then entities and quantities by kind. */
export function writeText({ name, document, annotations, unresolved }: ReadFile): string {
  const own = document.id === undefined ? [] : [`  is: ${document.id}`];
  const lines = [
    ...own,
    ...referenceLines(annotations),
    ...unresolvedLines(unresolved),
    ...entityLines(annotations),
    ...quantityLines(annotations),
  ];
  return [name, ...lines, "", ""].join("\n");
}

function referenceLines(annotations: readonly LinkedAnnotation[]): string[] {
  const references = annotations.flatMap((one) => (one.type === "reference" ? [one] : []));
  return [...groupById(references).values()].map((same) => {
    const [first] = same;
    const link = first.links?.[0];
    const derived = same.filter(({ confidence }) => confidence !== undefined).length;
    return `  ${cite(first)}${times(same.length)}${derived === 0 ? "" : `, ${derived} derived`}\n    ${link === undefined ? "" : `${link.href} (${link.certainty})`}`;
  });
}

function unresolvedLines(unresolved: ReadFile["unresolved"]): string[] {
  return unresolved.map(({ text, candidates }) => {
    const words = text.replace(/\s+/gu, " ");
    return `  not certain: "${words}" may be ${candidates.join(" or ")}`;
  });
}

function entityLines(annotations: readonly LinkedAnnotation[]): string[] {
  return ENTITY_KINDS.flatMap((kind) => {
    const found = annotations.flatMap((one) => (one.type === "entity" && one.kind === kind ? [one] : []));
    if (found.length === 0) return [];
    const names = [...groupById(found)].sort(([, a], [, b]) => b.length - a.length);
    return [`  ${kind}: ${names.map(([, same]) => `${nameEntity(same[0])}${times(same.length)}`).join(", ")}`];
  });
}

/** Quantities in the order of the text: how often one comes says little. */
function quantityLines(annotations: readonly LinkedAnnotation[]): string[] {
  return QUANTITY_KINDS.flatMap((kind) => {
    const names = annotations.flatMap((one) =>
      one.type === "quantity" && one.kind === kind ? [nameQuantity(one)] : [],
    );
    return names.length === 0 ? [] : [`  ${kind}: ${[...new Set(names)].join(", ")}`];
  });
}

function times(count: number): string {
  return count === 1 ? "" : ` ${count}×`;
}

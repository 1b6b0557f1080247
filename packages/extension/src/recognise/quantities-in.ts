import type { Annotation } from "@kantlijn/core";
import { packQuantities } from "../model/page-words.ts";

/** The amounts, dates and numbers of a text, packed; each value has a number of its own. */
export function quantitiesIn(annotations: readonly Annotation[]): readonly number[] {
  const values = new Map<string, number>();
  const numberOf = (id: string) => {
    const known = values.get(id) ?? values.size;
    values.set(id, known);
    return known;
  };
  return packQuantities(
    annotations.flatMap((one) =>
      one.type === "quantity" ? [{ start: one.start, end: one.end, value: numberOf(`${one.kind} ${one.id}`) }] : [],
    ),
  );
}

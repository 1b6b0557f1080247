import type { Facet, FacetValue } from "../../../library/question.ts";
import { writeKind } from "../../note/editor/kind-field.tsx";
import { writeDossier } from "../../parts/write-dossier.ts";
import { writePartialDate } from "../../parts/write-period.ts";
import { words } from "../words.ts";

/** A value of a facet as the reader knows it. */
export function facetName(facet: Facet, { value, name }: Pick<FacetValue, "value" | "name">): string {
  switch (facet) {
    case "state":
      return nameIn(words.states, value);
    case "target":
      return nameIn(words.targets, value);
    case "kind":
      return writeKind(value);
    case "tag":
      return `#${value}`;
    case "dossier":
      return writeDossier(value);
    case "date":
      return writePartialDate(value);
    default:
      return name ?? value;
  }
}

/** A view that was kept as a bookmark may name what is not there. */
function nameIn(names: Readonly<Record<string, string>>, value: string): string {
  return Object.hasOwn(names, value) ? (names[value] ?? value) : value;
}

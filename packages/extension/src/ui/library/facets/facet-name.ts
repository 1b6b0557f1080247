import type { FacetValue } from "../../../library/answer.ts";
import type { Facet } from "../../../library/question.ts";
import type { NoteTarget } from "../../../model/note.ts";
import type { NoteState } from "../../../model/page-summary.ts";
import { writeDossier } from "../../../wording/write-dossier.ts";
import { isCitation, writePaper } from "../../../wording/write-paper.ts";
import { writePartialDate } from "../../../wording/write-period.ts";
import { t } from "../../../words/t.ts";
import { writeKind } from "../../note/editor/kind-field.tsx";

/** A value of a facet as the reader knows it. */
export function facetName(facet: Facet, { value, name }: Pick<FacetValue, "value" | "name">): string {
  switch (facet) {
    case "state":
      return stateName(value);
    case "target":
      return targetName(value);
    case "kind":
      return writeKind(value);
    case "tag":
      return `#${value}`;
    case "dossier":
      return writeDossier(value);
    case "date":
      return writePartialDate(value);
    case "reference":
      return paperName(value, name ?? value);
    default:
      return name ?? value;
  }
}

/** A view that was kept as a bookmark may name a state that is not there. */
function stateName(value: string): string {
  const state = STATES.find((one) => one === value);
  return state === undefined ? value : t(`facets.states.${state}`);
}

function targetName(value: string): string {
  const target = TARGETS.find((one) => one === value);
  return target === undefined ? value : t(`facets.targets.${target}`);
}

/** Papers with one title are told apart by their numbers. */
function paperName(id: string, name: string): string {
  return (isCitation(name) ? undefined : writePaper(id)) ?? name;
}

const STATES = ["found", "changed", "onzeker", "wees"] as const satisfies readonly NoteState[];
const TARGETS = ["passage", "document", "term", "reference"] as const satisfies readonly NoteTarget["kind"][];

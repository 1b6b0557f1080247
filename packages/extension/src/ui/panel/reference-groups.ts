import type { ReferenceSummary } from "../../model/page-summary.ts";
import { text } from "../strings.ts";
import { writeDossier } from "./write-dossier.ts";

/** The references of the page that are filed together. */
export interface ReferenceGroup {
  readonly id: string;
  readonly title: string;
  readonly references: readonly ReferenceSummary[];
}

/** References by dossier, in the order in which the page first names them; EU acts together. */
export function groupReferences(references: readonly ReferenceSummary[]): readonly ReferenceGroup[] {
  const groups = new Map<string, ReferenceSummary[]>();
  for (const reference of references) {
    const id = groupOf(reference);
    groups.set(id, [...(groups.get(id) ?? []), reference]);
  }
  return [...groups].map(([id, members]) => ({ id, title: titleOf(id), references: members }));
}

const EUROPE = "europe";
const NO_DOSSIER = "no-dossier";

function groupOf({ kind, dossier }: ReferenceSummary): string {
  return dossier ?? (kind === "eu-act" ? EUROPE : NO_DOSSIER);
}

function titleOf(id: string): string {
  if (id === EUROPE) return text.europe;
  return id === NO_DOSSIER ? text.noDossier : writeDossier(id);
}

import { dossierOfPaper } from "../../../model/dossier-of.ts";
import type { PageSummary } from "../../../model/page-summary.ts";

/** What the page itself is, as a paper that notes may be about: its official identifiers, the surest first. */
export function ownIds({ document: { identity }, says }: PageSummary): ReadonlySet<string> {
  const told = [identity?.id, ...(identity?.aliases ?? []), says.id];
  return new Set(told.filter((id) => id !== undefined));
}

/** The dossier the page is filed in, as its identifiers tell. */
export function dossierOfPage(summary: PageSummary): string | undefined {
  return [...ownIds(summary)].map(dossierOfPaper).find((dossier) => dossier !== undefined);
}

import { cite } from "@kantlijn/core";
import type { ReferenceSummary, UnresolvedSummary } from "../../../model/page-summary.ts";
import { byShelf, headingOf, type PaperHeading } from "../../../wording/paper-heading.ts";
import { keyOf } from "../../../words/key-of.ts";
import { t } from "../../../words/t.ts";
import { fold } from "../../parts/fold.ts";
import { ownDossier } from "./own-dossier.ts";

/** The references of the page that are listed under one heading. */
export interface ReferenceGroup extends PaperHeading {
  /** The dossier that the document is filed in itself. */
  readonly isOwn?: true;
  readonly references: readonly ReferenceSummary[];
}

/**
 * References by dossier, by law, and the rest by where they come from; on a shelf as the page first names them, but the
 * dossier of the document itself before all others.
 *
 * @param document official identifiers of the page, the surest first
 */
export function groupReferences(
  references: readonly ReferenceSummary[],
  document: readonly string[] = [],
): readonly ReferenceGroup[] {
  const groups = new Map<string, PaperHeading & { readonly references: ReferenceSummary[] }>();
  for (const summary of references) {
    const heading = headingOf(summary.reference);
    const group = groups.get(heading.id);
    if (group === undefined) groups.set(heading.id, { ...heading, references: [summary] });
    else group.references.push(summary);
  }
  const sorted = [...groups.values()].sort(byShelf);
  const dossiers = sorted.flatMap(({ shelf, id }) => (shelf === "dossier" ? [id] : []));
  const own = ownDossier(document, dossiers);
  const [first] = sorted.filter(({ id }) => id === own);
  return first === undefined ? sorted : [{ ...first, isOwn: true }, ...sorted.filter((group) => group !== first)];
}

/** The references one of whose names holds the query: the citation, the identifier, the title of the dossier. */
export function findReferences(references: readonly ReferenceSummary[], query: string): readonly ReferenceSummary[] {
  const sought = foldForSearch(query);
  return references.filter(({ id, citation, reference }) => {
    const { title, subtitle = "" } = headingOf(reference);
    const names = [citation, id, title, subtitle, t(`kinds.references.${keyOf(reference.kind)}`)];
    return names.some((name) => foldForSearch(name).includes(sought));
  });
}

/** The words that may mean several papers, where they or one of those holds the query. */
export function findUnresolved(unresolved: readonly UnresolvedSummary[], query: string): readonly UnresolvedSummary[] {
  const sought = foldForSearch(query);
  return unresolved.filter(({ words, candidates }) => {
    const names = [words, ...candidates.map(({ id, reference }) => (reference === undefined ? id : cite(reference)))];
    return names.some((name) => foldForSearch(name).includes(sought));
  });
}

/** `32317` finds `32 317`. */
function foldForSearch(words: string): string {
  return fold(words.trim())
    .text.replace(/(?<=\d)\s(?=\d)/gu, "")
    .replace(/\s+/gu, " ");
}

/** Things of several kinds stand under one heading, so that each says what it is. */
export function isShared({ shelf }: ReferenceGroup): boolean {
  return shelf !== "dossier" && shelf !== "law";
}

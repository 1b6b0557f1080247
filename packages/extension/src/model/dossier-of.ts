import type { Reference } from "@kantlijn/core";

/** What may stand behind the number: a chapter of the budget, a file of Europe, a law of the Kingdom. */
export const DOSSIER_ADDITION = String.raw`[IVXL]+[A-C]?|\d{2}|\(R\d+\)`;
/**
 * In the identifier of a paper, what stands between its session and its own number: `36200-VI` in `kst-36200-VI-23`. A
 * reprint has letters behind that number.
 */
const PAPER = new RegExp(
  String.raw`^kst-(?:(?:19|20)\d{2}(?:19|20)\d{2}-)?(\d{4,5}(?:-(?:${DOSSIER_ADDITION}))?)-(\d+|[A-Z]{1,3})(?:-[bhn]\d{1,2})?$`,
);

/** The dossier that a paper is filed in. */
export function dossierOf(reference: Reference): string | undefined {
  if (reference.kind !== "kamerstuk" && reference.kind !== "dossier") return undefined;
  const { dossiernummer, toevoeging } = reference;
  return toevoeging === undefined ? dossiernummer : `${dossiernummer}-${toevoeging}`;
}

/** All dossiers that a paper is filed in: `19 637 en 30 573, nr. 2900` is in two. */
export function dossiersOf(reference: Reference): readonly string[] {
  const own = dossierOf(reference);
  if (own === undefined) return [];
  return [own, ...(reference.kind === "kamerstuk" ? (reference.dossiers ?? []) : [])];
}

/** The dossier of a paper by its official identifier: `36200-VI` for `kst-36200-VI-23`. */
export function dossierOfPaper(id: string): string | undefined {
  return PAPER.exec(id)?.[1];
}

/** The number that a paper has in its dossier, by its official identifier: `23` for `kst-36200-VI-23`. */
export function numberOfPaper(id: string): string | undefined {
  return PAPER.exec(id)?.[2];
}

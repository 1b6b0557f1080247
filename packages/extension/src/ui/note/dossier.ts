import type { Reference } from "@kantlijn/core";

/** What may stand behind the number: a chapter of the budget, a file of Europe, a law of the Kingdom. */
const ADDITION = String.raw`[IVXL]+[A-C]?|\d{2}|\(R\d+\)`;
const WRITTEN = new RegExp(String.raw`^(\d{2})[\s.]?(\d{3})(?:[\s-]+(${ADDITION}))?$`);
/** In the identifier of a paper, what stands between its session and its own number: `36200-VI` in `kst-36200-VI-23`. */
const PAPER = new RegExp(
  String.raw`^kst-(?:(?:19|20)\d{2}(?:19|20)\d{2}-)?(\d{4,5}(?:-(?:${ADDITION}))?)-(?:\d+|[A-Z]{1,3})$`,
);

/** A dossier as it is stored, from what a reader types: `19637` for `19 637`. Undefined where it is none. */
export function readDossier(typed: string): string | undefined {
  const [, first, last, addition] = WRITTEN.exec(typed.trim()) ?? [];
  if (first === undefined || last === undefined) return undefined;
  const number = first + last;
  return addition === undefined ? number : `${number}-${addition}`;
}

/** The dossier that a paper is filed in. */
export function dossierOf(reference: Reference): string | undefined {
  if (reference.kind !== "kamerstuk" && reference.kind !== "dossier") return undefined;
  const { dossiernummer, toevoeging } = reference;
  return toevoeging === undefined ? dossiernummer : `${dossiernummer}-${toevoeging}`;
}

/** The dossier of a paper by its official identifier: `36200-VI` for `kst-36200-VI-23`. */
export function dossierOfPaper(id: string): string | undefined {
  return PAPER.exec(id)?.[1];
}

import { DOSSIER_ADDITION } from "../../model/dossier-of.ts";

const WRITTEN = new RegExp(String.raw`^(\d{2})[\s.]?(\d{3})(?:[\s-]+(${DOSSIER_ADDITION}))?$`);

/** A dossier as it is stored, from what a reader types: `19637` for `19 637`. Undefined where it is none. */
export function readDossier(typed: string): string | undefined {
  const [, first, last, addition] = WRITTEN.exec(typed.trim()) ?? [];
  if (first === undefined || last === undefined) return undefined;
  const number = first + last;
  return addition === undefined ? number : `${number}-${addition}`;
}

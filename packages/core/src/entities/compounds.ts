import type { Entity } from "../model/entity.ts";
import type { NameForm } from "../scan/tables.ts";
import { classAt, isLetter, isSpace } from "../text/folding.ts";
import { isHyphen } from "./hyphens.ts";

/** A form of an entity where it ends in the text. */
interface Opening {
  readonly end: number;
  readonly entity: Entity;
  readonly form: NameForm;
}

/**
 * True where a form is only the first half of a longer word. `Frontex-schepen` names Frontex; `migratie-inzet` does not
 * name migratie, nor `EU-verband` the EU.
 */
export function isHalfOfCompound(text: string, { end, entity, form }: Opening): boolean {
  if (!isHyphen(text, end)) return false;
  if (form.aloneOnly || entity.kind === "begrip" || !hasCapital(form.written)) return true;
  return isSpace(classAt(text, end + 1)) && mayBeBroken(form);
}

/** `Kamer-⏎debat`, `Raad-⏎pleging`: a word that a line end broke begins as other words do; `IND-⏎gehoor` does not. */
function mayBeBroken({ needsEvidence, written }: NameForm): boolean {
  return needsEvidence && isLetter(classAt(written, 1)) && !hasCapital(written.slice(1));
}

function hasCapital(written: string): boolean {
  return written !== written.toLowerCase();
}

import type { GazetteerSource } from "./gazetteer-schema.ts";

/** In which field of an entry a form is written: what kind of form it is; undefined where none holds it as it is. */
export function whereWritten(form: string, entry: GazetteerSource): string | undefined {
  if (entry.contextual?.includes(form)) return "form that needs context";
  if (entry.abbreviations?.some((abbreviation) => abbreviation.form === form)) return "abbreviation";
  if (entry.label === form) return "label";
  if (entry.aliases?.includes(form)) return "alias";
  if (entry.variants?.includes(form)) return "variant";
  if (entry.adjectives?.includes(form)) return "adjective";
  if (entry.inhabitants?.includes(form)) return "inhabitant";
  return undefined;
}

import { basename } from "node:path";
import { DataMistakes } from "./data-mistakes.ts";
import { type DossierRow, dossierRow } from "./dossiers-schema.ts";
import { readJson } from "./read-data.ts";

/**
 * Reads the titles of the dossiers.
 * @throws DataMistakes with one line per mistake: file, dossier, field, what to do.
 */
export function readDossiers(path: string): DossierRow[] {
  const file = basename(path);
  const listed = readJson(path);
  if (!Array.isArray(listed)) throw new DataMistakes([`${file}: must hold a list of dossiers`]);
  const mistakes: string[] = [];
  const rows = new Map<string, DossierRow>();
  listed.forEach((item: unknown, index) => {
    const parsed = dossierRow.safeParse(item);
    if (!parsed.success) {
      for (const { path: field, message } of parsed.error.issues)
        mistakes.push(`${file}: ${nameOf(item, index)}: ${field.join(".")}: ${message}`);
      return;
    }
    const { dossier } = parsed.data;
    if (rows.has(dossier)) mistakes.push(`${file}: ${dossier}: this dossier stands in the list twice; keep one`);
    rows.set(dossier, parsed.data);
  });
  if (mistakes.length > 0) throw new DataMistakes(mistakes);
  return [...rows.values()];
}

function nameOf(item: unknown, index: number): string {
  return typeof item === "object" && item !== null && "dossier" in item ? String(item.dossier) : `row ${index + 1}`;
}

import type { IdentifierScheme } from "../src/model/card.ts";
import { CLDR, territoryOf } from "./cldr.ts";

/**
 * An entry as a file holds it, with what CLDR knows of the country or region that its field `cldr` names: its names,
 * its English name, its codes, and their sources. What the file says itself stays. An entry without `cldr`, or with
 * one that CLDR does not have, is given back as it is.
 */
export function completeFromCldr(entry: unknown): unknown {
  if (!isRecord(entry) || typeof entry.cldr !== "string") return entry;
  const territory = territoryOf(entry.cldr);
  if (territory === undefined) return entry;
  const label = entry.label ?? territory.names[0];
  const known = codesOf(entry.cldr, territory);
  return {
    english: territory.english,
    ...entry,
    label,
    aliases: [...territory.names.filter((name) => name !== label), ...listOf(entry.aliases)],
    identifiers: { ...(isRecord(entry.identifiers) ? entry.identifiers : {}), ...known },
    sources: [...["name", ...Object.keys(known)].map((of) => ({ of, source: CLDR })), ...listOf(entry.sources)],
  };
}

function codesOf(
  code: string,
  { alpha3, numeric }: { readonly alpha3?: string; readonly numeric?: string },
): Partial<Record<IdentifierScheme, string>> {
  if (/^\d/.test(code)) return { unm49: code };
  return alpha3 === undefined || numeric === undefined ? {} : { iso3166: code, iso3166a3: alpha3, iso3166num: numeric };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

import { slugOf } from "../src/text/slug-of.ts";
import { formsOf } from "./forms-of.ts";
import type { GazetteerSource } from "./gazetteer-schema.ts";
import type { LawSource } from "./law-schema.ts";

/**
 * The laws that no term names, as terms: named in full they are regulations in running text too. The id is made of the
 * BWB id or CELEX number, so that it stays when a name changes.
 */
export function lawEntities(laws: readonly LawSource[], entries: readonly GazetteerSource[]): GazetteerSource[] {
  const identifiers = new Set(entries.flatMap((entry) => [entry.identifiers?.bwbr, entry.identifiers?.celex]));
  const names = new Set(entries.flatMap(formsOf).map(({ written }) => written.toLowerCase()));
  return laws
    .filter(({ id, name }) => !identifiers.has(id) && !names.has(name.toLowerCase()))
    .map((law) => entityOf(law, names));
}

function entityOf(
  { id, name, names = [], abbreviations = [], source }: LawSource,
  taken: ReadonlySet<string>,
): GazetteerSource {
  const scheme = schemeOf(id);
  const aliases = names.filter((one) => !taken.has(one.toLowerCase()));
  const own = abbreviations.filter((form) => !taken.has(form.toLowerCase()));
  return {
    id: `wet/${slugOf(id)}`,
    kind: "regeling",
    label: name,
    aliases,
    abbreviations: own.map((form) => ({ form, caseSensitive: true, ambiguous: true })),
    evidence: own.filter(saysEnough).map((form) => ({
      form,
      articles: ["de"],
      words: [name, "artikel"],
    })),
    ...(scheme && { identifiers: { [scheme]: id } }),
    verified: false,
    sources: [{ of: "name", source }, ...(scheme ? [{ of: scheme, source }] : [])],
  };
}

/** Two letters are the name of too many things: only the full name beside them shows what they mean. */
function saysEnough(abbreviation: string): boolean {
  return abbreviation.length > 2;
}

function schemeOf(id: string): "bwbr" | "celex" | undefined {
  if (/^BWB[RV]\d/u.test(id)) return "bwbr";
  return /^3\d{4}[A-Z]\d/u.test(id) ? "celex" : undefined;
}

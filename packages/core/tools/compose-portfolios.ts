import { IDENTIFIER_SCHEMES } from "../src/model/card.ts";
import { slugOf } from "../src/text/slug-of.ts";
import type { GazetteerSource } from "./gazetteer-schema.ts";
import type { Portfolio } from "./portfolio-schema.ts";

/** The ministry, the offices and the committee of the Tweede Kamer that a portfolio gives a name to. */
export function composePortfolio(row: Portfolio): GazetteerSource[] {
  return [
    ...(row.ministry ? [ministryOf(row)] : []),
    ...(row.ministry || row.committee ? [committeeOf(row)] : []),
    ...(row.minister ? [officeOf("minister", "ministers", row.preposition, row)] : []),
    ...(row.staatssecretaris ? [officeOf("staatssecretaris", "staatssecretarissen", "van", row)] : []),
  ];
}

function ministryOf(row: Portfolio): GazetteerSource {
  const { name, abbreviations, identifiers, source } = row;
  const label = `ministerie van ${name}`;
  const schemes = IDENTIFIER_SCHEMES.filter((scheme) => identifiers?.[scheme] !== undefined);
  return {
    ...entry("organisatie", label, row),
    aliases: abbreviations.map(({ form }) => `ministerie van ${form}`),
    abbreviations: abbreviations.map(({ form, ambiguous }) => ({ form, caseSensitive: true, ambiguous })),
    evidence: abbreviations
      .filter(({ ambiguous }) => ambiguous)
      .map(({ form }) => ({ form, words: ["ministerie", "minister", "staatssecretaris", name] })),
    ...(identifiers && { identifiers }),
    sources: [{ of: "name", source }, ...schemes.map((of) => ({ of, source }))],
  };
}

function committeeOf(row: Portfolio): GazetteerSource {
  const { name } = row;
  return {
    ...entry("organisatie", `vaste commissie voor ${name}`, row),
    aliases: [`vaste Kamercommissie voor ${name}`, `commissie voor ${name}`, `Kamercommissie voor ${name}`],
    variants: [`vaste commissies voor ${name}`],
  };
}

function officeOf(office: string, plural: string, preposition: string, row: Portfolio): GazetteerSource {
  const others = ["van", "voor"].filter((other) => row.preposition === "voor" && other !== preposition);
  const names = [row.name, ...row.abbreviations.map(({ form }) => form)];
  return {
    ...entry("functie", `${office} ${preposition} ${row.name}`, row),
    aliases: [preposition, ...others].flatMap((word) => names.map((name) => `${office} ${word} ${name}`)).slice(1),
    variants: [`${plural} ${preposition} ${row.name}`, ...togetherOf(office, row)],
  };
}

// `de Minister en Staatssecretaris van Justitie en Veiligheid`: named together, the minister comes first.
function togetherOf(office: string, { name, staatssecretaris }: Portfolio): string[] {
  return office === "minister" && staatssecretaris ? [`minister en staatssecretaris van ${name}`] : [];
}

function entry(kind: "organisatie" | "functie", label: string, row: Portfolio) {
  const { validFrom, validUntil, source } = row;
  return {
    id: `${kind}/${slugOf(label)}`,
    kind,
    label,
    ...(validFrom && { validFrom }),
    ...(validUntil && { validUntil }),
    verified: false,
    sources: [{ of: "name" as const, source }],
  };
}

/**
 * The entries as they were written, with the forms that were composed for the same id beside their own, and those that
 * nobody wrote. What a person wrote holds: only names are added to it.
 */
export function withComposed(
  written: readonly GazetteerSource[],
  composed: readonly GazetteerSource[],
): GazetteerSource[] {
  const formsFor = new Map(composed.map(({ id, aliases = [], variants = [] }) => [id, [...aliases, ...variants]]));
  const known = new Set(written.map(({ id }) => id));
  return [
    ...written.map((one) => withForms(one, formsFor.get(one.id) ?? [])),
    ...composed.filter(({ id }) => !known.has(id)),
  ];
}

function withForms(entry: GazetteerSource, forms: readonly string[]): GazetteerSource {
  const own = new Set(
    [entry.label, ...(entry.aliases ?? []), ...(entry.variants ?? []), ...(entry.contextual ?? [])].map((form) =>
      form.toLowerCase(),
    ),
  );
  const added = forms.filter((form) => !own.has(form.toLowerCase()));
  return added.length === 0 ? entry : { ...entry, variants: [...(entry.variants ?? []), ...added] };
}

import type { EntityKind } from "../model/entity.ts";
import type { EvidenceRule } from "../model/evidence.ts";
import type { Link } from "../model/link.ts";
import type { QuantityKind } from "../model/quantity.ts";

/** The kinds of entity as a reader calls them. */
export const KIND_NAMES: Readonly<Record<EntityKind, string>> = {
  organisatie: "Organisaties",
  functie: "Functies",
  persoon: "Personen",
  partij: "Partijen",
  land: "Landen",
  regio: "Regio’s",
  route: "Routes",
  regeling: "Regelingen",
  instrument: "Instrumenten",
  begrip: "Begrippen",
  eigen: "Eigen begrippen",
};

/** The kinds of quantity as a reader calls them. */
export const QUANTITY_NAMES: Readonly<Record<QuantityKind, string>> = {
  bedrag: "Bedragen",
  datum: "Data",
  percentage: "Percentages",
  aantal: "Aantallen mensen",
};

/** How sure a link is, in a word or two. */
export const CERTAINTY_NAMES: Readonly<Record<Link["certainty"], string>> = {
  exact: "zeker",
  computed: "berekend",
  search: "opent een zoekopdracht",
};

/** What a short form means, as far as can be told. */
export function nameDerived(citation: string): string {
  return `Waarschijnlijk ${citation}: afgeleid van een andere plaats`;
}

/** What words may mean whose meaning the text leaves open. */
export function nameUnresolved(candidates: readonly string[]): string {
  return `Niet zeker: ${candidates.join(" of ")}`;
}

/** What showed that a term means this, behind "omdat"; `words` are those that it stands in. */
export const EVIDENCE_NAMES: Readonly<Record<EvidenceRule, (words: string) => string>> = {
  definition: (words) => `de tekst dat zelf uitlegt: ‘${words}’`,
  name: (words) => `ook ‘${words}’ in de tekst staat`,
  article: (words) => `er ‘${words}’ voor staat`,
  neighbour: (words) => `er ‘${words}’ bij staat`,
  office: () => "functie en naam bij elkaar staan",
  member: (words) => `het achter de naam ‘${words}’ staat`,
  date: () => "het past bij de datum van dit document",
  list: (words) => `het in een rij staat met ‘${words}’`,
  words: (words) => `in dezelfde alinea ‘${words}’ staat`,
  entity: (words) => `de tekst ook ‘${words}’ noemt`,
};

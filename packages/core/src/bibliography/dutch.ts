import type { Link, LinkTarget } from "../model/link.ts";
import type { Kamer } from "../model/parliament.ts";
import type { ImpliedField, ReferenceKind } from "../model/reference.ts";

/** What sort of thing a reference cites. */
export const KIND_NAMES: Readonly<Record<ReferenceKind, string>> = {
  kamerstuk: "Kamerstuk",
  dossier: "Dossier",
  handelingen: "Handelingen",
  aanhangsel: "Antwoord op Kamervragen",
  "tk-document": "Document van de Tweede Kamer",
  staatsblad: "Staatsblad",
  staatscourant: "Staatscourant",
  tractatenblad: "Tractatenblad",
  "eu-act": "EU-regeling",
  com: "Document van de Commissie",
  ecli: "Uitspraak",
  zaak: "Zaak",
  wetsartikel: "Wetsartikel",
  publicatie: "Publicatie",
};

export const CHAMBER_NAMES: Readonly<Record<Kamer, string>> = {
  tweede: "Tweede Kamer",
  eerste: "Eerste Kamer",
  "verenigde-vergadering": "Verenigde Vergadering",
};

/** How sure an address is; where there is none, that is said too. */
export const CERTAINTY_NAMES: Readonly<Record<Link["certainty"] | "none", string>> = {
  exact: "zeker",
  computed: "berekend: bestaat mogelijk niet",
  search: "zoekopdracht",
  none: "geen adres bekend",
};

/** What opens, where that is not what is cited. */
export const TARGET_NAMES: Readonly<Record<Exclude<LinkTarget, "itself">, string>> = {
  dossier: "Het adres is dat van het hele dossier.",
  law: "Het adres is dat van de hele regeling.",
  parent: "Het adres is dat van het stuk waar dit een bijlage bij is.",
  "first-print": "Het adres is dat van de eerste druk.",
};

/** What the text did not say itself. */
export const IMPLIED_NAMES: Readonly<Record<ImpliedField, string>> = {
  kamer: "De Kamer staat niet in de tekst.",
  vergaderjaar: "Het vergaderjaar staat niet in de tekst.",
  dossiernummer: "Het dossiernummer staat niet in de tekst.",
  ondernummer: "Het nummer van het stuk staat niet in de tekst.",
  year: "Het jaar staat niet in de tekst.",
  law: "De naam van de regeling staat niet in de tekst.",
};

/** How many of the times that a paper is cited its meaning was derived. */
export function nameDerived(derived: number, count: number): string {
  if (derived >= count) return "Alleen afgeleid uit de tekst eromheen.";
  return `${derived} keer afgeleid uit de tekst eromheen.`;
}

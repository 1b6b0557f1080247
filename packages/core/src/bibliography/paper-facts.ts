import { cite } from "../link/cite.ts";
import { linksFor } from "../link/links-for.ts";
import { dossierId, identify } from "../model/identifier.ts";
import type { Link } from "../model/link.ts";
import type { Kamer } from "../model/parliament.ts";
import type { Reference } from "../model/reference.ts";
import type { BibliographyOptions, CitedPaper } from "./cited-paper.ts";
import { CERTAINTY_NAMES, IMPLIED_NAMES, KIND_NAMES, nameDerived, TARGET_NAMES } from "./dutch.ts";

/** What each list tells of a paper, in words; a field is empty where nothing is known. */
export interface PaperFacts {
  readonly id: string;
  readonly citation: string;
  readonly title: string | undefined;
  readonly kind: string;
  /** The dossier it is filed in, as an identifier: `36200-VI`. */
  readonly dossier: string | undefined;
  readonly dossierTitle: string | undefined;
  /** Within its dossier, its volume or its court. */
  readonly number: string;
  readonly kamer: Kamer | undefined;
  /** A vergaderjaar, `2019-2020`, or a year. */
  readonly year: string | undefined;
  readonly count: number | undefined;
  /** The best place to read it. */
  readonly link: Link | undefined;
  readonly certainty: string;
  /** What a reader must know before relying on it: what the text did not say, and what the address is not. */
  readonly remarks: readonly string[];
}

export function factsOf({ reference, title, count, derived }: CitedPaper, { titles }: BibliographyOptions): PaperFacts {
  const [link] = linksFor(reference);
  const isFiled = reference.kind === "kamerstuk" || reference.kind === "dossier";
  const dossier = isFiled ? dossierId(reference) : undefined;
  return {
    id: identify(reference),
    citation: cite(reference),
    title,
    kind: KIND_NAMES[reference.kind],
    dossier,
    dossierTitle: dossier === undefined ? undefined : titles?.(dossier),
    number: numberOf(reference),
    kamer: "kamer" in reference ? reference.kamer : undefined,
    year: yearOf(reference),
    count,
    link,
    certainty: CERTAINTY_NAMES[link?.certainty ?? "none"],
    remarks: [...remarksOn(reference, link), ...(derived ? [nameDerived(derived, count ?? derived)] : [])],
  };
}

function numberOf(reference: Reference): string {
  switch (reference.kind) {
    case "kamerstuk":
      return reference.ondernummer;
    case "dossier":
      return "";
    case "handelingen":
      return [reference.vergadering, reference.item].filter(Boolean).join(", item ");
    case "aanhangsel":
    case "tk-document":
      return reference.nummer;
    case "wetsartikel":
      return reference.article;
    case "ecli":
    case "eu-act":
    case "com":
      return identify(reference);
    default:
      return String(reference.number);
  }
}

function yearOf(reference: Reference): string | undefined {
  if ("vergaderjaar" in reference) return reference.vergaderjaar;
  return "year" in reference ? String(reference.year) : undefined;
}

function remarksOn({ implied = [] }: Reference, link: Link | undefined): readonly string[] {
  const other = link === undefined || link.to === "itself" ? undefined : TARGET_NAMES[link.to];
  return [...implied.map((field) => IMPLIED_NAMES[field]), ...(other === undefined ? [] : [other])];
}

import { writeDossier } from "../link/cite/parliament.ts";
import { identify } from "../model/identifier.ts";
import type { Kamer, Vergaderjaar } from "../model/parliament.ts";
import type { Reference } from "../model/reference.ts";
import type { BibliographyOptions, CitedPaper } from "./cited-paper.ts";
import { factsOf, type PaperFacts } from "./paper-facts.ts";

/** What a citation processor reads of one thing, in the words of the CSL 1.0.2 data schema. */
export interface CslItem {
  readonly id: string;
  readonly type: "report" | "legislation" | "treaty" | "legal_case" | "document";
  readonly title: string;
  readonly language: "nl-NL";
  readonly genre?: string;
  /** As it is cited: `32 317, nr. 788`. */
  readonly number?: string;
  readonly section?: string;
  readonly page?: string;
  readonly authority?: string;
  readonly "container-title"?: string;
  readonly "collection-title"?: string;
  readonly "collection-number"?: string;
  /** One year, or the two of a vergaderjaar. */
  readonly issued?: { readonly "date-parts": readonly (readonly [year: number])[] };
  readonly URL?: string;
  readonly note?: string;
}

/** What differs between the kinds. */
type Special = Pick<
  CslItem,
  "type" | "number" | "section" | "page" | "authority" | "container-title" | "collection-number" | "issued"
>;

export function cslItemOf(paper: CitedPaper, options: BibliographyOptions): CslItem {
  const facts = factsOf(paper, options);
  const { id, citation, title, kind, dossierTitle, link } = facts;
  return {
    id,
    ...specialOf(paper.reference),
    title: title ?? citation,
    language: "nl-NL",
    genre: kind,
    ...(dossierTitle !== undefined && { "collection-title": dossierTitle }),
    ...(link !== undefined && link.certainty !== "search" && { URL: link.href }),
    note: noteOf(facts),
  };
}

/** The citation as it is written in the Netherlands, since no style knows its form, and what is not certain. */
function noteOf({ citation, title, certainty, remarks }: PaperFacts): string {
  const cited = title === undefined ? [] : [`${citation}.`];
  return [...cited, `Adres: ${certainty}.`, ...remarks].join(" ");
}

function specialOf(reference: Reference): Special {
  switch (reference.kind) {
    case "kamerstuk":
      return {
        ...filedOf(reference, `${writeDossier(reference)}, ${numberOf(reference.ondernummer)}`, reference.pages),
      };
    case "dossier":
      return { ...filedOf(reference, writeDossier(reference)) };
    case "handelingen": {
      const { vergadering, item, pages } = reference;
      const number = [`nr. ${vergadering}`, item && `item ${item}`].filter(Boolean).join(", ");
      return { type: "report", ...seriesOf("Handelingen", reference), number, ...(pages && { page: pages }) };
    }
    case "aanhangsel":
      return { type: "report", ...seriesOf("Aanhangsel Handelingen", reference), number: `nr. ${reference.nummer}` };
    case "tk-document":
      return { type: "report", authority: AUTHORITY.tweede, number: reference.nummer };
    case "staatsblad":
    case "staatscourant":
      return { type: "legislation", ...issueOf(reference, JOURNAL[reference.kind]) };
    case "tractatenblad":
      return { type: "treaty", ...issueOf(reference, JOURNAL.tractatenblad) };
    case "eu-act":
      return {
        type: "legislation",
        authority: "Europese Unie",
        number: `${reference.year}/${reference.number}`,
        ...inYear(reference.year),
      };
    case "com": {
      const { series, year, number } = reference;
      return {
        type: "report",
        authority: "Europese Commissie",
        number: `${series}(${year}) ${number}`,
        ...inYear(year),
      };
    }
    case "ecli":
      return { type: "legal_case", authority: reference.court, number: identify(reference), ...inYear(reference.year) };
    case "zaak":
      return { type: "legal_case", authority: reference.court, number: reference.number };
    case "wetsartikel":
      return { type: "legislation", "container-title": reference.lawName, section: reference.article };
    case "publicatie":
      return { type: "document", number: reference.number, "container-title": reference.series };
  }
}

const AUTHORITY: Readonly<Record<Kamer, string>> = {
  tweede: "Tweede Kamer der Staten-Generaal",
  eerste: "Eerste Kamer der Staten-Generaal",
  "verenigde-vergadering": "Verenigde Vergadering der Staten-Generaal",
};
const NUMERAL: Readonly<Record<Kamer, string>> = { tweede: "II", eerste: "I", "verenigde-vergadering": "VV" };
const JOURNAL = { staatsblad: "Staatsblad", staatscourant: "Staatscourant", tractatenblad: "Tractatenblad" } as const;

type Filed = Extract<Reference, { kind: "kamerstuk" | "dossier" }>;

function filedOf(reference: Filed, number: string, pages?: string): Special {
  const file = { "collection-number": writeDossier(reference), ...(pages !== undefined && { page: pages }) };
  return { type: "report", ...seriesOf("Kamerstukken", reference), number, ...file };
}

interface Session {
  readonly kamer?: Kamer;
  readonly vergaderjaar?: Vergaderjaar;
}

function seriesOf(series: string, { kamer, vergaderjaar }: Session) {
  return {
    "container-title": kamer === undefined ? series : `${series} ${NUMERAL[kamer]}`,
    ...(kamer !== undefined && { authority: AUTHORITY[kamer] }),
    ...(vergaderjaar !== undefined && inYears(vergaderjaar)),
  };
}

function issueOf({ year, number }: { readonly year: number; readonly number: number }, journal: string) {
  return { "container-title": journal, number: String(number), ...inYear(year) };
}

function inYear(year: number): Pick<CslItem, "issued"> {
  return { issued: { "date-parts": [[year]] } };
}

/** A vergaderjaar runs from one September to the next: all that its number says of the day is between which years it lies. */
function inYears(vergaderjaar: Vergaderjaar): Pick<CslItem, "issued"> {
  const [from = "", to = ""] = vergaderjaar.split("-");
  return { issued: { "date-parts": [[Number(from)], [Number(to)]] } };
}

function numberOf(ondernummer: string): string {
  return /^\d/u.test(ondernummer) ? `nr. ${ondernummer}` : ondernummer;
}

import type { Link, Portal, ReferenceKind } from "@kantlijn/core";
import { keyOf } from "../words/key-of.ts";
import { t } from "../words/t.ts";

/** What the cards say in Dutch, beside what they share with the panel. */
export const cardText = {
  nameOf: { term: "Begrip", reference: "Verwijzing", unresolved: "Verwijzing die niet zeker is" },
  timesHere: "keer op deze pagina",
  ownNotes: (count: number) => (count === 1 ? "Uw notitie" : `Uw ${count} notities`),
  /** Behind their number. */
  ownDocuments: {
    term: (count: number) => `van uw documenten ${count === 1 ? "noemt" : "noemen"} dit ook`,
    reference: (count: number) => `van uw documenten ${count === 1 ? "haalt" : "halen"} dit ook aan`,
  },
  write: "Notitie",
  previous: "Vorige vermelding",
  next: "Volgende vermelding",
  hideKind: "Soort verbergen",
  hidden: "Deze soort wordt niet meer gemarkeerd. In het paneel zet u haar weer aan.",
  undo: "Ongedaan maken",
  inPanel: "Toon in paneel",
  copy: "Kopieer verwijzing",
  copied: "Gekopieerd",
  notCopied: "Kopiëren lukte niet. Selecteer de tekst en kopieer die zelf.",
  dossier: (number: string, title: string) => `Dossier ${number}: ${title}`,
  chamber: {
    tweede: "Tweede Kamer",
    eerste: "Eerste Kamer",
    "verenigde-vergadering": "Verenigde Vergadering",
  },
  session: (years: string) => `vergaderjaar ${years}`,
  implied: {
    kamer: "de Kamer",
    vergaderjaar: "het vergaderjaar",
    dossiernummer: "het dossiernummer",
    ondernummer: "het nummer van het stuk",
    year: "het jaar",
    law: "de wet",
  },
  notStated: (fields: readonly string[]) =>
    `De tekst noemt ${new Intl.ListFormat("nl", { type: "conjunction" }).format(fields)} hier niet: dat volgt uit het verband.`,
  sure: { exact: "zeker", computed: "berekend", search: "zoekt" } satisfies Record<Link["certainty"], string>,
  mayBeMissing: "Dit adres is berekend uit het nummer: het stuk kan er ontbreken.",
  thenTry: "Dit adres is berekend uit het nummer. Ontbreekt het stuk daar, probeer dan het volgende.",
  whyOpen: "Deze woorden kunnen op meer dan één stuk slaan. Kantlijn maakt er daarom geen link van.",
  lookUp: "Titel opzoeken",
  lookingUp: "De titel wordt opgezocht",
  lookedUp: {
    missing: "Niet gevonden: het stuk bestaat mogelijk niet.",
    silent: "De site antwoordt niet. Probeer het later nog eens.",
    unreadable: "De site gaf een antwoord dat Kantlijn niet begrijpt.",
  },
  source: "Volgens officielebekendmakingen.nl",
  loading: "Even geduld",
  failed: "Dat lukt nu niet. Laad de pagina opnieuw.",
  nothingHere: "Op dit deel van de pagina is niets gemarkeerd.",
  stepped: (words: string, index: number, count: number) =>
    `${words}: ${t("parts.place", { index: index + 1, count })}`,
} as const;

/** What a way to read a paper is called; the site it is on stands beside it. */
export function nameOfWay({ to, portal, certainty }: Link, kind: ReferenceKind): string {
  if (to !== "itself") return t(`references.opens.${keyOf(to)}`);
  if (certainty === "search") return "Zoek het stuk";
  if (kind === "dossier") return t("references.opens.dossier");
  if (kind === "wetsartikel") return "Het artikel";
  return NAMES[portal] ?? "De tekst";
}

const NAMES: Partial<Record<Portal, string>> = {
  "officielebekendmakingen.nl": "Officiële publicatie",
  "tweedekamer.nl": "Stuk bij de Tweede Kamer",
};

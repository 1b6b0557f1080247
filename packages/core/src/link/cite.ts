import { identify } from "../model/identifier.ts";
import type { EuActReference, EuActSort } from "../model/legislation.ts";
import type { Dossier, KamerstukReference, Vergaderjaar } from "../model/parliament.ts";
import type { Reference } from "../model/reference.ts";

/**
 * Writes a reference out in the form of the Leidraad voor juridische auteurs: `Kamerstukken II 2019/20, 35 300 VI, nr. 37`,
 * `Verordening (EU) 2019/1896`. What neither the text nor the number says is left out.
 */
export function cite(reference: Reference): string {
  switch (reference.kind) {
    case "kamerstuk":
      return citeKamerstuk(reference);
    case "dossier":
      return [kamerstukkenOf(reference), writeDossier(reference)].join(" ");
    case "eu-act":
      return citeEuAct(reference);
    case "handelingen":
    case "aanhangsel":
    case "tk-document":
    case "staatsblad":
    case "staatscourant":
    case "tractatenblad":
    case "com":
    case "ecli":
    case "zaak":
    case "wetsartikel":
    case "publicatie":
      return identify(reference);
  }
}

function citeKamerstuk(reference: KamerstukReference): string {
  const head = [kamerstukkenOf(reference), reference.vergaderjaar && shortYear(reference.vergaderjaar)];
  const number = /^\d/u.test(reference.ondernummer) ? `nr. ${reference.ondernummer}` : reference.ondernummer;
  const pages = reference.pages && `p. ${reference.pages}`;
  const opening = head.filter(Boolean).join(" ");
  const separator = reference.vergaderjaar === undefined ? " " : ", ";
  return [`${opening}${separator}${writeDossier(reference)}`, number, pages].filter(Boolean).join(", ");
}

function kamerstukkenOf({ kamer }: Pick<KamerstukReference, "kamer">): string {
  if (kamer === undefined) return "Kamerstukken";
  const numerals = { tweede: "II", eerste: "I", "verenigde-vergadering": "VV" } as const;
  return `Kamerstukken ${numerals[kamer]}`;
}

// 2019-2020 -> 2019/20, 1999-2000 -> 1999/2000
function shortYear(vergaderjaar: Vergaderjaar): string {
  const [from = "", to = ""] = vergaderjaar.split("-");
  return `${from}/${to.endsWith("00") ? to : to.slice(2)}`;
}

/** `35 300 VI`, `21 501-20`, `35 688 (R2151)`. */
function writeDossier({ dossiernummer, toevoeging, rijksdossiernummer }: Dossier): string {
  const digits = dossiernummer.length === 5 ? `${dossiernummer.slice(0, 2)} ${dossiernummer.slice(2)}` : dossiernummer;
  const addition = toevoeging === undefined ? "" : `${/^\d/u.test(toevoeging) ? "-" : " "}${toevoeging}`;
  return `${digits}${addition}${rijksdossiernummer === undefined ? "" : ` (${rijksdossiernummer})`}`;
}

const NAME: Record<EuActSort, string> = {
  verordening: "Verordening",
  richtlijn: "Richtlijn",
  besluit: "Besluit",
  kaderbesluit: "Kaderbesluit",
  aanbeveling: "Aanbeveling",
};

/** Since 2015 every act is numbered year/number; up to 1998 years have two digits. */
const YEAR_FIRST_SINCE = 2015;
const LAST_SHORT_YEAR = 1998;

function citeEuAct({ sort, year, number, treaty }: EuActReference): string {
  if (year >= YEAR_FIRST_SINCE) return `${NAME[sort]} (${treaty ?? "EU"}) ${year}/${number}`;
  const short = year <= LAST_SHORT_YEAR ? year % 100 : year;
  if (sort === "verordening")
    return `${NAME[sort]}${treaty === undefined ? "" : ` (${treaty})`} nr. ${number}/${short}`;
  return [NAME[sort], [short, number, treaty].filter((part) => part !== undefined).join("/")].join(" ");
}

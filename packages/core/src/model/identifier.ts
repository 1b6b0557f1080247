import type {
  ComReference,
  EcliReference,
  EuActReference,
  EuActSort,
  PublicatieReference,
  ZaakReference,
} from "./legislation.ts";
import type {
  AanhangselReference,
  Dossier,
  HandelingenReference,
  Kamer,
  KamerstukReference,
  Vergaderjaar,
} from "./parliament.ts";
import type { Reference } from "./reference.ts";

/**
 * The official identifier of what a reference cites; two spellings of one reference give the same.
 *
 * - `kst-36200-VI-23`: Kamerstuk, as on officielebekendmakingen.nl. The R-number of a Kingdom bill is dropped
 *   (`kst-36643-3` for 36 643 (R2202)); up to 2009-2010 a lettered paper of the Eerste Kamer carries its session year
 *   (`kst-20072008-30925-D`); a reprint has an address of its own (`kst-27874-2-h1`).
 * - `21501-20`, `36200-VI`: dossier.
 * - `h-tk-20142015-19-7`, `h-ek-20142015-13`: Handelingen, with and without item.
 * - `ah-tk-20212022-712`: Aanhangsel.
 * - `stb-2000-495`, `stcrt-2023-9410`, `trb-2001-70`.
 * - `32019R1896`: CELEX number, sector 3.
 * - `COM(2020)609`, `ECLI:NL:RVS:2023:506`, `C-550/16`, `EHRM 25904/07`, `2022D55853`.
 * - `BWBR0011823#29`, `32003L0086#12`, `EVRM#8`: law and article.
 * - `PbL:2003:251`, `Vc 2000 B8/3`, `blg-1093410`, `kst-1263281`: other publications.
 */
export function identify(reference: Reference): string {
  switch (reference.kind) {
    case "kamerstuk":
      return kamerstukId(reference);
    case "dossier":
      return dossierId(reference);
    case "handelingen":
      return handelingenId(reference);
    case "aanhangsel":
      return aanhangselId(reference);
    case "staatsblad":
    case "staatscourant":
    case "tractatenblad":
      return [GAZETTE[reference.kind], reference.year, reference.number, reference.print].filter(Boolean).join("-");
    case "eu-act":
      return celex(reference);
    case "com":
      return comId(reference);
    case "ecli":
      return ecli(reference);
    case "zaak":
      return zaakId(reference);
    case "tk-document":
      return reference.nummer;
    case "wetsartikel":
      return `${reference.law}#${reference.article}`;
    case "publicatie":
      return publicatieId(reference);
  }
}

/** `36200-VI`, `21501-20`, `19637`. */
export function dossierId({ dossiernummer, toevoeging }: Dossier): string {
  return toevoeging === undefined ? dossiernummer : `${dossiernummer}-${toevoeging}`;
}

function kamerstukId(reference: KamerstukReference): string {
  const parts = ["kst", sessionYear(reference), dossierId(reference), reference.ondernummer];
  return [...parts, reference.herdruk && "h1"].filter(Boolean).join("-");
}

const LAST_SESSION_YEAR_IN_ID = 2009;

function sessionYear({ kamer, vergaderjaar, ondernummer }: KamerstukReference): string | undefined {
  if (kamer !== "eerste" || vergaderjaar === undefined || /^\d+$/u.test(ondernummer)) return undefined;
  return Number(vergaderjaar.slice(0, 4)) <= LAST_SESSION_YEAR_IN_ID ? withoutHyphen(vergaderjaar) : undefined;
}

function withoutHyphen(vergaderjaar: Vergaderjaar | undefined): string | undefined {
  return vergaderjaar?.replace("-", "");
}

const CHAMBER: Record<Kamer, string> = { tweede: "tk", eerste: "ek", "verenigde-vergadering": "vv" };

// Without a chamber, or without a year, these number a thing in words only: the identifier then says less.
function handelingenId({ kamer = "tweede", vergaderjaar, vergadering, item }: HandelingenReference): string {
  return ["h", CHAMBER[kamer], withoutHyphen(vergaderjaar), vergadering, item].filter(Boolean).join("-");
}

function aanhangselId({ kamer = "tweede", vergaderjaar, nummer }: AanhangselReference): string {
  return ["ah", CHAMBER[kamer], withoutHyphen(vergaderjaar), nummer].filter(Boolean).join("-");
}

const GAZETTE = { staatsblad: "stb", staatscourant: "stcrt", tractatenblad: "trb" } as const;

const CELEX_LETTER: Record<EuActSort, string> = {
  verordening: "R",
  richtlijn: "L",
  besluit: "D",
  kaderbesluit: "F",
  aanbeveling: "H",
};

function celex({ sort, year, number }: EuActReference): string {
  return `3${year}${CELEX_LETTER[sort]}${String(number).padStart(4, "0")}`;
}

function comId({ series, year, number }: ComReference): string {
  return `${series}(${year})${number}`;
}

function ecli({ country, court, year, number }: EcliReference): string {
  return ["ECLI", country, court, year, number].join(":");
}

function zaakId({ court, number }: ZaakReference): string {
  return court === "EHRM" ? `EHRM ${number}` : number;
}

// PbL:2003:251, blg-1093410, Vc 2000 B8/3
function publicatieId({ series, number }: PublicatieReference): string {
  if (series.startsWith("Pb")) return `${series}:${number}`;
  return series === series.toLowerCase() ? `${series}-${number}` : `${series} ${number}`;
}

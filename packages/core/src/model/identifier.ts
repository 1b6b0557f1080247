import type { Dossier, EuActReference, EuActSort, KamerstukReference, Reference } from "./reference.ts";

/**
 * The official identifier of what a reference cites; two spellings of one reference give the same.
 *
 * - `kst-36200-VI-23`: Kamerstuk, as on officielebekendmakingen.nl. The R-number of a Kingdom bill is dropped
 *   (`kst-36643-3` for 36 643 (R2202)); up to 2008-2009 a lettered paper of the Eerste Kamer carries its session year
 *   (`kst-20072008-30925-D`).
 * - `21501-20`, `36200-VI`: dossier.
 * - `32019R1896`: CELEX number, sector 3.
 */
export function identify(reference: Reference): string {
  switch (reference.kind) {
    case "kamerstuk":
      return ["kst", sessionYear(reference), dossierId(reference), reference.ondernummer].filter(Boolean).join("-");
    case "dossier":
      return dossierId(reference);
    case "eu-act":
      return celex(reference);
  }
}

/** `36200-VI`, `21501-20`, `19637`. */
export function dossierId({ dossiernummer, toevoeging }: Dossier): string {
  return toevoeging === undefined ? dossiernummer : `${dossiernummer}-${toevoeging}`;
}

const LAST_SESSION_YEAR_IN_ID = 2008;

function sessionYear({ kamer, vergaderjaar, ondernummer }: KamerstukReference): string | undefined {
  if (kamer !== "eerste" || vergaderjaar === undefined || /^\d/u.test(ondernummer)) return undefined;
  const [from = "", to = ""] = vergaderjaar.split("-");
  return Number(from) <= LAST_SESSION_YEAR_IN_ID ? `${from}${to}` : undefined;
}

const CELEX_LETTER: Record<EuActSort, string> = {
  verordening: "R",
  richtlijn: "L",
  besluit: "D",
  kaderbesluit: "F",
};

function celex({ sort, year, number }: EuActReference): string {
  return `3${year}${CELEX_LETTER[sort]}${String(number).padStart(4, "0")}`;
}

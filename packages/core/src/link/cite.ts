import { dossierId, identify } from "../model/identifier.ts";
import type { Reference } from "../model/reference.ts";
import { citeArticle } from "./cite/article.ts";
import { citeEuAct, citePublicatie } from "./cite/europe.ts";
import { citeAanhangsel, citeDossier, citeHandelingen, citeKamerstuk } from "./cite/parliament.ts";

export interface CiteOptions {
  /**
   * Gives the title of a dossier by its identifier: `titleOf` of `@kantlijn/core/titles`, or your own. The title of the
   * dossier stands behind the paper, between brackets: `Kamerstukken II 32 317, nr. 788 (JBZ-Raad)`.
   */
  readonly titles?: (dossier: string) => string | undefined;
}

/**
 * Writes a reference out in the form of the Leidraad voor juridische auteurs and of Aanwijzingen voor de regelgeving
 * 3.43 to 3.45: `Kamerstukken II 2019/20, 35 300 VI, nr. 37`, `Stb. 2011, 35`, `Verordening (EU) 2019/1896`. What neither
 * the text nor the number says is left out.
 */
export function cite(reference: Reference, { titles }: CiteOptions = {}): string {
  const isFiled = reference.kind === "kamerstuk" || reference.kind === "dossier";
  const title = isFiled ? titles?.(dossierId(reference)) : undefined;
  return title === undefined ? citePlain(reference) : `${citePlain(reference)} (${title})`;
}

function citePlain(reference: Reference): string {
  switch (reference.kind) {
    case "kamerstuk":
      return citeKamerstuk(reference);
    case "dossier":
      return citeDossier(reference);
    case "handelingen":
      return citeHandelingen(reference);
    case "aanhangsel":
      return citeAanhangsel(reference);
    case "staatsblad":
    case "staatscourant":
    case "tractatenblad":
      return `${GAZETTE[reference.kind]} ${reference.year}, ${reference.number}`;
    case "eu-act":
      return citeEuAct(reference);
    case "com":
      return `${reference.series}(${reference.year}) ${reference.number}`;
    case "zaak":
      return `${reference.number.startsWith("T-") ? "Gerecht EU" : reference.court} ${reference.number}`;
    case "wetsartikel":
      return citeArticle(reference);
    case "publicatie":
      return citePublicatie(reference);
    case "ecli":
    case "tk-document":
      return identify(reference);
  }
}

const GAZETTE = { staatsblad: "Stb.", staatscourant: "Stcrt.", tractatenblad: "Trb." } as const;

import type { Link } from "../model/link.ts";
import type { Reference } from "../model/reference.ts";
import { comLinks, ecliLinks, euActLinks, zaakLinks } from "./places/europe.ts";
import { aanhangselLinks, handelingenLinks } from "./places/handelingen.ts";
import { dossierLinks, kamerstukLinks } from "./places/kamerstuk.ts";
import { gazetteLinks, publicatieLinks } from "./places/official-journals.ts";
import { wetsartikelLinks } from "./places/wetsartikel.ts";
import { tkDocumentLinks } from "./portals/tweede-kamer.ts";

/**
 * Where a reference can be read, best place first; each link says how sure it is, and a link that may lead nowhere is
 * followed by one that does not. Empty where no public place follows from what is cited. Pure: nothing is looked up.
 */
export function linksFor(reference: Reference): readonly Link[] {
  switch (reference.kind) {
    case "kamerstuk":
      return kamerstukLinks(reference);
    case "dossier":
      return dossierLinks(reference);
    case "handelingen":
      return handelingenLinks(reference);
    case "aanhangsel":
      return aanhangselLinks(reference);
    case "tk-document":
      return tkDocumentLinks(reference);
    case "staatsblad":
    case "staatscourant":
    case "tractatenblad":
      return gazetteLinks(reference);
    case "eu-act":
      return euActLinks(reference);
    case "com":
      return comLinks(reference);
    case "ecli":
      return ecliLinks(reference);
    case "zaak":
      return zaakLinks(reference);
    case "wetsartikel":
      return wetsartikelLinks(reference);
    case "publicatie":
      return publicatieLinks(reference);
  }
}

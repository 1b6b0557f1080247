import type { Link } from "../model/link.ts";
import type { Reference } from "../model/reference.ts";
import { celexLink } from "./portals/eur-lex.ts";
import { dossierLink, kamerstukLink } from "./portals/officiele-bekendmakingen.ts";

/** Where a reference can be read, best place first; each link says how sure it is. Pure: nothing is looked up. */
export function linksFor(reference: Reference): readonly Link[] {
  switch (reference.kind) {
    case "kamerstuk":
      return [kamerstukLink(reference), dossierLink(reference)];
    case "dossier":
      return [dossierLink(reference)];
    case "eu-act":
      return [celexLink(reference)];
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
      return [];
  }
}

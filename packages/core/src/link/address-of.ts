import type { IdentifierScheme } from "../model/card.ts";
import { linksFor } from "./links-for.ts";
import { textLink } from "./portals/eur-lex.ts";
import { eurovocAddress, wikidataAddress } from "./portals/vocabularies.ts";
import { lawLink } from "./portals/wetten.ts";

/** Where the list an identifier is of tells of it; undefined where the list is only printed: ISO 3166, UN M49. */
export function addressOf(scheme: IdentifierScheme, value: string): string | undefined {
  switch (scheme) {
    case "tooi":
      // An identifier of TOOI is an address itself.
      return value;
    case "bwbr":
      return lawLink(value).href;
    case "celex":
      return textLink(`CELEX:${value}`, { certainty: "exact", to: "itself" }).href;
    case "stb":
      return staatsbladAddress(value);
    case "kamerstuk":
      return kamerstukAddress(value);
    case "eurovoc":
      return eurovocAddress(value);
    case "wikidata":
      return wikidataAddress(value);
    default:
      return undefined;
  }
}

/** `Stb. 2000, 496`; none before 1995. */
function staatsbladAddress(value: string): string | undefined {
  const [, year, number] = /^Stb\. (\d{4}), (\d{1,4})$/.exec(value) ?? [];
  if (year === undefined || number === undefined) return undefined;
  return linksFor({ kind: "staatsblad", year: Number(year), number: Number(number) })[0]?.href;
}

/** A dossier, `36704`, or one paper of it, `19637-2375`. */
function kamerstukAddress(value: string): string | undefined {
  const [dossiernummer = "", ondernummer] = value.split("-");
  const [place] =
    ondernummer === undefined
      ? linksFor({ kind: "dossier", dossiernummer })
      : linksFor({ kind: "kamerstuk", dossiernummer, ondernummer });
  return place?.href;
}

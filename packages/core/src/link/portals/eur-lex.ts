import type { Link } from "../../model/link.ts";
import { encode } from "./encode.ts";

const portal = "eur-lex.europa.eu";
const SITE = `https://${portal}`;

/** The document in Dutch: by CELEX number (`CELEX:32019R1896`), by ECLI (`ecli:ECLI:EU:C:2021:127`), by number (`COM:2020:609:FIN`). */
export function textLink(uri: string, { certainty, to }: Pick<Link, "certainty" | "to">): Link {
  return { href: `${SITE}/legal-content/NL/TXT/?uri=${encode(uri)}`, portal, certainty, to };
}

/** A search for these words. */
export function searchEurLex(words: string): Link {
  const href = `${SITE}/search.html?scope=EURLEX&type=quick&lang=nl&text=${encode(words)}`;
  return { href, portal, certainty: "search", to: "itself" };
}

import { identify } from "../../model/identifier.ts";
import type { EuActReference } from "../../model/legislation.ts";
import type { Link } from "../../model/link.ts";

/** The act in Dutch, by its CELEX number. */
export function celexLink(act: EuActReference): Link {
  return {
    href: `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:${identify(act)}`,
    portal: "eur-lex.europa.eu",
    certainty: "exact",
  };
}

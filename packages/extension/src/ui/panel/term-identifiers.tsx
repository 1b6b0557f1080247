import type { Card, CardIdentifier } from "@kantlijn/core/cards";
import { text } from "../strings.ts";

type ShownScheme = keyof typeof text.identifierSchemes;

type ShownIdentifier = CardIdentifier & { readonly scheme: ShownScheme };

/** Where something can be read comes first, then where it is described; further codes of a country say nothing more. */
const SHOWN: readonly ShownScheme[] = [
  "celex",
  "bwbr",
  "stb",
  "kamerstuk",
  "eurovoc",
  "tooi",
  "wikidata",
  "iso3166",
  "unm49",
];

/** The numbers of a card that a reader can do something with. */
export function identifiersOf({ identifiers }: Card): readonly ShownIdentifier[] {
  return SHOWN.flatMap((scheme) =>
    identifiers.flatMap((identifier) => (identifier.scheme === scheme ? [{ ...identifier, scheme }] : [])),
  );
}

/** Under which numbers others keep it, each with its page. */
export function TermIdentifiers({ identifiers }: { readonly identifiers: readonly ShownIdentifier[] }) {
  return (
    <ul>
      {identifiers.map(({ scheme, value, href }) => (
        <li key={value}>
          {href === undefined ? (
            written(scheme, value)
          ) : (
            <a href={href} target="_blank" rel="noreferrer">
              {written(scheme, value)}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

function written(scheme: ShownScheme, value: string): string {
  // The number of an organisation in TOOI is a whole address, of which the end tells them apart.
  const short = scheme === "tooi" ? value.slice(value.lastIndexOf("/") + 1) : value.replace(/^Stb\. /, "");
  return `${text.identifierSchemes[scheme]} ${short}`;
}

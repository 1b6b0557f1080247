import type { Card } from "@kantlijn/core/cards";
import { text } from "../strings.ts";

type ShownScheme = keyof typeof text.identifierSchemes;

/** A number something has in a list of others. */
export interface TermIdentifier {
  readonly scheme: ShownScheme;
  readonly value: string;
  /** Where the list tells of it; absent where it has no page for it. */
  readonly href?: string;
}

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
export function identifiersOf({ identifiers }: Card): readonly TermIdentifier[] {
  return SHOWN.flatMap((scheme) => {
    const value = identifiers[scheme];
    return value === undefined ? [] : [{ scheme, value }];
  });
}

/** Under which numbers others keep it, each with its page. */
export function TermIdentifiers({ identifiers }: { readonly identifiers: readonly TermIdentifier[] }) {
  return (
    <ul>
      {identifiers.map(({ scheme, value, href }) => (
        <li key={scheme}>
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

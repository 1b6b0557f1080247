import type { TermIdentifier } from "../../../model/shown-identifiers.ts";
import { t } from "../../../words/t.ts";

/** Under which numbers others keep it, each with its page. */
export function TermIdentifiers({ identifiers }: { readonly identifiers: readonly TermIdentifier[] }) {
  return (
    <ul>
      {identifiers.map(({ scheme, value, href }) => (
        <li key={scheme + value}>
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

function written(scheme: TermIdentifier["scheme"], value: string): string {
  return `${t(`entities.schemes.${scheme}`)} ${value}`;
}

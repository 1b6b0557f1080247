import type { Link } from "../../model/link.ts";
import type { TkDocumentReference } from "../../model/parliament.ts";

const portal = "tweedekamer.nl";
const SITE = `https://www.${portal}`;

/**
 * A document (`2022D55853`) has a page of its own. A case (`2022Z21838`) has one only together with its document, so
 * it is searched for; an activity (`2024A02517`) has one if it was a meeting of a committee.
 */
export function tkDocumentLinks({ nummer }: TkDocumentReference): Link[] {
  const search = { href: `${SITE}/zoeken?qry=${encodeURIComponent(nummer)}`, portal, certainty: "search" } as const;
  const page = pageOf(nummer);
  return [
    ...(page === undefined ? [] : [page]),
    ...(page?.certainty === "exact" ? [] : [{ ...search, to: "itself" } as const]),
  ];
}

function pageOf(nummer: string): Link | undefined {
  const id = encodeURIComponent(nummer);
  switch (nummer.charAt(4)) {
    case "D":
      return { href: `${SITE}/kamerstukken/detail?id=${id}&did=${id}`, portal, certainty: "exact", to: "itself" };
    case "A": {
      const href = `${SITE}/debat_en_vergadering/commissievergaderingen/details?id=${id}`;
      return { href, portal, certainty: "computed", to: "itself" };
    }
    default:
      return undefined;
  }
}

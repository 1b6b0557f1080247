import type { Link } from "../../model/link.ts";
import { encode } from "./encode.ts";

/** A Dutch judgment by its ECLI. */
export function rechtspraakLink(ecli: string): Link {
  const href = `https://deeplink.rechtspraak.nl/uitspraak?id=${encode(ecli)}`;
  return { href, portal: "rechtspraak.nl", certainty: "exact", to: "itself" };
}

/** A judgment of another Member State by its ECLI; not every court delivers its judgments there. */
export function eJusticeLink(ecli: string): Link {
  const href = `https://e-justice.europa.eu/ecli/${encode(ecli)}`;
  return { href, portal: "e-justice.europa.eu", certainty: "computed", to: "itself" };
}

/** Everything the Court of Justice published on a case: `C-550/16`. */
export function curiaList(number: string): Link {
  const href = `https://curia.europa.eu/juris/liste.jsf?num=${encode(number)}`;
  return { href, portal: "curia.europa.eu", certainty: "search", to: "itself" };
}

/** A search of the Court of Human Rights: its own document numbers follow neither from the application nor from the ECLI. */
export function searchHudoc(field: "appno" | "fulltext", value: string): Link {
  const href = `https://hudoc.echr.coe.int/eng#{%22${field}%22:[%22${encode(value)}%22]}`;
  return { href, portal: "hudoc.echr.coe.int", certainty: "search", to: "itself" };
}

import { normalAddressOf } from "./normal-address.ts";
import type { Addressed, SiteRules } from "./site-rules.ts";
import { eersteKamer } from "./sites/eerste-kamer.ts";
import { eurLex } from "./sites/eur-lex.ts";
import { officialPublications } from "./sites/official-publications.ts";
import { openOverheid } from "./sites/open-overheid.ts";
import { rechtspraak } from "./sites/rechtspraak.ts";
import { rijksoverheid } from "./sites/rijksoverheid.ts";
import { tweedeKamer } from "./sites/tweede-kamer.ts";
import { wetten } from "./sites/wetten.ts";

const SITES: readonly SiteRules[] = [
  officialPublications,
  tweedeKamer,
  eersteKamer,
  rijksoverheid,
  rechtspraak,
  wetten,
  eurLex,
  openOverheid,
];

const rulesByHost = new Map(SITES.flatMap((site) => site.hosts.map((host) => [host, site] as const)));

/** What an address is of, by the rules of its site; undefined where they do not tell. Never throws. */
export function identifyAddress(address: string): Addressed | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const found = isWeb(url) ? rulesByHost.get(url.hostname)?.read(url) : undefined;
  return found === undefined ? undefined : { ...found, address: normalAddressOf(found.address) };
}

function isWeb({ protocol, port }: URL): boolean {
  return (protocol === "https:" || protocol === "http:") && port === "";
}

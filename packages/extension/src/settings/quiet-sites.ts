import { type KeptChoice, keepChoice, type WatchedStorage } from "./kept-choice.ts";
import { SITES } from "./sites.ts";

/** The sites on which the reader switched Kantlijn off: hosts without `www.`, each with its subdomains. */
export type QuietSites = KeptChoice<ReadonlySet<string>>;

/** No site is longer, and nobody switches off more of them. */
const LONGEST_HOST = 253;
const MOST_SITES = 1_000;

export function createQuietSites(storage: WatchedStorage): QuietSites {
  return keepChoice(storage, { key: "quiet-sites", read: sitesIn, write: (sites) => [...sites].slice(0, MOST_SITES) });
}

/** The site a host belongs to, as a reader switches it: the listed one that covers it, else the host without `www.`. */
export function siteOfHost(host: string): string {
  return SITES.find((site) => covers(site, host)) ?? host.replace(/^www\./u, "");
}

/** True where Kantlijn is off on pages of this host. */
export function isQuiet(sites: ReadonlySet<string>, host: string): boolean {
  return [...sites].some((site) => covers(site, host));
}

/** The sites where Kantlijn is off, once the reader has switched the site of this host on or off. */
export function switched(sites: ReadonlySet<string>, host: string, isOff: boolean): ReadonlySet<string> {
  const others = [...sites].filter((site) => !covers(site, host));
  return new Set(isOff ? [...others, siteOfHost(host)] : others);
}

function covers(site: string, host: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

function sitesIn(kept: unknown): ReadonlySet<string> {
  const sites: readonly unknown[] = Array.isArray(kept) ? kept : [];
  const isHost = (site: unknown): site is string =>
    typeof site === "string" && site.length > 0 && site.length <= LONGEST_HOST;
  return new Set(sites.filter(isHost).slice(0, MOST_SITES));
}

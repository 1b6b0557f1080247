import { browser } from "wxt/browser";
import { MatchPattern } from "wxt/utils/match-patterns";
import { createOwnSites, type OwnSites, patternsOf } from "../settings/own-sites.ts";

/** The sites whose pages we read: those that everyone has, and those that the reader added and the browser permits. */
export interface AllowedSites {
  /** True for an address of such a site. At once where that is known; who has just started has to look. */
  includes(url: string): boolean | Promise<boolean>;
  /** Match patterns of all of them. */
  patterns(): Promise<readonly string[]>;
  /** The sites that the reader added and the browser permits now. */
  own(): Promise<readonly string[]>;
  /** Tells when the reader added or took away a site, or a permission came or went. */
  onChanged(listener: () => void): void;
}

/** Follows which sites are allowed; `listed` are the match patterns that everyone has. */
export function followAllowedSites(listed: readonly string[]): AllowedSites {
  const sites = createOwnSites(browser.storage.local);
  const isListed = matcher(listed);
  let known: ((url: string) => boolean) | undefined;
  let looking: Promise<readonly string[]> | undefined;
  const forget = () => {
    known = undefined;
    looking = undefined;
  };
  const own = () => {
    if (looking !== undefined) return looking;
    const found = permittedOf(sites);
    looking = found;
    // What was found before a change counts no more.
    found.then((permitted) => {
      if (looking === found) known = matcher(permitted.flatMap(patternsOf));
    }, forget);
    return found;
  };
  onAnyChange(sites, forget);
  const isOwn = async (url: string) => matcher((await own()).flatMap(patternsOf))(url);
  return {
    includes: (url) => isListed(url) || (known?.(url) ?? isOwn(url)),
    patterns: async () => [...listed, ...(await own()).flatMap(patternsOf)],
    own,
    onChanged: (listener) => onAnyChange(sites, listener),
  };
}

/** What of a reader's own sites the browser permits: it may take a permission back without asking us. */
async function permittedOf(sites: OwnSites): Promise<readonly string[]> {
  const permitted: string[] = [];
  for (const host of await sites.read()) {
    if (await browser.permissions.contains({ origins: [...patternsOf(host)] })) permitted.push(host);
  }
  return permitted;
}

function onAnyChange(sites: OwnSites, listener: () => void): void {
  sites.onChanged(listener);
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}

function matcher(patterns: readonly string[]): (url: string) => boolean {
  const made = patterns.map((pattern) => new MatchPattern(pattern));
  return (url) => made.some((pattern) => pattern.includes(url));
}

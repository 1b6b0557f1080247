import { failure, type Result, success } from "../model/result.ts";
import { isHost } from "./own-sites.ts";
import { SITES } from "./sites.ts";

/** Why an address cannot be added as a site. */
export type SiteRefusal =
  | "empty"
  /** Not the address of a site. */
  | "noAddress"
  /** Anyone between the reader and the site could change its pages. */
  | "notHttps"
  /** This machine, one in the house, or a number instead of a name. */
  | "noName"
  /** A page of the browser itself, or a file. */
  | "ofBrowser"
  /** Where extensions come from: no browser lets an extension read those. */
  | "store"
  /** Read already, without being added. */
  | "listed";

/** The hosts at which browsers give out extensions. */
const STORES = ["chromewebstore.google.com", "chrome.google.com", "addons.mozilla.org", "microsoftedge.microsoft.com"];

/** Names that lead to this machine or to one nearby. */
const NEARBY = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home\.arpa)$/;

/**
 * The site that a reader means with an address or a host, without `www.`.
 *
 * @example hostIn("https://www.voorbeeld.nl/brief") // "voorbeeld.nl"
 */
export function hostIn(written: string): Result<string, SiteRefusal> {
  const address = written.trim();
  if (address === "") return failure("empty");
  const scheme = schemeOf(address);
  if (scheme === "http") return failure("notHttps");
  if (scheme !== undefined && scheme !== "https") return failure("ofBrowser");
  const whole = scheme === undefined ? `https://${address}` : address;
  if (!URL.canParse(whole)) return failure("noAddress");
  // The address of a machine is written in many ways; as the browser reads it, it is a number.
  const host = new URL(whole).hostname.replace(/\.$/, "");
  if (/^[\d.]+$/.test(host) || host.startsWith("[") || NEARBY.test(host)) return failure("noName");
  if (STORES.includes(host)) return failure("store");
  const site = host.replace(/^www\./, "");
  if (!isHost(site)) return failure("noAddress");
  return isListed(site) ? failure("listed") : success(site);
}

/** True where the sites that everyone has cover this host. */
function isListed(host: string): boolean {
  return SITES.some((site) => host === site || host.endsWith(`.${site}`));
}

/** `voorbeeld.nl:8443` has a port and no scheme. */
function schemeOf(address: string): string | undefined {
  return (
    /^([a-z][a-z0-9+-]*):(?!\d)/i.exec(address)?.[1]?.toLowerCase() ?? /^([a-z][a-z0-9+.-]*):\/\//i.exec(address)?.[1]
  );
}

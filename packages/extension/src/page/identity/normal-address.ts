/** Parameters that tell where a visitor came from, never which document this is. */
const TRACKING =
  /^(?:utm_|mtm_|pk_|piwik_|mc_|hsa_|_hs|ga_|_ga$|_gl$|gclid$|dclid$|gbraid$|wbraid$|fbclid$|msclkid$|twclid$|igshid$|yclid$)/i;

/**
 * An address without fragment, tracking, and the noise of how it was reached. Changing this orphans every note on a
 * page that no rule of a site knows. Throws a TypeError where this is no address.
 *
 * @example normalAddressOf("https://www.rijksoverheid.nl/a/?utm_source=x#top") // "https://www.rijksoverheid.nl/a"
 */
export function normalAddressOf(address: string): string {
  const url = new URL(address);
  url.hash = "";
  url.username = "";
  url.password = "";
  url.search = stableQuery(url.searchParams);
  url.pathname = url.pathname.replace(/\/{1,8}$/, "") || "/";
  return url.href;
}

/** An address as it was, but for where the visitor came from. */
export function withoutTracking(address: string): string {
  const url = new URL(address);
  const tracking = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  for (const name of tracking) url.searchParams.delete(name);
  return url.href;
}

function stableQuery(parameters: URLSearchParams): string {
  const kept = new URLSearchParams([...parameters].filter(([name]) => !TRACKING.test(name)));
  kept.sort();
  return kept.toString();
}

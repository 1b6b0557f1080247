import { type KeptChoice, keepChoice, type WatchedStorage } from "./kept-choice.ts";

/**
 * The sites that a reader added, each as a host without `www.`, in the order in which they were added. Whether we may
 * read them is for the browser to say.
 */
export type OwnSites = KeptChoice<readonly string[]>;

/** More than any reader adds. */
const MOST = 200;

/** A host as `hostIn` writes it: only such a one can become a match pattern. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

export function createOwnSites(storage: WatchedStorage): OwnSites {
  return keepChoice(storage, { key: "own-sites", read: hostsIn, write: (hosts) => [...hosts] });
}

function hostsIn(kept: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(kept) ? kept : [];
  const hosts = values.filter((value): value is string => typeof value === "string" && isHost(value));
  return [...new Set(hosts)].slice(0, MOST);
}

/** True for what can be the host of a site on the internet, in ASCII. */
export function isHost(value: string): boolean {
  return value.length <= 253 && HOST.test(value);
}

/** Match patterns of a site that a reader added: the host and its `www.`, and no other part of it. */
export function patternsOf(host: string): readonly [string, string] {
  return [`https://${host}/*`, `https://www.${host}/*`];
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../support/seeds.ts";

/** The part of a manifest in which an extension asks for something. */
interface Manifest {
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
  readonly content_security_policy: { readonly extension_pages: string };
}

const page = readFileSync(join(ROOT, "docs", "privacy.md"), "utf8");

/** What each permission is for, by its name in the manifest, and in which browser. */
const explained = [...partOf("Permissions").matchAll(/^\| `([^`]+)`([^|]*)\| ([^|]*)\|$/gmu)].map(
  ([, name = "", note = "", why = ""]) => ({
    name,
    onlyChrome: note.includes("(Chrome, Edge)"),
    onlyWhenAsked: note.includes("when you ask for it"),
    why: why.trim(),
  }),
);

const family = process.env.KANTLIJN_BROWSER === "firefox" ? "firefox" : "chrome";

const manifest: Manifest = JSON.parse(
  readFileSync(join(ROOT, "packages", "extension", ".output", `${family}-mv3`, "manifest.json"), "utf8"),
);

describe("what the extension asks of this browser, and what docs/privacy.md tells", () => {
  it("are the same permissions, each with its reason", () => {
    const { permissions } = manifest;
    expect([...permissions].sort()).toEqual(namesOf((one) => !one.onlyWhenAsked));
    for (const { name, why } of explained) expect(why.length, `why ${name}`).toBeGreaterThan(20);
  });

  it("are the same permissions that are asked later, and said to be", () => {
    const { optional_permissions = [], optional_host_permissions = [] } = manifest;
    expect([...optional_permissions, ...optional_host_permissions].sort()).toEqual(namesOf((one) => one.onlyWhenAsked));
  });

  it("are the same sites, and the content script runs on no other", () => {
    const { host_permissions, content_scripts } = manifest;
    const sites = [...partOf("Sites").matchAll(/[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:nl|eu)\b/gu)].map(([site]) => site);
    expect(sites.length).toBeGreaterThan(0);
    expect([...host_permissions].sort()).toEqual(sites.map((site) => `https://*.${site}/*`).sort());
    for (const { matches } of content_scripts) expect([...matches].sort()).toEqual([...host_permissions].sort());
  });

  it("is the one address on the internet, and its part of the page", () => {
    const { extension_pages } = manifest.content_security_policy;
    const addresses = [...extension_pages.matchAll(/https?:\/\/([^\s;]+)/gu)].map(([, host]) => host);
    expect(addresses).toEqual(["zoek.officielebekendmakingen.nl"]);
    for (const host of addresses) expect(partOf("Looking up titles")).toContain(host);
  });
});

/** The names of the permissions that the page tells of this browser, in order. */
function namesOf(isMeant: (one: (typeof explained)[number]) => boolean): readonly string[] {
  const here = explained.filter((one) => isMeant(one) && (family === "chrome" || !one.onlyChrome));
  return here.map(({ name }) => name).sort();
}

/** The text under a heading. */
function partOf(heading: string): string {
  const found = page.split(/^## /mu).find((part) => part.startsWith(`${heading}\n`));
  if (found === undefined) throw new Error(`docs/privacy.md has no part "${heading}"`);
  return found;
}

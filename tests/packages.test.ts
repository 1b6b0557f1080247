import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inKb } from "./support/build-sizes.ts";
import { explained, lint } from "./support/lint-package.ts";
import { storeListing } from "./support/store-listing.ts";
import { digest, makeAsReviewer, makePackages, type StorePackage, unpackSources } from "./support/store-packages.ts";

/** Bytes a reader downloads from the Chrome Web Store: 500 kB. */
const CHROME_BUDGET = 500_000;

/** What nobody outside has a use for, and what must not go out. */
const NOT_FOR_OTHERS = [/\.test\.tsx?$/u, /\.cases\.ts$/u, /\/testing\//u, /^tests\//u, /document\.txt$/u, /\.log$/u];
const SECRETS = [/PRIVATE KEY/u, /\b_authToken\b/u, /\bgh[ps]_\w{20}/u, /\.\.\/shared\b/u];

describe("the packages for the stores", { timeout: 180_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "kantlijn-packages-"));
  let packages: readonly StorePackage[] = [];

  beforeAll(async () => {
    packages = await makePackages();
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);

  const packageFor = (store: string) => packages.find(({ name }) => name.endsWith(`-${store}.zip`))!;

  it("are four, each with its version in its name", () => {
    const { version } = manifestOf(packageFor("chrome"));
    expect(packages.map(({ name }) => name)).toEqual(
      ["chrome", "edge", "firefox-sources", "firefox"].map((store) => `kantlijn-${version}-${store}.zip`),
    );
  });

  it("weigh no more than they may for Chrome", () => {
    const { bytes, files } = packageFor("chrome");
    expect(bytes.length, heaviest(files)).toBeLessThan(CHROME_BUDGET);
  });

  it("carry no key: a store gives its own, and refuses others", () => {
    for (const store of ["chrome", "edge", "firefox"]) expect(manifestOf(packageFor(store))).not.toHaveProperty("key");
    expect(digest(packageFor("edge").bytes)).toBe(digest(packageFor("chrome").bytes));
  });

  it.each(["nl", "en"] as const)("ask for what their text in %s explains, and for nothing else", (language) => {
    const asked = ["chrome", "firefox"].flatMap((store) => permissionsOf(manifestOf(packageFor(store))));
    expect([...storeListing(language).permissions.keys()].sort()).toEqual([...new Set(asked)].sort());
  });

  it("load nothing from elsewhere, and bring no maps of their code", () => {
    for (const store of ["chrome", "firefox"]) {
      const { files } = packageFor(store);
      expect(Object.keys(files).filter((path) => path.endsWith(".map"))).toEqual([]);
      for (const [path, content] of Object.entries(files).filter(([name]) => name.endsWith(".html")))
        expect(textOf(content), path).not.toMatch(/(?:src|href)="(?:https?:)?\/\//u);
    }
  });

  it("have sources without tests, what tests need, or what is nobody else's", () => {
    const { files } = packageFor("firefox-sources");
    const paths = Object.keys(files);
    expect(paths).toContain("REVIEWERS.md");
    expect(paths.filter((path) => NOT_FOR_OTHERS.some((pattern) => pattern.test(path)))).toEqual([]);
    const told = paths.filter((path) => SECRETS.some((pattern) => pattern.test(textOf(files[path]!))));
    expect(told).toEqual([]);
  });

  // These two wait for other programs most of the time, and so at the same time.
  it.concurrent("are the same, byte for byte, when somebody builds them from those sources elsewhere", async () => {
    const elsewhere = join(folder, "sources");
    await unpackSources(packageFor("firefox-sources"), elsewhere);
    const again = await makeAsReviewer(elsewhere);
    expect(again.map(({ name, bytes }) => [name, digest(bytes)])).toEqual(
      ["firefox-sources", "firefox"].map((store) => [packageFor(store).name, digest(packageFor(store).bytes)]),
    );
  });

  it.concurrent("have nothing that Firefox's own checker calls an error, and no warning that is not explained", async () => {
    const unpacked = join(folder, "firefox");
    for (const [path, content] of Object.entries(packageFor("firefox").files)) {
      mkdirSync(dirname(join(unpacked, path)), { recursive: true });
      writeFileSync(join(unpacked, path), content);
    }
    const { errors, warnings } = await lint(unpacked);
    expect(errors).toEqual([]);
    expect(warnings.filter((warning) => !explained(warning))).toEqual([]);
  });
});

/** What to look at first where a package is too heavy. */
function heaviest(files: StorePackage["files"]): string {
  const weighed = Object.entries(files).map(([path, content]) => ({ path, gzipped: gzipSync(content).length }));
  const first = weighed.sort((a, b) => b.gzipped - a.gzipped).slice(0, 10);
  return first.map(({ path, gzipped }) => `${path} ${inKb(gzipped)}`).join(", ");
}

interface Manifest {
  readonly version: string;
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
}

function manifestOf({ files }: StorePackage): Manifest {
  return JSON.parse(textOf(files["manifest.json"]!));
}

/** The sites, which each browser asks for in words of its own, are one permission to a reader; those a reader adds another. */
function permissionsOf(manifest: Manifest): readonly string[] {
  const { permissions, optional_permissions = [], optional_host_permissions = [] } = manifest;
  return [
    ...permissions,
    ...optional_permissions,
    "sites",
    ...(optional_host_permissions.length > 0 ? ["ownSites"] : []),
  ];
}

function textOf(content: Uint8Array): string {
  return new TextDecoder().decode(content);
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "./support/seeds.ts";
import { storeListing } from "./support/store-listing.ts";

/** Characters that each of the stores takes: the least that one of them does. */
const LIMITS = { name: 45, summary: 132, description: 10_000, why: 1_000 } as const;

/** Edge refuses a description that says less. */
const SHORTEST_DESCRIPTION = 250;

describe.each(["nl", "en"] as const)("what the stores show in %s", (language) => {
  const listing = storeListing(language);

  it("fits in each store", () => {
    expect(listing.name.length).toBeLessThanOrEqual(LIMITS.name);
    expect(listing.summary.length).toBeLessThanOrEqual(LIMITS.summary);
    expect(listing.description.length).toBeLessThanOrEqual(LIMITS.description);
    expect(listing.description.length).toBeGreaterThanOrEqual(SHORTEST_DESCRIPTION);
    for (const [name, why] of listing.permissions) {
      expect(why, name).not.toBe("");
      expect(why.length, name).toBeLessThanOrEqual(LIMITS.why);
    }
  });

  it("answers every question on privacy", () => {
    expect(listing.privacy).toHaveLength(5);
    for (const line of listing.privacy) expect(line).toMatch(/^- [^?]+\? .+\.$/u);
  });

  it("calls itself what the browser shows", () => {
    const words = readFileSync(join(ROOT, "packages", "extension", "src", "locales", `${language}.yml`), "utf8");
    expect(words).toContain(`  name: ${listing.name}\n`);
    expect(words).toContain(`  about: "${listing.summary}"\n`);
  });
});

describe("the version", () => {
  it("is one in every package.json and at the top of the changelog", () => {
    const folders = [".", "packages/core", "packages/extension", "tests"];
    const versions = folders.map((folder) => {
      const { version }: { readonly version: string } = JSON.parse(
        readFileSync(join(ROOT, folder, "package.json"), "utf8"),
      );
      return version;
    });
    const [, newest] = /^## (\S+)/mu.exec(readFileSync(join(ROOT, "CHANGELOG.md"), "utf8")) ?? [];
    expect(new Set([...versions, newest])).toEqual(new Set([versions[0]]));
    expect(newest).toMatch(/^\d+\.\d+\.\d+$/u);
  });
});

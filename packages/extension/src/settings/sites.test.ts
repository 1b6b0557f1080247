import { describe, expect, it } from "vitest";
import { matchPatterns, SITES } from "./sites.ts";

describe("the sites we read", () => {
  it("covers each site with its subdomains, over https only", () => {
    const patterns = matchPatterns("production");
    expect(patterns).toHaveLength(SITES.length);
    expect(patterns).toContain("https://*.rijksoverheid.nl/*");
    expect(patterns.every((pattern) => pattern.startsWith("https://*."))).toBe(true);
  });

  it("reads this machine only in the reading-room build", () => {
    expect(matchPatterns("reading-room")).toContain("http://127.0.0.1/*");
    for (const mode of ["production", "development", "test"]) {
      expect(matchPatterns(mode).join(" ")).not.toContain("127.0.0.1");
    }
  });
});

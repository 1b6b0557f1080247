import { statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { buildExtension } from "./support/build-extension.ts";
import { filesInPages, inKb, overBudget, PAGE_BUDGET, weighBuild } from "./support/build-sizes.ts";
import { scriptsNamedBy, scriptsOf, scriptsOfPage } from "./support/loaded-scripts.ts";

describe.each(["chrome", "firefox"] as const)("the build for %s", (family) => {
  let build = "";
  beforeAll(async () => {
    build = await buildExtension(family);
  }, 60_000);

  it(`loads no more than ${inKb(PAGE_BUDGET)} gzipped into a page`, () => {
    const files = filesInPages(build);
    expect(files.map(({ path }) => path)).toEqual(["content-scripts/reader.js", "content-scripts/reader.css"]);
    expect(overBudget(files)).toBeUndefined();
    expect(weighBuild(build).map(({ path }) => path)).toContain("background.js");
  });

  it("draws the popup from four files, none of which reads texts or notes", () => {
    expect(scriptsOfPage(build, "popup.html")).toEqual([
      "chunks/popup-and-background.js",
      "chunks/popup-and-pages.js",
      "chunks/popup-and-workers.js",
      "chunks/popup.js",
    ]);
  });

  it("draws the popup from no more than 60 kB of script: nothing that checks what others send", () => {
    const sizes = scriptsOfPage(build, "popup.html").map((path) => statSync(join(build, path)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60_000);
  });

  it("draws the panel without what reads texts", () => {
    const scripts = scriptsOfPage(build, "sidepanel.html");
    expect(scripts.length).toBeLessThanOrEqual(12);
    expect(scripts).not.toContain("chunks/annotate.js");
  });

  it.each(["popup", "sidepanel", "library", "options", "welcome"])("has %s ask for all its scripts at once", (page) => {
    expect([...scriptsNamedBy(build, `${page}.html`)].sort()).toEqual(scriptsOfPage(build, `${page}.html`));
  });

  it.each(["library-worker.js", "archive-worker.js"])("gives %s nothing that asks the browser", (worker) => {
    for (const script of scriptsOf(build, worker)) expect(script).not.toMatch(/-and-(?:background|pages)/u);
  });
});

describe("the size budget", () => {
  const files = [
    { path: "content-scripts/reader.js", bytes: 200_000, gzipped: 55_000 },
    { path: "content-scripts/reader.css", bytes: 40_000, gzipped: 6_200 },
  ];

  it("says by how much it is exceeded, and by what", () => {
    expect(overBudget(files)).toBe(
      "every page loads 61.2 kB gzipped, 1.2 kB more than the 60.0 kB it may: content-scripts/reader.js 55.0 kB, content-scripts/reader.css 6.2 kB",
    );
  });

  it("may be used up to the last byte", () => {
    expect(overBudget(files, 61_200)).toBeUndefined();
    expect(overBudget(files, 61_199)).toBeDefined();
  });
});

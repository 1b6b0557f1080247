import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packCore, projectWith, type Shown } from "../support/core-package.ts";
import { Reader } from "../support/reader.ts";
import { OVERLEG } from "../support/two-papers.ts";

declare global {
  interface Window {
    shown?: readonly Shown[];
  }
}

/** A page of another project that carries the library, as its bundler made it. */
describe("the packed library in a page", () => {
  const folder = mkdtempSync(join(tmpdir(), "kantlijn-core-"));
  let reader: Reader;
  let script = "";

  beforeAll(async () => {
    const project = await projectWith(await packCore(folder), folder);
    await build({
      configFile: false,
      root: project,
      logLevel: "error",
      build: { lib: { entry: join(project, "main.js"), formats: ["es"], fileName: "bundle" } },
    });
    script = readFileSync(join(project, "dist", "bundle.js"), "utf8");
    reader = await Reader.open("core-in-a-page");
  });
  afterAll(async () => {
    await reader?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("gives what the README says", async () => {
    const page = await reader.visit(OVERLEG);
    await page.addScriptTag({ type: "module", content: script });
    await page.waitForFunction(() => window.shown !== undefined);
    const shown = await page.evaluate(() => window.shown ?? []);
    expect(shown.length).toBeGreaterThan(30);
    for (const { line, value, says } of shown) expect(value, line).toBe(says);
  });
});

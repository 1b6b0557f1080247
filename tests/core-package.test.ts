import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packCore, projectWith, type Shown } from "./support/core-package.ts";
import { ROOT } from "./support/seeds.ts";

const CONSUMER = `
import { annotate, type Annotation, cite, linksFor, type ReferenceAnnotation } from "@kantlijn/core";
import { toMarkdown } from "@kantlijn/core/bibliography";
import { type Card, cardOf } from "@kantlijn/core/cards";
import { titleOf } from "@kantlijn/core/titles";
import { parseWritten } from "@kantlijn/core/written";

const found: readonly Annotation[] = annotate("Zie Kamerstuk 32 317, nr. 788 van de IND.");
const references: readonly ReferenceAnnotation[] = found.filter((one) => one.type === "reference");
const hrefs: readonly string[] = references.flatMap((one) => linksFor(one)).map(({ href }) => href);
const card: Card | undefined = cardOf("organisatie/frontex");
const title: string | undefined = titleOf("32317");
const papers: readonly string[] = parseWritten("32317 788").map((one) => cite(one));
const table: string = toMarkdown(references.map((reference) => ({ reference, count: 1 })));
// @ts-expect-error a text is given, not a number
annotate(32317);
export const all: readonly unknown[] = [hrefs, card, title, papers, table];
`;

/** What arethetypeswrong found; it ends with another status where something is wrong. */
interface Report {
  readonly analysis: {
    readonly entrypoints: Readonly<
      Record<string, { readonly resolutions: Readonly<Record<string, { readonly resolution?: object }>> }>
    >;
  };
}

/** The library as another project gets it. */
describe("the packed library", { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "kantlijn-core-"));
  let packed = "";
  let project = "";

  beforeAll(async () => {
    packed = await packCore(folder);
    project = await projectWith(packed, folder);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);

  it("is published as its package.json promises", async () => {
    const { messages } = await publint({ pkgDir: join(ROOT, "packages", "core"), strict: true });
    expect(messages).toEqual([]);
  });

  it("gives its types wherever modules are read", () => {
    const program = join(ROOT, "tests", "node_modules", "@arethetypeswrong", "cli", "dist", "index.js");
    // A library of modules: an older program may import it, and not `require` it.
    const args = [program, packed, "--profile", "esm-only", "--format", "json"];
    const { analysis }: Report = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
    expect(Object.keys(analysis.entrypoints)).toHaveLength(5);
    const ways = Object.values(analysis.entrypoints).flatMap(({ resolutions }) => [
      resolutions["node16-esm"],
      resolutions.bundler,
    ]);
    expect(ways.filter((way) => way?.resolution === undefined)).toEqual([]);
  });

  it("runs the README's examples in Node", async () => {
    const { shown }: { readonly shown: readonly Shown[] } = await import(pathToFileURL(join(project, "main.js")).href);
    expect(shown.length).toBeGreaterThan(30);
    for (const { line, value, says } of shown) expect(value, line).toBe(says);
  });

  it("is checked by TypeScript where it is used, in each way of finding modules", () => {
    writeFileSync(join(project, "consumer.ts"), CONSUMER);
    for (const [module, resolution] of [
      ["nodenext", "nodenext"],
      ["esnext", "bundler"],
    ] as const) {
      const options = [
        "--noEmit",
        "--strict",
        "--target",
        "es2022",
        "--module",
        module,
        "--moduleResolution",
        resolution,
      ];
      const tsc = join(ROOT, "node_modules", "typescript", "bin", "tsc");
      // What it finds wrong it writes down, and ends with another status.
      expect(() =>
        execFileSync(process.execPath, [tsc, ...options, "consumer.ts"], { cwd: project, stdio: "pipe" }),
      ).not.toThrow();
    }
  });

  it("answers on the command line", () => {
    const program = join(project, "node_modules", ".bin", "kantlijn");
    const said = execFileSync(program, ["annotate", "--format", "ndjson", "-"], {
      encoding: "utf8",
      input: "Zie Kamerstuk 32 317, nr. 788.",
      shell: process.platform === "win32",
    });
    expect(said).toContain("kst-32317-788");
  });
});

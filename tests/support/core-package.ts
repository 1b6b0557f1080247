import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runStep } from "../runner/steps.mjs";
import { ROOT } from "./seeds.ts";

const CORE = join(ROOT, "packages", "core");

/** A value of the README's examples, beside what the README says it is; both as JSON. */
export interface Shown {
  readonly line: string;
  readonly value: string;
  readonly says: string;
}

/** Packs the library as it would be published, and gives the file. */
export async function packCore(folder: string): Promise<string> {
  await run(CORE, "pack the library", "pnpm", ["pack", "--pack-destination", folder]);
  const file = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  if (file === undefined) throw new Error("nothing was packed");
  return join(folder, file);
}

/**
 * Installs the packed library in an empty project, which holds the README's examples as modules, and
 * `main.js`, which runs them all and keeps what they show in `shown`, for all to see. Nothing is downloaded.
 */
export async function projectWith(packed: string, folder: string): Promise<string> {
  const project = join(folder, "project");
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "project", private: true, type: "module" }));
  await run(project, "install the packed library", "npm", ["install", "--offline", "--no-audit", "--no-fund", packed]);
  examples().forEach((code, index) => {
    writeFileSync(join(project, `example-${index}.js`), code);
  });
  const names = examples().map((_, index) => `shown${index}`);
  const imports = names.map((name, index) => `import { shown as ${name} } from "./example-${index}.js";`);
  const all = `globalThis.shown = [${names.map((name) => `...${name}`).join(", ")}];`;
  writeFileSync(join(project, "main.js"), [...imports, all, "export const shown = globalThis.shown;", ""].join("\n"));
  return project;
}

/** What does not stand before a value is left as it is; `reference.id; // "kst-36200-VI-23"` is noted. */
const VALUE_LINE = /^(?<expression>[^\s/].*); \/\/ (?<says>.+)$/gmu;

/** The README's examples, each as a module that exports what it shows. */
function examples(): readonly string[] {
  const readme = readFileSync(join(CORE, "README.md"), "utf8");
  return [...readme.matchAll(/^```js\n(?<code>.*?)^```$/gmsu)].map(([, code = ""]) => {
    const noted = code.replace(
      VALUE_LINE,
      (line, expression, says) =>
        `shown.push({ line: ${JSON.stringify(line)}, value: String(JSON.stringify(${expression})), says: String(JSON.stringify(${says})) });`,
    );
    return `export const shown = [];\n${noted}`;
  });
}

async function run(folder: string, title: string, program: string, args: readonly string[]): Promise<void> {
  const isDone = await runStep({ title, program, args, folder });
  if (!isDone) throw new Error(`it was not possible to ${title}`);
}

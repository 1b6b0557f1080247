import { join } from "node:path";
import { build } from "vite";
import { ROOT } from "./seeds.ts";

/** One of the scripts of `page-scripts/` with all it imports, as a page loads it: a module in one file. */
export async function bundleScript(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: join(ROOT, "tests"),
    logLevel: "error",
    build: {
      write: false,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(ROOT, "tests", "page-scripts", `${name}.ts`) },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const chunks = result !== undefined && "output" in result ? result.output.filter(({ type }) => type === "chunk") : [];
  const [only, ...others] = chunks;
  if (only?.type !== "chunk" || others.length > 0) throw new Error(`${name} is ${chunks.length} files, not one`);
  return only.code;
}

import { join } from "node:path";
import { build } from "vite";
import { ROOT } from "../../support/seeds.ts";

const FOLDER = join(ROOT, "tests", "bench", "page", "in-page");

/** The script of a file in a folder, `in-page/` unless told, with everything it imports; what it exports stands in a global `kantlijnBench`. */
export async function bundle(file: string, folder = FOLDER): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      target: "es2022",
      lib: { entry: join(folder, file), formats: ["iife"], name: "kantlijnBench" },
    },
  });
  const [script] = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  if (script?.type !== "chunk") throw new Error(`${file} was not bundled to a script`);
  return script.code;
}

import { join } from "node:path";
import { runStep } from "../runner/steps.mjs";
import { ROOT } from "./seeds.ts";

const EXTENSION = join(ROOT, "packages", "extension");

/** Builds the extension as readers get it, from the sources as they are now, and gives the folder; core must be built. */
export async function buildExtension(family: "chrome" | "firefox"): Promise<string> {
  const isBuilt = await runStep({
    title: `build the extension for ${family}`,
    program: process.execPath,
    args: [
      join(EXTENSION, "node_modules", "wxt", "bin", "wxt.mjs"),
      "build",
      ...(family === "firefox" ? ["-b", "firefox", "--mv3"] : ["-b", "chrome"]),
    ],
    folder: EXTENSION,
    // A test runner says "test" here, and then every component would tell the file it is of.
    env: { NODE_ENV: "production" },
  });
  if (!isBuilt) throw new Error(`the extension could not be built for ${family}`);
  return buildOf(family);
}

/** The folder a build lands in. */
function buildOf(family: "chrome" | "firefox"): string {
  return join(EXTENSION, ".output", `${family}-mv3`);
}

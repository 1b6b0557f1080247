import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "wxt";
import { quickly, tightly } from "./compress.ts";
import { readFiles } from "./read-files.ts";
import { sourcesOf } from "./sources.ts";
import { withoutKey } from "./without-key.ts";
import { type Files, zipOf } from "./zip-of.ts";

// This file runs from packages/extension/.output/release.
const EXTENSION = fileURLToPath(new URL("../../", import.meta.url));
const ROOT = join(EXTENSION, "../..");
const PACKAGES = join(ROOT, ".output", "packages");

/** Beside the builds that tests and `npm start` use, which have a key. */
const BUILDS = ".output/store";

/** Named as words, only these packages are made. */
const wanted = process.argv.slice(2);

// Whoever starts this may be a test runner, and then every component would tell the file it is of.
process.env.NODE_ENV = "production";

await rm(PACKAGES, { recursive: true, force: true });
await mkdir(PACKAGES, { recursive: true });
if (isWanted("chrome") || isWanted("edge")) {
  const { files, version } = await built("chrome");
  const zip = await zipOf(files, tightly);
  // Edge takes the package that Chrome takes.
  for (const store of ["chrome", "edge"]) if (isWanted(store)) await keep(`kantlijn-${version}-${store}`, zip);
}
if (isWanted("firefox")) {
  const { files, version } = await built("firefox");
  await keep(`kantlijn-${version}-firefox`, await zipOf(files, quickly));
  await keep(`kantlijn-${version}-firefox-sources`, await zipOf(await sourcesOf(ROOT), quickly));
}

function isWanted(store: string): boolean {
  return wanted.length === 0 || wanted.includes(store);
}

async function built(browser: "chrome" | "firefox"): Promise<{ readonly files: Files; readonly version: string }> {
  const { manifest } = await build({ root: EXTENSION, browser, manifestVersion: 3, outDir: BUILDS });
  const files = await readFiles(join(EXTENSION, BUILDS, `${browser}-mv3`));
  return { files: withoutKey(files), version: manifest.version };
}

async function keep(name: string, zip: Uint8Array): Promise<void> {
  await writeFile(join(PACKAGES, `${name}.zip`), zip);
  process.stdout.write(`${name}.zip: ${(zip.length / 1_000).toFixed(1)} kB\n`);
}

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { gzipSync } from "node:zlib";

/** A file of a built extension, in bytes as it is and compressed. */
export interface BuiltFile {
  /** From the folder of the build: `content-scripts/reader.js`. */
  readonly path: string;
  readonly bytes: number;
  readonly gzipped: number;
}

/** What a build loads into every page at start, in gzipped bytes: 60 kB. */
export const PAGE_BUDGET = 60_000;

/** Every file of a build, largest first. */
export function weighBuild(folder: string): readonly BuiltFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => weigh(folder, path))
    .sort((a, b) => b.gzipped - a.gzipped);
}

/** What the manifest has the browser load into a page of a site. */
export function filesInPages(folder: string): readonly BuiltFile[] {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  const paths = new Set(manifest.content_scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]));
  return [...paths].map((path) => weigh(folder, path));
}

/** A sentence that says how far these files are over the budget together; undefined where they are not. */
export function overBudget(files: readonly BuiltFile[], budget: number = PAGE_BUDGET): string | undefined {
  const total = files.reduce((sum, { gzipped }) => sum + gzipped, 0);
  if (total <= budget) return undefined;
  const parts = files.map(({ path, gzipped }) => `${path} ${inKb(gzipped)}`).join(", ");
  return `every page loads ${inKb(total)} gzipped, ${inKb(total - budget)} more than the ${inKb(budget)} it may: ${parts}`;
}

/** `24.6 kB` */
export function inKb(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`;
}

interface Manifest {
  readonly content_scripts: readonly { readonly js?: readonly string[]; readonly css?: readonly string[] }[];
}

function weigh(folder: string, path: string): BuiltFile {
  const content = readFileSync(join(folder, path));
  return { path: path.split(sep).join("/"), bytes: content.length, gzipped: gzipSync(content).length };
}

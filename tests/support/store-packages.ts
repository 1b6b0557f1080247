import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { runStep } from "../runner/steps.mjs";
import { ROOT } from "./seeds.ts";

/** What goes to a store. */
export interface StorePackage {
  /** `kantlijn-0.2.0-firefox.zip` */
  readonly name: string;
  readonly bytes: Buffer;
  /** Its files by their path. */
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** Makes the packages in this checkout, whose core every test finds built. */
export async function makePackages(): Promise<readonly StorePackage[]> {
  await run(ROOT, "make the packages for the stores", ["--silent", "--filter", "@kantlijn/extension", "run", "zip"]);
  return packagesIn(ROOT);
}

/** Makes the package for Firefox in unpacked sources, as reviewers are told to. */
export async function makeAsReviewer(root: string): Promise<readonly StorePackage[]> {
  await run(root, "make the package for Firefox from its sources", ["--silent", "zip", "firefox"]);
  return packagesIn(root);
}

function packagesIn(root: string): readonly StorePackage[] {
  const folder = join(root, ".output", "packages");
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      return { name, bytes, files: unzipSync(bytes) };
    });
}

/** Unpacks sources into an empty folder, and installs what their lockfile names from what is on this machine already. */
export async function unpackSources({ files }: StorePackage, folder: string): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  await run(folder, "install from the lockfile of the sources", ["install", "--frozen-lockfile", "--prefer-offline"]);
}

/** Tells packages apart without writing out half a megabyte. */
export function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

async function run(folder: string, title: string, args: readonly string[]): Promise<void> {
  const isDone = await runStep({ title, program: "pnpm", args, folder });
  if (!isDone) throw new Error(`it was not possible to ${title}`);
}

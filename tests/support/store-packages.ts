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

/** Makes the packages in a checkout, or in unpacked sources; those named, or all. */
export async function makePackages(
  root: string = ROOT,
  stores: readonly string[] = [],
): Promise<readonly StorePackage[]> {
  await run(root, "make the packages for the stores", ["--silent", "zip", ...stores]);
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

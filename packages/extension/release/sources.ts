import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readFiles } from "./read-files.ts";
import type { Files } from "./zip-of.ts";

/** What of the root belongs to the sources of the extension. */
const OF_ROOT = [
  ".nvmrc",
  "LICENSE",
  "package.json",
  "pnpm-lock.yaml",
  "pnpm-workspace.yaml",
  "tsconfig.base.json",
] as const;

/** Folders, with what of them is needed to build the extension and to read how it works. */
const FOLDERS: readonly (readonly [folder: string, isWanted: (path: string) => boolean])[] = [
  ["packages/core", (path) => isSource(path, ["bin", "src", "tools", "gazetteer", "laws", "dossiers", "vocabulary"])],
  [
    "packages/extension",
    (path) => isSource(path, ["src", "bundling", "styling", "public", "assets", "release", "store"]),
  ],
  // Cards name the documents in which a fact was found by their titles, which stand here.
  ["seeds", (path) => path.endsWith("/about.json")],
];

/** The instructions, where a reviewer looks first. */
const INSTRUCTIONS = "packages/extension/store/REVIEWERS.md";

/** All that is needed to build the extension: no tests, nothing they need, and nothing that was made. */
export async function sourcesOf(root: string): Promise<Files> {
  const files = new Map<string, Uint8Array>();
  for (const path of OF_ROOT) files.set(path, await readFile(join(root, path)));
  for (const [folder, isWanted] of FOLDERS)
    for (const [path, content] of await readFiles(join(root, folder), isWanted))
      files.set(`${folder}/${path}`, content);
  return files.set("REVIEWERS.md", await readFile(join(root, INSTRUCTIONS)));
}

/** Of the top of a package only what configures it and tells of it. */
function isSource(path: string, folders: readonly string[]): boolean {
  const [first = "", ...rest] = path.split("/");
  if (rest.length === 0) return /^(?:package|tsconfig(?:\.\w+)?)\.json$|^wxt\.config\.ts$|^README\.md$/u.test(first);
  return folders.includes(first) && !/(?:^|\/)testing\/|\.(?:test|cases|generated)\.tsx?$/u.test(path);
}

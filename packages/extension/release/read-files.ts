import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Files } from "./zip-of.ts";

/** The files of a folder and the folders in it, of which `isWanted` is told the path, and which it lets through. */
export async function readFiles(folder: string, isWanted: (path: string) => boolean = () => true): Promise<Files> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll(sep, "/"),
    )
    .filter(isWanted);
  const files = await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path))] as const));
  return new Map(files);
}

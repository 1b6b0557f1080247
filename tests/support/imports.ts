import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import { ROOT } from "./seeds.ts";

/** One import line of a source file. */
export interface ImportLine {
  /** The file, from its package's `src`: `paint/link-painter.ts`. */
  readonly file: string;
  /** What is imported: a path from `src` for a file of the package, else a package name. */
  readonly target: string;
  readonly isOwnFile: boolean;
}

/** Every import line in a package's sources; tests and case tables are left out. */
export function importsOf(packageName: "core" | "extension"): readonly ImportLine[] {
  const source = join(ROOT, "packages", packageName, "src");
  return readdirSync(source, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(sep).join("/"))
    .filter((file) => /\.tsx?$/.test(file) && !/\.(?:test|cases|d)\.tsx?$/.test(file) && !file.startsWith("testing/"))
    .flatMap((file) => importLines(file, readFileSync(join(source, file), "utf8")));
}

/** The import lines in the words of one file. */
export function importLines(file: string, words: string): readonly ImportLine[] {
  const lines = words.matchAll(
    /^\s*(?:(?:import|export)\b[^"';]*?\bfrom\s*|import\s*)"([^"]+)"|\bimport\("([^"]+)"\)/gm,
  );
  return [...lines].map((match) => {
    const target = match[1] ?? match[2] ?? "";
    if (!target.startsWith(".")) return { file, target, isOwnFile: false };
    return { file, target: posix.normalize(posix.join(dirname(file), target)), isOwnFile: true };
  });
}

/** The room a file of `src` is in: its top folder, or itself where it lies at the top. */
export function roomOf(path: string): string {
  return relative(".", path).split(sep)[0] ?? path;
}

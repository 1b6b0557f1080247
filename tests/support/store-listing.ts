import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "./in-language.ts";
import { ROOT } from "./seeds.ts";

/** What the stores show of the extension in one language, and what their forms ask. */
export interface StoreListing {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  /** Why each permission is asked, by its name; `sites` for the pages that are read. */
  readonly permissions: ReadonlyMap<string, string>;
  /** Questions of the stores' forms on privacy, each with its answer. */
  readonly privacy: readonly string[];
}

/** The texts of the stores in a language. */
export function storeListing(language: Language): StoreListing {
  const file = join(ROOT, "packages", "extension", "store", `listing.${language}.md`);
  const [head = "", ...parts] = readFileSync(file, "utf8").split(/^## .*$/mu);
  const [summary = "", description = "", permissions = "", privacy = ""] = parts.map((part) => part.trim());
  return {
    name: head.replace(/^# /u, "").trim(),
    summary,
    description,
    permissions: new Map(permissions.split("\n").map(permissionOf)),
    privacy: privacy.split("\n"),
  };
}

function permissionOf(line: string): [name: string, why: string] {
  const { name = line, why = "" } = /^- `(?<name>\w+)`: (?<why>.+)$/u.exec(line)?.groups ?? {};
  return [name, why];
}

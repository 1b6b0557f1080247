import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** The titles of the seed documents, by the name of their folder. */
export type SeedTitles = ReadonlyMap<string, string>;

const about = z.object({ title: z.string() });

/** Reads the titles from `<folder>/<name>/about.json`. */
export function readSeedTitles(folder: string): SeedTitles {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return new Map(
    names.map(({ name }) => [
      name,
      about.parse(JSON.parse(readFileSync(join(folder, name, "about.json"), "utf8"))).title,
    ]),
  );
}

const SEEDS = /seeds: (?<names>[a-z0-9-]+(?:, [a-z0-9-]+){0,9})/gu;

/** A source in which each seed is written as `nameOf` its folder says. */
export function replaceSeeds(source: string, separator: string, nameOf: (folder: string) => string): string {
  return source.replace(SEEDS, (_, names: string) => names.split(", ").map(nameOf).join(separator));
}

/** A source in words for a reader, who knows a document by its title and not by its folder. */
export function withSeedTitles(source: string, titles: SeedTitles): string {
  return replaceSeeds(source, "; ", (folder) => titles.get(folder) ?? folder);
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Seed } from "@kantlijn/extension/reading-room";
import { checkAbout, checkExpected, type ExpectedReading } from "./seed-schema.ts";

/** The root of the checkout. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** A seed with what a person found in it. */
export interface AnnotatedSeed extends Seed {
  readonly expected: ExpectedReading;
}

/** The names of the seed folders. */
export const seedSlugs: readonly string[] = readdirSync(join(ROOT, "seeds"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** Reads one seed and checks it; throws a sentence where a file is wrong. */
export function loadSeed(slug: string): AnnotatedSeed {
  const text = readFileSync(join(ROOT, "seeds", slug, "document.txt"), "utf8");
  const about = checkAbout(`seeds/${slug}/about.json`, readJson(slug, "about.json"));
  const expected = checkExpected(`seeds/${slug}/expected.json`, readJson(slug, "expected.json"), text);
  return { slug, text, about, expected };
}

function readJson(slug: string, name: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, "seeds", slug, name), "utf8"));
}

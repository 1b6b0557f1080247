import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { GAZETTEER_KINDS } from "../src/model/entity.ts";
import { completeFromCldr } from "./complete-from-cldr.ts";
import { DataMistakes } from "./data-mistakes.ts";
import { type GazetteerSource, gazetteerEntry } from "./gazetteer-schema.ts";
import { readJson } from "./read-data.ts";

/**
 * Reads `gazetteer/<kind>.json`, entries sorted by id.
 * @throws DataMistakes with one line per mistake: file, entry, field, what to do.
 */
export function readGazetteer(folder: string): GazetteerSource[] {
  const mistakes: string[] = [];
  const entries: GazetteerSource[] = [];
  const seen = new Map<string, string>();
  for (const file of readdirSync(folder).sort()) {
    for (const entry of readFile(join(folder, file), file, mistakes)) {
      const other = seen.get(entry.id);
      if (other !== undefined)
        mistakes.push(`${file}: ${entry.id}: this id stands in ${other} too; give one of them another`);
      seen.set(entry.id, file);
      entries.push(entry);
    }
  }
  if (mistakes.length > 0) throw new DataMistakes(mistakes);
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function readFile(path: string, file: string, mistakes: string[]): GazetteerSource[] {
  const kind = GAZETTEER_KINDS.find((known) => `${known}.json` === file);
  if (kind === undefined) {
    mistakes.push(`${file}: no such kind; name the file after one of ${GAZETTEER_KINDS.join(", ")}`);
    return [];
  }
  const listed = readJson(path);
  if (!Array.isArray(listed)) {
    mistakes.push(`${file}: must hold a list of entries`);
    return [];
  }
  return listed.flatMap((item: unknown, index) => {
    const parsed = gazetteerEntry.safeParse(completeFromCldr(item));
    if (parsed.success && parsed.data.kind === kind) return [parsed.data];
    const name = parsed.success ? parsed.data.id : nameOf(item, index);
    if (parsed.success)
      mistakes.push(`${file}: ${name}: kind is ${parsed.data.kind}; move it to ${parsed.data.kind}.json`);
    else mistakes.push(...parsed.error.issues.map((issue) => `${file}: ${name}: ${mistakeOf(issue)}`));
    return [];
  });
}

/** Field and mistake, as a person says it. */
function mistakeOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys")
    return `${[...issue.path, issue.keys.join(", ")].join(".")}: is no field; is it misspelt?`;
  const isMissing = issue.code === "invalid_type" && issue.message.endsWith("received undefined");
  return `${issue.path.join(".")}: ${isMissing ? "is missing; add it" : issue.message}`;
}

function nameOf(item: unknown, index: number): string {
  return typeof item === "object" && item !== null && "id" in item ? String(item.id) : `entry ${index + 1}`;
}

import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { z } from "zod";
import { DataMistakes } from "./data-mistakes.ts";

/**
 * Reads a data file as its schema says.
 * @throws DataMistakes with one line per mistake: file, field, what is wrong.
 */
export function readData<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> {
  const parsed = schema.safeParse(readJson(path));
  if (parsed.success) return parsed.data;
  throw new DataMistakes(
    parsed.error.issues.map(({ path: field, message }) => `${basename(path)}: ${field.join(".")}: ${message}`),
  );
}

/** What a data file holds, whatever that is. @throws DataMistakes where it is no JSON. */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    // The engine says where in the file it stopped to understand.
    throw error instanceof SyntaxError ? new DataMistakes([`${basename(path)}: is no JSON: ${error.message}`]) : error;
  }
}

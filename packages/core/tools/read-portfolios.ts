import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { z } from "zod";
import { DataMistakes } from "./data-mistakes.ts";
import { type Portfolio, portfolio } from "./portfolio-schema.ts";

const portfolios = z.array(portfolio);

/**
 * Reads the portfolios of ministries and ministers.
 * @throws DataMistakes with one line per mistake: file, row, field.
 */
export function readPortfolios(file: string): Portfolio[] {
  const parsed = portfolios.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (parsed.success) return parsed.data;
  throw new DataMistakes(
    parsed.error.issues.map(({ path, message }) => `${basename(file)}: ${path.join(".")}: ${message}`),
  );
}

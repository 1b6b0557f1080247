import { z } from "zod";
import { type Portfolio, portfolio } from "./portfolio-schema.ts";
import { readData } from "./read-data.ts";

const portfolios = z.array(portfolio);

/**
 * Reads the portfolios of ministries and ministers.
 * @throws DataMistakes with one line per mistake: file, row, field.
 */
export function readPortfolios(file: string): Portfolio[] {
  return readData(file, portfolios);
}

import type { Vergaderjaar } from "../model/parliament.ts";
import { GAP } from "./separator.ts";

/** `2019/20`, `2019-2020`, `2019–2020`, `vergaderjaar 2019/2020`: groups `from` and `to`. */
export const VERGADERJAAR: string = `(?:[Vv]ergaderjaar${GAP})?(?<from>(?:19|20)\\d{2})${GAP}[/\\u2013-]${GAP}(?<to>(?:19|20)\\d{2}|\\d{2})(?!\\d)`;

/** The year two written halves name; undefined where the second does not follow the first. */
export function readVergaderjaar(from: string | undefined, to: string | undefined): Vergaderjaar | undefined {
  if (from === undefined || to === undefined) return undefined;
  const next = Number(from) + 1;
  return String(next).endsWith(to) ? `${Number(from)}-${next}` : undefined;
}

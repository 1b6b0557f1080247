import type { Kamer } from "../model/parliament.ts";
import { NUMBER_ENDS } from "./separator.ts";

/** The chamber as it stands behind `Kamerstukken`: `II`, `I`, `TK`, `E.K.`; group `kamer`. */
export const KAMER: string = `(?<kamer>II|I|TK|EK|T\\.K\\.|E\\.K\\.)${NUMBER_ENDS}`;

export function readKamer(written: string | undefined): Kamer | undefined {
  if (written === undefined) return undefined;
  return written === "I" || written.startsWith("E") ? "eerste" : "tweede";
}

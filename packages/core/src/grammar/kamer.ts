import type { Kamer } from "../model/reference.ts";

/** The chamber as it stands behind `Kamerstukken`: `II`, `I`, `TK`, `E.K.`; group `kamer`. */
export const KAMER = "(?<kamer>II|I|TK|EK|T\\.K\\.|E\\.K\\.)(?![\\p{L}\\d])";

export function readKamer(written: string | undefined): Kamer | undefined {
  if (written === undefined) return undefined;
  return written === "I" || written.startsWith("E") ? "eerste" : "tweede";
}

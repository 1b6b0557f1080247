import type { Reference } from "../model/reference.ts";

/**
 * Fills in the chamber where the text leaves it out: the Tweede Kamer numbers its papers, the Eerste Kamer
 * letters them, at first behind a number (`188b`). What is filled in is listed in `implied`.
 */
export function implyFields(reference: Reference): Reference {
  if (reference.kind !== "kamerstuk" || reference.kamer !== undefined) return reference;
  const kamer = /^\d+$/u.test(reference.ondernummer) ? "tweede" : "eerste";
  return { ...reference, kamer, implied: [...(reference.implied ?? []), "kamer"] };
}

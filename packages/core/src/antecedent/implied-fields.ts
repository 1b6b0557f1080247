import type { Kamer } from "../model/parliament.ts";
import type { Reference } from "../model/reference.ts";

/**
 * Fills in the chamber where the text leaves it out: of papers the Tweede Kamer numbers its own and the Eerste Kamer
 * letters them, at first behind a number (`188b`); Handelingen and their Aanhangsel are those of the Tweede Kamer unless
 * they say otherwise. What is filled in is listed in `implied`.
 */
export function implyFields(reference: Reference): Reference {
  switch (reference.kind) {
    case "kamerstuk":
    case "handelingen":
    case "aanhangsel":
      if (reference.kamer !== undefined) return reference;
      return { ...reference, kamer: impliedKamer(reference), implied: [...(reference.implied ?? []), "kamer"] };
    default:
      return reference;
  }
}

function impliedKamer(reference: Reference): Kamer {
  return reference.kind === "kamerstuk" && !/^\d+$/u.test(reference.ondernummer) ? "eerste" : "tweede";
}

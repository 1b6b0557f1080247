import type { GazetteerSource } from "../gazetteer-schema.ts";
import type { Mistake } from "./mistake.ts";

/** The source of a description in which no fact stands that could be checked. */
const NO_MORE_THAN_THE_NAME = "zegt niet meer dan de naam";

/** Times of one entry that end before they begin. */
export function mistakesInTimes(entry: GazetteerSource): Mistake[] {
  const { validFrom, validUntil, terms = [] } = entry;
  const validity = endsBefore(validFrom, validUntil)
    ? [{ entry, field: "validUntil" as const, message: `${validUntil} lies before ${validFrom}; mend one of them` }]
    : [];
  const ofTerms = terms
    .filter(({ start, end }) => endsBefore(start, end))
    .map(({ role, end }) => ({
      entry,
      field: "terms" as const,
      message: `${role} ends on ${end}, before it begins; mend one of the days`,
    }));
  return [...validity, ...ofTerms];
}

// A year or a month without its day is compared as far as it goes.
function endsBefore(start: string | undefined, end: string | undefined): boolean {
  if (start === undefined || end === undefined) return false;
  const length = Math.min(start.length, end.length);
  return end.slice(0, length) < start.slice(0, length);
}

const OF_A_PERSON = ["surname", "terms"] as const;
const OF_A_PLACE = ["cldr", "adjectives", "inhabitants"] as const;

/** Fields that an entry of this kind does not have. */
export function mistakesInKind(entry: GazetteerSource): Mistake[] {
  const isPlace = entry.kind === "land" || entry.kind === "regio";
  const strange = [...(entry.kind === "persoon" ? [] : OF_A_PERSON), ...(isPlace ? [] : OF_A_PLACE)];
  return strange
    .filter((field) => entry[field] !== undefined)
    .map((field) => ({ entry, field, message: `is no field of the kind ${entry.kind}; leave it out` }));
}

/** An entry that is called verified, while what its card would say was not checked. */
export function mistakesInVerified(entry: GazetteerSource): Mistake[] {
  if (!entry.verified || entry.description === undefined || isChecked(entry)) return [];
  const message = "its description was not checked; add a source of it with the day (checked), or say false";
  return [{ entry, field: "verified", message }];
}

function isChecked({ sources }: GazetteerSource): boolean {
  return sources.some(
    ({ of, source, checked }) =>
      (of === "description" && source === NO_MORE_THAN_THE_NAME) ||
      ((of === "description" || of === "name") && checked !== undefined),
  );
}

import type { GazetteerSource } from "../gazetteer-schema.ts";
import type { LawName } from "../read-laws.ts";
import type { Mistake } from "./mistake.ts";

/** The letter that each kind of act has in its CELEX number. */
const DESCRIPTORS = { verordening: "R", richtlijn: "L", besluit: "D", kaderbesluit: "F" } as const;

// `Verordening (EU) nr. 604/2013`, `Verordening (EU) 2019/1896`, `Richtlijn 2008/115/EG`.
const NUMBERED =
  /^(?<type>verordening|richtlijn|besluit|kaderbesluit)(?: \((?:EU|EG|EEG|Euratom)\))?(?<nr> nr\.)? (?<first>\d{1,4})\/(?<second>\d{1,4})(?:\/[A-Z]{2,4})?$/iu;

/** Forms that give the number of an act of the Union beside a CELEX number that is not its. */
export function mistakesInActs(entry: GazetteerSource): Mistake[] {
  const { celex } = entry.identifiers ?? {};
  if (celex === undefined) return [];
  return [entry.label, ...(entry.aliases ?? []), ...(entry.variants ?? [])].flatMap((form) => {
    const meant = celexOf(form);
    if (meant === undefined || meant === celex) return [];
    const message = `"${form}" is ${meant}, and the entry says ${celex}; one of the two is wrong`;
    return [{ entry, field: "identifiers" as const, message }];
  });
}

/** The CELEX number that the name of an act holds; undefined where it holds no number. */
export function celexOf(name: string): string | undefined {
  const { type = "", first = "", second = "" } = NUMBERED.exec(name)?.groups ?? {};
  const descriptor = Object.entries(DESCRIPTORS).find(([word]) => word === type.toLowerCase())?.[1];
  if (descriptor === undefined) return undefined;
  // Regulations had their year last until 2015; of two numbers that may be one, the year has four digits.
  const isYearFirst = descriptor !== "R" || (/^20(?:1[5-9]|[2-9]\d)$/.test(first) && !/^20\d\d$/.test(second));
  const [year, number] = isYearFirst ? [first, second] : [second, first];
  const fullYear = year.length === 2 ? `19${year}` : year;
  return `3${fullYear}${descriptor}${number.padStart(4, "0")}`;
}

/** Names that the list of laws gives to another law than the entry does. */
export function mistakesAgainstLaws(entries: readonly GazetteerSource[], laws: readonly LawName[]): Mistake[] {
  const numbered = laws.filter(({ law, exact }) => !exact && /^(?:BWB|3\d)/.test(law));
  const lawOf = new Map(numbered.map(({ written, law }) => [written.toLowerCase(), law]));
  return entries.flatMap((entry) => {
    const { bwbr, celex } = entry.identifiers ?? {};
    if (bwbr === undefined && celex === undefined) return [];
    return [entry.label, ...(entry.aliases ?? [])].flatMap((form) => {
      const law = lawOf.get(form.toLowerCase());
      if (law === undefined || law === bwbr || law === celex) return [];
      const message = `laws/ gives "${form}" to ${law}, and the entry says ${bwbr ?? celex}; one of the two is wrong`;
      return [{ entry, field: "identifiers" as const, message }];
    });
  });
}

import { fullDate } from "../../grammar/full-date.ts";
import { readListed } from "../../grammar/listed.ts";
import { NR_AND_GAP } from "../../grammar/ondernummer.ts";
import { GAP, NUMBER_ENDS, SPACES } from "../../grammar/separator.ts";
import type { GazetteReference } from "../../model/legislation.ts";
import type { Implied } from "../../model/reference.ts";
import { groupSpan, type Recogniser, type ReferenceMention } from "../recogniser.ts";
import { yearOfAct } from "./gazette-year.ts";

type Kind = GazetteReference["kind"];

const KIND_OF_CUE: Readonly<Record<string, Kind>> = {
  stb: "staatsblad",
  staatsblad: "staatsblad",
  stcrt: "staatscourant",
  staatscourant: "staatscourant",
  trb: "tractatenblad",
  tractatenblad: "tractatenblad",
};

/** The first volume of each: the Staatsblad of the Kingdom, the Staatscourant under that name, the Tractatenblad. */
const FIRST_YEAR: Readonly<Record<Kind, number>> = { staatsblad: 1813, staatscourant: 1814, tractatenblad: 1951 };

// *Stb.* 2011, 35: the marks of markup may stand around the full stop.
const STOP = `[*_]{0,2}\\.?[*_]{0,2}${GAP}`;
const YEAR = "(?:18|19|20)\\d{2}(?!\\d)";
const NUMBER = `[1-9]\\d{0,4}${NUMBER_ENDS}(?![.,]\\d)(?!\\s\\d{3}(?!\\d))`;
// A number that nothing but its place makes one stands before a mark or the end, not before a noun.
const CLOSES = `(?=${GAP}(?:[^\\s\\dA-Za-z\\u00c0-\\u024f/-]|$|en${SPACES}))`;
const AFTER_YEAR = `(?:${GAP}[,/]${GAP}(?:${NR_AND_GAP})?|[-\\u2013]|${SPACES}${NR_AND_GAP}|${SPACES}(?=${NUMBER}${CLOSES}))`;
const LATER_NUMBER = `(?:${YEAR}${GAP}[,/]${GAP})?(?:${NR_AND_GAP})?(?!${YEAR})${NUMBER}${CLOSES}`;
const MORE = `(?<more>(?:${GAP}(?:,|;|en|,${GAP}en)${SPACES}${LATER_NUMBER}){0,12})`;

// Stb. 2011, 35; Stcrt. 2015, nr. 11899; Trb. 2000, 16 en 86
//      ^year ^number                                    ^more
const WITH_YEAR = `${STOP}(?<year>${YEAR})${AFTER_YEAR}(?<number>${NUMBER})${MORE}`;
// Stcrt. 12 juni 1998, nr. 108; Stcrt. 12-6-1998, nr. 108
//                ^dated_year
const DATE = `(?:${fullDate(`(?<dated_year>${YEAR})`)}|\\d{1,2}-\\d{1,2}-(?<digits_year>${YEAR}))`;
const WITH_DATE = `${STOP}(?:van${SPACES})?${DATE}${GAP},?${GAP}${NR_AND_GAP}(?<dated_number>${NUMBER})`;
// stb-2023-160-n1
const AS_WRITTEN = `-(?<id_year>${YEAR})-(?<id_number>[1-9]\\d{0,4})(?:-(?<print>[nh]\\d))?${NUMBER_ENDS}`;
// (Stb. 268): the year is that of the act before it.
const ALONE = `${STOP}(?:${NR_AND_GAP})?(?<alone>[1-9]\\d{0,2})${NUMBER_ENDS}(?=${GAP}(?:[).;]|,(?!${GAP}\\d)|$))`;

export const gazette: Recogniser = {
  name: "gazette",
  cues: Object.keys(KIND_OF_CUE),
  pattern: new RegExp(`(?:${AS_WRITTEN}|${WITH_YEAR}|${WITH_DATE}|${ALONE})`, "duy"),
  read(match, cue, { text }) {
    const kind = KIND_OF_CUE[cue.written];
    if (kind === undefined || text[cue.start - 1] === "/") return [];
    const { id_number, alone, dated_number } = match.groups ?? {};
    const mention = { start: cue.start, end: match.index + match[0].length };
    if (alone !== undefined) return withoutYear(text, kind, mention, alone);
    const numbered = id_number ?? dated_number;
    if (numbered === undefined) return withYear(match, kind, cue.start);
    const { id_year, dated_year, digits_year, print } = match.groups ?? {};
    const year = id_year ?? dated_year ?? digits_year ?? "";
    return [{ ...mention, reference: { ...issue(kind, year, numbered), ...(print && { print }) } }].filter(exists);
  },
};

const LATER = new RegExp(`(?:(?<year>${YEAR})${GAP}[,/]${GAP})?(?:${NR_AND_GAP})?(?<number>${NUMBER})`, "gu");

/** One mention for each number; a later one may name a year of its own: `Trb. 1951, 131 en 1967, 76`. */
function withYear(match: RegExpExecArray, kind: Kind, start: number): ReferenceMention[] {
  const { year = "", number = "" } = match.groups ?? {};
  const first = groupSpan(match, "number");
  if (first === undefined) return [];
  let current = year;
  const later = readListed(match, "more", LATER).map(({ groups, ...span }) => {
    current = groups.year ?? current;
    return { ...span, reference: issue(kind, current, groups.number ?? "") };
  });
  return [{ start, end: first.end, reference: issue(kind, year, number) }, ...later].filter(exists);
}

/**
 * Only the Staatsblad numbers an act in the year the act bears. A treaty is printed years after it was made, and a
 * regeling of December may stand in the Staatscourant of January.
 */
function withoutYear(
  text: string,
  kind: Kind,
  span: { readonly start: number; readonly end: number },
  number: string,
): ReferenceMention[] {
  const year = kind === "staatsblad" ? yearOfAct(text, span.start) : undefined;
  if (year === undefined) return [];
  const reference: GazetteReference & Implied = { ...issue(kind, year, number), implied: ["year"] };
  return [{ ...span, reference }].filter(exists);
}

function issue(kind: Kind, year: string, number: string): GazetteReference {
  return { kind, year: Number(year), number: Number(number) };
}

function exists({ reference }: { readonly reference: GazetteReference }): boolean {
  return reference.year >= FIRST_YEAR[reference.kind];
}

import { GAP, NUMBER_ENDS, SPACES } from "../grammar/separator.ts";
import type { PublicatieReference } from "../model/legislation.ts";
import { groupSpan, type Recogniser } from "./recogniser.ts";

// WBV 2023/5
//     ^year ^number
const FIRST_YEAR = 1990;
const LAST_YEAR = 2035;

/**
 * Circulars and instructions of the immigration service by year and number: WBV and TBV change the
 * Vreemdelingencirculaire, MG are those of the Ministerie van Binnenlandse Zaken, WI instructs the IND.
 */
const SERIES: Readonly<Record<string, string>> = {
  wbv: "WBV",
  tbv: "TBV",
  mg: "MG",
  wi: "WI",
  "mg-circulaire": "MG",
  werkinstructie: "WI",
  "ind-werkinstructie": "WI",
};

export const circulaire: Recogniser = {
  name: "circulaire",
  cues: Object.keys(SERIES),
  pattern: new RegExp(
    `${SPACES}(?:nr\\.?${GAP})?(?<year>\\d{4})${GAP}/${GAP}(?<number>[1-9]\\d{0,2})${NUMBER_ENDS}(?!/)`,
    "duy",
  ),
  read(match, cue, { text }) {
    const { year = "", number = "" } = match.groups ?? {};
    const series = SERIES[cue.written];
    const end = groupSpan(match, "number")?.end;
    if (series === undefined || end === undefined || !isYear(Number(year))) return [];
    // Small, `mg` weighs a medicine.
    if (cue.written.length <= 3 && text.slice(cue.start, cue.end) !== series) return [];
    const reference: PublicatieReference = { kind: "publicatie", series, number: `${year}/${number}` };
    return [{ start: cue.start, end, reference }];
  },
};

function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

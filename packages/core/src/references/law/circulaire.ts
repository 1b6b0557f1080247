import { JOINT } from "../../grammar/joint.ts";
import { readListed } from "../../grammar/listed.ts";
import { GAP, NUMBER_ENDS, SPACES } from "../../grammar/separator.ts";
import type { PublicatieReference } from "../../model/legislation.ts";
import type { Recogniser } from "../recogniser.ts";

// WBV 2023/5 en 2023/7
//     ^first ^more
const NUMBER = `\\d{4}${GAP}/${GAP}[1-9]\\d{0,2}${NUMBER_ENDS}(?!/)`;
const EACH = /(?<year>\d{4})\s{0,4}\/\s{0,4}(?<number>\d{1,3})/gu;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2035;

/**
 * Circulars and instructions of the immigration service by year and number: WBV and TBV change the
 * Vreemdelingencirculaire, MG are those of the Ministerie van Binnenlandse Zaken, WI and IB instruct the IND.
 */
const SERIES: Readonly<Record<string, string>> = {
  wbv: "WBV",
  tbv: "TBV",
  mg: "MG",
  wi: "WI",
  "mg-circulaire": "MG",
  werkinstructie: "WI",
  werkinstructies: "WI",
  "ind-werkinstructie": "WI",
  "ind-werkinstructies": "WI",
  informatiebericht: "IB",
  "ind-informatiebericht": "IB",
};

export const circulaire: Recogniser = {
  name: "circulaire",
  cues: Object.keys(SERIES),
  pattern: new RegExp(
    `${SPACES}(?:[(][A-Z]{2}[)]${SPACES})?(?:nrs?\\.?${GAP})?(?<first>${NUMBER})(?<more>(?:${JOINT}${NUMBER}){0,6})`,
    "duy",
  ),
  read(match, cue, { text }) {
    const series = SERIES[cue.written];
    if (series === undefined) return [];
    // Small, `mg` weighs a medicine.
    if (cue.written.length <= 3 && text.slice(cue.start, cue.end) !== series) return [];
    const numbers = [...readListed(match, "first", EACH), ...readListed(match, "more", EACH)];
    if (numbers.some(({ groups }) => !isYear(Number(groups.year)))) return [];
    return numbers.map(({ start, end, groups }, index) => {
      const number = `${groups.year ?? ""}/${groups.number ?? ""}`;
      const reference: PublicatieReference = { kind: "publicatie", series, number };
      return { start: index === 0 ? cue.start : start, end, reference };
    });
  },
};

function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

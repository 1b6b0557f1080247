import { GAP, SPACES, WORD_CHARACTERS } from "../grammar/separator.ts";
import type { EuActReference, EuActSort } from "../model/legislation.ts";
import type { Recogniser } from "./recogniser.ts";

// Verordening (EU) nr. 1052/2013
//             ^treaty  ^left^right
// Richtlijn 2008/115/EG
//           ^left^right ^suffix
const TREATY = "(?:EU|EG|EEG|EGKS|GBVB|JBZ|(?:EU|EG|EEG),\\s?Euratom|Euratom)";

const SORT_OF_CUE: Readonly<Record<string, EuActSort>> = {
  verordening: "verordening",
  uitvoeringsverordening: "verordening",
  "gedelegeerde verordening": "verordening",
  richtlijn: "richtlijn",
  uitvoeringsrichtlijn: "richtlijn",
  "gedelegeerde richtlijn": "richtlijn",
  besluit: "besluit",
  uitvoeringsbesluit: "besluit",
  beschikking: "besluit",
  kaderbesluit: "kaderbesluit",
};

export const euAct: Recogniser = {
  name: "eu-act",
  cues: Object.keys(SORT_OF_CUE),
  pattern: new RegExp(
    `${SPACES}(?:[(](?<treaty>${TREATY})[)]${GAP})?(?<nr>[Nn]r\\.?${GAP})?` +
      `(?<left>\\d{1,4})/(?<right>\\d{1,4})(?:/(?<suffix>EU|EG|EEG|JBZ|GBVB|Euratom))?(?![/${WORD_CHARACTERS}])`,
    "duy",
  ),
  read(match, cue) {
    const { treaty, nr, left = "", right = "", suffix } = match.groups ?? {};
    const sort = SORT_OF_CUE[cue.written];
    if (sort === undefined) return [];
    const numbers =
      sort === "verordening" ? regulation(treaty, nr, left, right) : yearFirst(sort, treaty, left, right, suffix);
    if (numbers === undefined) return [];
    const named = treaty ?? suffix;
    const reference: EuActReference = { kind: "eu-act", sort, ...numbers, ...(named && { treaty: named }) };
    return [{ start: cue.start, end: match.index + match[0].length, reference }];
  },
};

interface YearAndNumber {
  readonly year: number;
  readonly number: number;
}

const FIRST_YEAR = 1952;
/** From this year on the acts of the Union carry their year first. */
const YEAR_FIRST_SINCE = 2015;

/**
 * Up to 2014 a regulation is written number/year, since then year/number. Where both readings are possible,
 * `nr.` belongs to the old way. Without `(EU)` or `(EG)` a verordening may be a town's.
 */
function regulation(
  treaty: string | undefined,
  nr: string | undefined,
  left: string,
  right: string,
): YearAndNumber | undefined {
  if (treaty === undefined) return undefined;
  const newWay = isYear(left) && Number(left) >= YEAR_FIRST_SINCE;
  const oldYear = right.length === 2 ? 1900 + Number(right) : Number(right);
  const oldWay = (right.length === 2 || isYear(right)) && oldYear < YEAR_FIRST_SINCE;
  if (newWay && !(oldWay && nr !== undefined)) return { year: Number(left), number: Number(right) };
  return oldWay ? { year: oldYear, number: Number(left) } : undefined;
}

/** Directives and decisions carry their year first; a besluit without a mark of the Union is a national one. */
function yearFirst(
  sort: EuActSort,
  treaty: string | undefined,
  left: string,
  right: string,
  suffix: string | undefined,
): YearAndNumber | undefined {
  const isMarked = treaty !== undefined || suffix !== undefined;
  if (sort !== "richtlijn" && !isMarked) return undefined;
  if (isYear(left)) return { year: Number(left), number: Number(right) };
  return left.length === 2 && suffix !== undefined ? { year: 1900 + Number(left), number: Number(right) } : undefined;
}

function isYear(written: string): boolean {
  return written.length === 4 && Number(written) >= FIRST_YEAR && Number(written) < 2100;
}

import { GAP, WORD_CHARACTERS } from "../../grammar/separator.ts";
import type { EcliReference } from "../../model/legislation.ts";
import { groupSpan, type Recogniser } from "../recogniser.ts";

// ECLI:NL:RVS:2023:506
//      ^country   ^number
//         ^court
//             ^year
// ECLI:NL:HR:2012, BV0614: a comma is a slip only before a number of the old LJN sort; elsewhere it ends the sentence.
const COLON = `${GAP}[:;]${GAP}`;
const LJN = `,${GAP}(?=[A-Za-z]{2}\\d{4}(?![${WORD_CHARACTERS}]))`;
// A number holds a digit, or it is the next word of the sentence.
const NUMBER =
  "(?<number>(?=[A-Za-z]{0,6}\\.?\\d)[A-Za-z0-9]{1,25})(?![A-Za-z0-9])(?<dotted>(?:\\.[A-Za-z0-9]{1,20}){0,4})";

// EU:C:2019:218: the short form of the Court's own judgments, which leaves ECLI out. The court must be one of its own.
const WHOLE = `${COLON}(?<country>[A-Za-z]{2})${COLON}(?<court>[A-Za-z][A-Za-z0-9]{0,6})${COLON}`;
const SHORT = "(?<![:;]\\s{0,4}EU):(?<eu>[CTF]):";

// 2020:11 445: digits in groups; where the number ends is not to be seen.
const GROUPED = "(?![^\\S\\n]\\d{3}(?![A-Za-z0-9]))";

/** The courts of these number without dots, so that a dot ends the sentence. */
const WITHOUT_DOTS: ReadonlySet<string> = new Set(["NL", "EU", "CE"]);

/**
 * Judgments by their European Case Law Identifier, in the form of the Council conclusions of 2011 (2011/C 127/01). An
 * LJN alone (`LJN BB5172`) names neither court nor year, and is not read.
 */
export const ecli: Recogniser = {
  name: "ecli",
  cues: ["ecli", "eu"],
  pattern: new RegExp(`(?:${SHORT}|${WHOLE})(?<year>\\d{4})(?:${COLON}|${LJN})${NUMBER}${GROUPED}`, "duy"),
  read(match, cue) {
    const { eu, country = "EU", court = eu ?? "", year = "", number = "", dotted = "" } = match.groups ?? {};
    if ((eu === undefined) !== (cue.written === "ecli")) return [];
    const span = groupSpan(match, "number");
    if (span === undefined || !isYear(Number(year))) return [];
    const hasDots = !WITHOUT_DOTS.has(country.toUpperCase());
    if (!hasDots && !/\d/u.test(number)) return [];
    const reference: EcliReference = {
      kind: "ecli",
      country: country.toUpperCase(),
      court: court.toUpperCase(),
      year: Number(year),
      number: (hasDots ? number + dotted : number).toUpperCase(),
    };
    return [{ start: cue.start, end: span.end + (hasDots ? dotted.length : 0), reference }];
  },
};

function isYear(year: number): boolean {
  return year >= 1800 && year < 2100;
}

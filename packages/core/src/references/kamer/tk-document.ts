import { NUMBER_ENDS } from "../../grammar/separator.ts";
import type { Recogniser } from "../recogniser.ts";

/** The registers that write their numbers this way begin in 2007; what lies this far ahead costs nothing. */
const YEARS: readonly number[] = Array.from({ length: 40 }, (_, index) => 2007 + index);
/** Document, zaak, activiteit. */
const SORTS = ["d", "z", "a"] as const;

// kv-tk-2017Z06952: questions that were not answered yet carry the number of their zaak.
const QUESTIONS = "kv-tk";
const NUMMER = /^20\d{2}[DZA]\d{5}$/u;
const LENGTH = 10;

export const tkDocument: Recogniser = {
  name: "tk-document",
  cues: [QUESTIONS],
  // 2022D55853: no number may be listed as a word, but every one begins with a year and a letter.
  openings: YEARS.flatMap((year) => SORTS.map((sort) => `${year}${sort}`)),
  pattern: new RegExp(`(?:-20\\d{2}[Zz])?\\d{5}${NUMBER_ENDS}`, "duy"),
  read(match, cue, { text }) {
    const end = match.index + match[0].length;
    const nummer = text.slice(end - LENGTH, end).toUpperCase();
    if (!NUMMER.test(nummer) || liesInAddress(text, cue.start)) return [];
    if ((cue.written === QUESTIONS) !== match[0].startsWith("-")) return [];
    return [{ start: cue.start, end, reference: { kind: "tk-document", nummer } }];
  },
};

// ?id=2022D55853, files/2022D55853_brief.pdf; but 2011Z01806/2011D08088 are two numbers.
const ADDRESS_BEFORE = /(?:[=&?%#_]|(?<!20\d{2}[DZA]\d{5})\/)$/u;

function liesInAddress(text: string, start: number): boolean {
  return ADDRESS_BEFORE.test(text.slice(Math.max(0, start - LENGTH - 1), start));
}

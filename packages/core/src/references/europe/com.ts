import { JOINT } from "../../grammar/joint.ts";
import { sentenceBefore } from "../../grammar/sentence.ts";
import { GAP, NUMBER_ENDS, WORD_CHARACTERS } from "../../grammar/separator.ts";
import type { ComReference } from "../../model/legislation.ts";
import { type Cue, groupSpan, type Recogniser, type ReferenceMention } from "../recogniser.ts";

// COM(2020) 609 final
//     ^year ^number
// COM/2016/0270
// COM(2020) 609, 610 en 611
//              ^more: a number only where a sentence goes on behind it or a paragraph ends, and not a count or a date
const NUMBER = "\\d{1,4}(?!\\d)";
const GOES_ON = `(?=${GAP}(?:$|(?<=\\n[^\\S\\n]?)\\n|[,;:)\\]]|\\.(?!\\d)|(?:def|definitief|final|en|of|van|is|zijn|worden|in|over)(?![${WORD_CHARACTERS}])))`;
const MORE = `${JOINT}\\d{2,4}(?![${WORD_CHARACTERS}/])${GOES_ON}`;

const SERIES: Readonly<Record<string, ComReference["series"]>> = { com: "COM", swd: "SWD", sec: "SEC", join: "JOIN" };

/** Documents of the European Commission and the High Representative; `final` is no part of the number. */
export const com: Recogniser = {
  name: "com",
  cues: Object.keys(SERIES),
  pattern: new RegExp(
    `${GAP}(?<opening>[(\\[/])${GAP}(?<year>\\d{4}|\\d{2})${GAP}[)\\]/]${GAP}(?:nr\\.?${GAP})?` +
      `(?<number>${NUMBER}(?:${NUMBER_ENDS}|(?=final|def)))(?<more>(?:${MORE}){0,8})`,
    "duy",
  ),
  read(match, cue, { text }) {
    const { opening, year: written = "", number = "" } = match.groups ?? {};
    const series = SERIES[cue.written];
    const year = readYear(written);
    const end = groupSpan(match, "number")?.end;
    if (series === undefined || year === undefined || end === undefined) return [];
    // `kantlijn.com/2020/12` is an address.
    if (opening === "/" && text.slice(cue.start, cue.end) !== series) return [];
    const sort = series === "COM" || series === "JOIN" ? sortBefore(text, cue) : undefined;
    const about = { kind: "com", series, year, ...(sort && { sort }) } as const;
    const first = { start: cue.start, end, reference: { ...about, number: Number(number) } };
    return first.reference.number === 0 ? [] : [first, ...later(match, first)];
  },
};

const FIRST_SHORT_YEAR = 70;

function readYear(written: string): number | undefined {
  const year = Number(written);
  if (written.length === 2) return year >= FIRST_SHORT_YEAR ? 1900 + year : undefined;
  return year >= 1958 && year <= 2035 ? year : undefined;
}

const LATER = /\d{2,4}/gu;

/** The other numbers of a list, which rise; a smaller one is something else. */
function later(match: RegExpExecArray, first: ReferenceMention & { reference: ComReference }): ReferenceMention[] {
  const offset = groupSpan(match, "more")?.start ?? 0;
  const mentions = [first];
  for (const { 0: written, index } of (match.groups?.more ?? "").matchAll(LATER)) {
    const number = Number(written);
    if (number <= (mentions.at(-1)?.reference.number ?? 0)) break;
    const start = offset + index;
    mentions.push({ start, end: start + written.length, reference: { ...first.reference, number } });
  }
  return mentions.slice(1);
}

const REACH = 160;
const PROPOSAL = /\bvoorstel(?:len)?\b/iu;
const COMMUNICATION = /\b(?:mededeling|verslag|witboek|groenboek)(?:en)?\b/iu;

/** What the words before it call it; undefined where they name both, as in a communication about a proposal. */
function sortBefore(text: string, { start }: Cue): ComReference["sort"] {
  const before =
    sentenceBefore(text, start, REACH)
      .split(/[;)]|\b(?:COM|SWD|JOIN)\b/u)
      .at(-1) ?? "";
  const [isProposal, isCommunication] = [PROPOSAL.test(before), COMMUNICATION.test(before)];
  if (isProposal === isCommunication) return undefined;
  return isProposal ? "voorstel" : "mededeling";
}

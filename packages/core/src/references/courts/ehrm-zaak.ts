import { JOINT } from "../../grammar/joint.ts";
import { sentenceBefore } from "../../grammar/sentence.ts";
import { GAP, SPACES, WORD_CHARACTERS } from "../../grammar/separator.ts";
import type { ZaakReference } from "../../model/legislation.ts";
import { type Cue, groupSpan, type Recogniser, type ReferenceMention } from "../recogniser.ts";
import { STATES } from "./convention-states.ts";

// Rantsev v. Cyprus, appl. no. 25965/04        EHRM 25904/07
//                              ^first               ^first
// EHRM 26 juli 2005, Siliadin t. Frankrijk, 73316/01
//      ^date         ^parties, without a digit
// nos. 8319/07 en 11449/07
//      ^first    ^more
const NUMBER = `\\d{2,5}/\\d{2}(?![/${WORD_CHARACTERS}])`;
const DATE = `${SPACES}(?<date>\\d{1,2}${SPACES}[a-z]{3,9}\\.?${SPACES}\\d{4})(?:,[^;()\\d]{0,80}?)?,`;

/** Words that only introduce an application to the Court. */
const APPLICATION = ["appl. no", "appl. nos", "appl. nr", "application no", "application nos", "application number"];
const COMPLAINT = ["klachtnummer", "klachtnr", "klacht nr", "verzoekschriftnummer", "verzoekschrift nr"];
/** Words that introduce any number, and words that name a court and not a number. */
const NUMBER_WORDS = ["nr", "nrs", "no", "nos"];
const COURT = "ehrm";

/**
 * Cases of the European Court of Human Rights by application number. Bare digits around a slash number many things,
 * so the text must name the Court, an application, or a state that is sued.
 */
export const ehrmZaak: Recogniser = {
  name: "ehrm-zaak",
  cues: [COURT, ...APPLICATION, ...COMPLAINT, ...NUMBER_WORDS],
  pattern: new RegExp(
    `(?:\\.|${GAP}:|${DATE})?${GAP}(?<first>${NUMBER})(?<more>(?:${JOINT}(?:n(?:r|o)s?\\.?${GAP})?${NUMBER}){0,8})`,
    "duy",
  ),
  read(match, cue, { text }) {
    const isDated = match.groups?.date !== undefined;
    const first = groupSpan(match, "first");
    if (first === undefined || (isDated && cue.written !== COURT)) return [];
    const numbered = match.groups?.first ?? "";
    if (NUMBER_WORDS.includes(cue.written) && (startsWithYear(numbered) || !isOfTheCourt(text, cue))) return [];
    return [
      // Between the name of the Court and a number there may be a date, which is no part of it.
      toMention(isDated ? first.start : cue.start, first.end, match.groups?.first ?? ""),
      ...laterNumbers(match),
    ];
  },
};

/** `nr. 2023/45` behind a sentence on the EVRM: whatever is numbered by year, it is no application. */
function startsWithYear(number: string): boolean {
  return /^(?:19[6-9]\d|20\d{2})\//u.test(number);
}

function toMention(start: number, end: number, number: string): ReferenceMention {
  const reference: ZaakReference = { kind: "zaak", court: "EHRM", number };
  return { start, end, reference };
}

const LATER = /(?:n[ro]s?\.?\s{0,4})?(?<number>\d{2,5}\/\d{2})/gu;

function laterNumbers(match: RegExpExecArray): ReferenceMention[] {
  const offset = groupSpan(match, "more")?.start ?? 0;
  return [...(match.groups?.more ?? "").matchAll(LATER)].map(({ 0: written, index, groups }) =>
    toMention(offset + index, offset + index + written.length, groups?.number ?? ""),
  );
}

const REACH = 200;
const NAMES_COURT = /\b(?:EHRM|ECHR|ECtHR|EVRM|applications?|Europe(?:es|se)\s{1,4}Hof voor de Rechten)\b/u;
// Siliadin v. France,     Salah Sheekh tegen Nederland,     M.S.S./België
const SUES_STATE = new RegExp(
  `(?:(?:\\b(?:vs?|t|c)\\.|\\btegen|\\bversus|/)\\s{0,4}(?:(?:het|the)\\s)?)(?:${STATES.join("|")})(?![a-z])`,
  "u",
);

function isOfTheCourt(text: string, { start }: Cue): boolean {
  const before = sentenceBefore(text, start, REACH);
  return NAMES_COURT.test(before) || SUES_STATE.test(before);
}

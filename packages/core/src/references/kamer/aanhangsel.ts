import { KAMER } from "../../grammar/kamer.ts";
import { readListed } from "../../grammar/listed.ts";
import { NR_AND_GAP } from "../../grammar/ondernummer.ts";
import { COMMA, GAP, NUMBER_ENDS, SPACES } from "../../grammar/separator.ts";
import { readSession, SESSION, YEARS_IN_ID } from "../../grammar/session.ts";
import { VERGADERJAAR } from "../../grammar/vergaderjaar.ts";
import type { AanhangselReference, Kamer, Session } from "../../model/parliament.ts";
import { groupSpan, type Recogniser, type ReferenceMention } from "../recogniser.ts";

// Aanhangsel Handelingen II 2014/15, nrs. 712 en 713
//                                         ^nummer
//                                             ^more
const NUMMER = `\\d{1,4}${NUMBER_ENDS}(?![\\s.]\\d{3}(?!\\d))`;
const MORE = `(?<more>(?:${GAP}(?:,|;|en|,${GAP}en)${SPACES}(?:${NR_AND_GAP})?${NUMMER}){0,12})`;
const CITED = `(?:${SESSION})?${COMMA}(?<label>${NR_AND_GAP})(?<nummer>${NUMMER})${MORE}`;
// Tweede Kamer, vergaderjaar 2021–2022, Aanhangsel van de Handelingen, nr. 712
const SESSION_BEFORE = new RegExp(
  `(?:(?:\\bKamerstukken\\s{1,3})?\\b${KAMER},?\\s{1,3})?${VERGADERJAAR},?\\s{1,3}$`,
  "u",
);
const LONGEST_SESSION = 60;
// ah-tk-20212022-712
const AS_WRITTEN = `-${YEARS_IN_ID}-(?<id_nummer>\\d{1,4})${NUMBER_ENDS}(?!-)`;
// Aanhangselnummer 242501244: two years of two digits, and five digits for the number.
const REGISTERED = `:?${SPACES}(?<first>\\d{2})(?<second>\\d{2})(?<registered>\\d{5})${NUMBER_ENDS}`;

const CHAMBER_IN_ID: Readonly<Record<string, Kamer>> = { "ah-tk": "tweede", "ah-ek": "eerste" };
const REGISTER = "aanhangselnummer";

export const aanhangsel: Recogniser = {
  name: "aanhangsel",
  cues: [
    "aanhangsel",
    "aanhangsel handelingen",
    "aanhangsel der handelingen",
    "aanhangsel van de handelingen",
    "aanhangsel bij de handelingen",
    "aanhangsel tot de handelingen",
    REGISTER,
    ...Object.keys(CHAMBER_IN_ID),
  ],
  pattern: new RegExp(`(?:${AS_WRITTEN}|${REGISTERED}|${CITED})`, "duy"),
  read(match, cue, { text }) {
    const { id_from, id_to, id_nummer, registered } = match.groups ?? {};
    const kamer = CHAMBER_IN_ID[cue.written];
    if ((kamer === undefined) !== (id_nummer === undefined)) return [];
    if ((cue.written === REGISTER) !== (registered !== undefined)) return [];
    if (id_nummer !== undefined)
      return whole(
        match,
        cue.start,
        { ...readSession({ from: id_from, to: id_to }), ...(kamer && { kamer }) },
        id_nummer,
      );
    if (registered !== undefined)
      return whole(match, cue.start, { ...registeredYear(match), kamer: "tweede" }, String(Number(registered)));
    return match.groups?.from === undefined ? citedBehindSession(match, cue.start, text) : cited(match, cue.start);
  },
};

function whole(match: RegExpExecArray, start: number, session: Session, nummer: string): ReferenceMention[] {
  if (session.vergaderjaar === undefined) return [];
  return [{ start, end: match.index + match[0].length, reference: { kind: "aanhangsel", ...session, nummer } }];
}

// The register of the Tweede Kamer opened in the 1990s.
const FIRST_SHORT_YEAR = 90;

function registeredYear(match: RegExpExecArray): Session | undefined {
  const { first = "", second } = match.groups ?? {};
  const century = Number(first) >= FIRST_SHORT_YEAR ? "19" : "20";
  return readSession({ from: `${century}${first}`, to: second });
}

function citedBehindSession(match: RegExpExecArray, cueStart: number, text: string): ReferenceMention[] {
  const from = Math.max(0, cueStart - LONGEST_SESSION);
  const before = SESSION_BEFORE.exec(text.slice(from, cueStart));
  return before === null ? [] : cited(match, from + before.index, before.groups);
}

function cited(match: RegExpExecArray, start: number, groups = match.groups): ReferenceMention[] {
  const { nummer } = match.groups ?? {};
  const first = groupSpan(match, "nummer");
  const session = readSession(groups ?? {});
  if (session === undefined || first === undefined || nummer === undefined) return [];
  const about = { kind: "aanhangsel", ...session } as const;
  return [{ start, end: first.end, reference: { ...about, nummer } }, ...laterNumbers(match, about)];
}

const LATER = new RegExp(`(?<label>${NR_AND_GAP})?(?<nummer>${NUMMER})`, "gu");

/** `nrs. 712 en 713` lists papers; after `nr. 712` only a number with its own `nr.` is one. */
function laterNumbers(match: RegExpExecArray, about: Omit<AanhangselReference, "nummer">): ReferenceMention[] {
  const isPlural = /s\.?\s*$/iu.test(match.groups?.label ?? "");
  return readListed(match, "more", LATER).flatMap(({ groups: { label, nummer }, ...span }) =>
    nummer === undefined || (!isPlural && label === undefined) ? [] : [{ ...span, reference: { ...about, nummer } }],
  );
}

import { fullDate } from "../../grammar/full-date.ts";
import { GAP, SPACES } from "../../grammar/separator.ts";
import type { EuActSort } from "../../model/legislation.ts";
import type { Cue, Recogniser } from "../recogniser.ts";
import { ACT, type ActMention, readAct } from "./eu-act.ts";

// Terugkeerrichtlijn (2008/115/EG)              Screeningsverordening (EU) 2024/1356
//                     ^act                                            ^act
// richtlijn betreffende langdurig ingezetenen (2003/109/EG)
//           ^title                             ^act
const MAKER = `van${SPACES}(?:de${SPACES}(?:Raad|Commissie)|het${SPACES}Europees${SPACES}Parlement${SPACES}en${SPACES}de${SPACES}Raad)`;
const CLOSE = new RegExp(`(?:${SPACES}[(]?|[(])${GAP}${ACT}`, "diuy");
const BEHIND_TITLE = new RegExp(
  `(?:${SPACES}${MAKER}${SPACES}|[^\\d.;:()]{1,80}(?:${fullDate("\\d{4}")}${SPACES})?[(]${GAP})${ACT}`,
  "diuy",
);

const SORT_OF_NOUN: Readonly<Record<string, EuActSort>> = {
  verordening: "verordening",
  richtlijn: "richtlijn",
  kaderbesluit: "kaderbesluit",
  besluit: "besluit",
  beschikking: "besluit",
  aanbeveling: "aanbeveling",
};
const NOUN = Object.keys(SORT_OF_NOUN).join("|");
const EACH_NOUN = new RegExp(`(?:${NOUN})(?![a-z])`, "giu");
const NOUN_AT_END = new RegExp(`(?:${NOUN})$`, "iu");
const LONGEST_NOUN = 12;
/** More code units than stand between the noun and the mark of the Union. */
const REACH = 120;

/** Acts whose number stands behind their name: what sort of act it is, is said by the last part of the name. */
export const actBehindName: Recogniser = {
  name: "act-behind-name",
  cues: ["eu", "eg", "eeg", "jbz"],
  pattern: /(?<=(?:\d\s?\/\s?|[(])(?:EU|EE?G|JBZ))(?![A-Za-z])/uy,
  read(_, cue, { text }) {
    const from = Math.max(0, cue.start - REACH);
    const noun = [...text.slice(from, cue.start).matchAll(EACH_NOUN)].at(-1);
    if (noun === undefined) return [];
    const end = from + noun.index + noun[0].length;
    const act = actNumberedBehind(text, end) ?? read(BEHIND_TITLE, text, end, noun[0]);
    return act !== undefined && isMarkedBy(act, cue) ? [withName(act, text, end)] : [];
  },
};

/**
 * The act whose number stands straight behind a name that ends at `end`: `Procedurerichtlijn (2005/85/EG)`. The mention
 * covers the number alone.
 */
export function actNumberedBehind(text: string, end: number): ActMention | undefined {
  const noun = NOUN_AT_END.exec(text.slice(Math.max(0, end - LONGEST_NOUN), end));
  return noun === null ? undefined : read(CLOSE, text, end, noun[0]);
}

function read(pattern: RegExp, text: string, at: number, noun: string): ActMention | undefined {
  const sort = SORT_OF_NOUN[noun.toLowerCase()];
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const act = match === null || sort === undefined ? undefined : readAct(match, sort);
  return act?.reference.treaty === undefined ? undefined : act;
}

/** Between brackets the number stands on its own; else the mention begins with the word it belongs to. */
function withName(act: ActMention, text: string, nameEnd: number): ActMention {
  if (/[(]\s*$/u.test(text.slice(nameEnd, act.start))) return act;
  const name = /[\p{L}-]{1,40}$/u.exec(text.slice(Math.max(0, nameEnd - 40), nameEnd));
  return { ...act, start: nameEnd - (name?.[0].length ?? 0) };
}

function isMarkedBy({ start, end }: ActMention, cue: Cue): boolean {
  return start <= cue.start && cue.end <= end;
}

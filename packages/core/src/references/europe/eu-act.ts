import { JOINT } from "../../grammar/joint.ts";
import { GAP, SPACES, WORD_CHARACTERS } from "../../grammar/separator.ts";
import type { EuActReference, EuActSort } from "../../model/legislation.ts";
import { firstFrom } from "../../model/sorted.ts";
import { type Cue, groupSpan, type Recogniser, type ReferenceMention, type Surroundings } from "../recogniser.ts";
import { readYearAndNumber } from "./act-number.ts";

// Verordening (EU) nr. 1052/2013
//             ^treaty  ^left^right
// Richtlijn 2008/115/EG          verordening nr. 562/2006 EG
//           ^left^right ^suffix                           ^behind
const TREATY = "(?:EU|EE?G|EGKS|GBVB|JBZ|Euratom)";
const TREATIES = `${TREATY}(?:,${GAP}${TREATY}(?![${WORD_CHARACTERS}])){0,2}`;
const NR = `(?:nrs?|nos?|nummers?)(?:\\.${GAP}|${SPACES})`;
const MARK = `(?:[(]${GAP}(?<treaty>${TREATIES})${GAP}[)]${GAP}|(?<bare>EU|EE?G)${SPACES})`;
const SUFFIX = `${GAP}/${GAP}(?<suffix>${TREATIES})(?![/A-Za-z])`;
// 1408/71 EEG, 1408/71 (EEG)
const BEHIND =
  `(?![/${WORD_CHARACTERS}])(?:${SPACES}(?<behind>EU|EE?G)(?![-\\u2010-\\u2013${WORD_CHARACTERS}])|` +
  `${GAP}[(](?<bracketed>EU|EE?G)[)])?`;
/** The marks and the number of an act, with named groups; `readAct` reads what they match. */
export const ACT: string =
  `(?<act>(?<nr_before>${NR})?${MARK}?(?<nr>${NR})?` +
  `(?<left>\\d{1,4})${GAP}/${GAP}(?<right>\\d{1,4})(?!\\d)(?:${SUFFIX}|${BEHIND}))`;

const SORT_OF_WORD: Readonly<Record<string, EuActSort>> = {
  verordening: "verordening",
  verordeningen: "verordening",
  richtlijn: "richtlijn",
  richtlijnen: "richtlijn",
  besluit: "besluit",
  besluiten: "besluit",
  beschikking: "besluit",
  beschikkingen: "besluit",
  kaderbesluit: "kaderbesluit",
  kaderbesluiten: "kaderbesluit",
  aanbeveling: "aanbeveling",
  aanbevelingen: "aanbeveling",
};

/** Short for verordening and richtlijn. VO is a sort of school too, so that its numbers must leave no doubt. */
const SHORT_WORDS: Readonly<Record<string, EuActSort>> = {
  vo: "verordening",
  verord: "verordening",
  rl: "richtlijn",
  richtl: "richtlijn",
};

/** What may stand before the word; `EU-` and its forerunners name the treaty too. */
const OPENINGS = ["", "uitvoerings", "gedelegeerde ", "gedelegeerd ", "eu-", "eg-", "eeg-"];

const SORT_OF_CUE: ReadonlyMap<string, EuActSort> = new Map([
  ...Object.entries(SORT_OF_WORD).flatMap(([word, sort]) => OPENINGS.map((opening) => [opening + word, sort] as const)),
  ...Object.entries(SHORT_WORDS),
]);

/** Acts of the European Union by number; a plural word lists several. */
export const euAct: Recogniser = {
  name: "eu-act",
  cues: [...SORT_OF_CUE.keys()],
  pattern: new RegExp(`(?:(?<stop>\\.)?${SPACES}|(?=[(]))${ACT}`, "diuy"),
  read: (match, cue, { text }) => readActs(match, cue, text),
};

/**
 * The act whose name begins exactly at `offset`, as the object of `artikel 12 van Richtlijn 2003/86/EG`; undefined
 * where none does, or where a list of acts begins. Costs a binary search.
 */
export function readActAt(
  { text, cues }: Pick<Surroundings, "text" | "cues">,
  offset: number,
): ReferenceMention | undefined {
  for (let index = firstFrom(cues, offset); cues[index]?.start === offset; index++) {
    const hit = cues[index];
    if (hit?.form.cue !== euAct.name) continue;
    euAct.pattern.lastIndex = hit.end;
    const match = euAct.pattern.exec(text);
    const cue = { start: hit.start, end: hit.end, written: hit.form.written };
    const [act, ...others] = match === null ? [] : readActs(match, cue, text);
    if (act !== undefined && others.length === 0) return act;
  }
  return undefined;
}

const NEXT = new RegExp(`${JOINT}${ACT}`, "diuy");
const LONGEST_LIST = 12;

/**
 * `Richtlijnen 2013/32/EU en 2013/33/EU`: a treaty holds for what follows, until another is named. Behind a word in the
 * singular only what names its treaty itself belongs to the list.
 */
function readActs(match: RegExpExecArray, cue: Cue, text: string): ReferenceMention[] {
  const sort = SORT_OF_CUE.get(cue.written);
  const opening = /^e{1,2}[ug](?=-)/u.exec(cue.written)?.[0].toUpperCase();
  const first = sort && readAct(match, sort, opening);
  if (sort === undefined || first === undefined || !isWhole(match, cue, first) || isLocal(text, cue, first)) return [];
  return [{ ...first, start: cue.start }, ...laterActs(first, sort, cue.written.endsWith("en"), text)];
}

/** Only a short word ends in a full stop; RL says too little where no treaty stands with it. */
function isWhole(match: RegExpExecArray, { written }: Cue, { reference }: ActMention): boolean {
  if (!(written in SHORT_WORDS)) return match.groups?.stop === undefined;
  return reference.treaty !== undefined || reference.sort === "verordening";
}

const REACH = 60;
const LOCAL = /gemeente|provincia|waterschap|eiland/iu;

/** A verordening that names no treaty, beside words of a town, a province or a water board. */
function isLocal(text: string, cue: Cue, { reference, end }: ActMention): boolean {
  if (reference.sort !== "verordening" || reference.treaty !== undefined) return false;
  return LOCAL.test(text.slice(Math.max(0, cue.start - REACH), end + REACH));
}

function laterActs(first: ActMention, sort: EuActSort, isPlural: boolean, text: string): ActMention[] {
  const acts: ActMention[] = [];
  for (let last = first; acts.length < LONGEST_LIST; ) {
    NEXT.lastIndex = last.end;
    const next = NEXT.exec(text);
    const act = next === null ? undefined : readAct(next, sort, isPlural ? last.reference.treaty : undefined);
    if (act === undefined || (!isPlural && act.reference.treaty === undefined)) break;
    acts.push(act);
    last = act;
  }
  return acts;
}

export interface ActMention extends ReferenceMention {
  readonly reference: EuActReference;
}

/** The act that `ACT` matched; undefined where its numbers may be anything else. */
export function readAct(match: RegExpExecArray, sort: EuActSort, inherited?: string): ActMention | undefined {
  const { nr_before, nr = nr_before, left = "", right = "", ...marks } = match.groups ?? {};
  const before = marks.treaty ?? marks.bare ?? marks.suffix;
  const treaty = writeTreaty(before ?? marks.behind ?? marks.bracketed) ?? inherited;
  const named = treaty === undefined ? {} : { treaty };
  const numbers = readYearAndNumber({ sort, left, right, hasNr: nr !== undefined, ...named });
  const span = groupSpan(match, "act");
  // Where the treaty was named already, a second one is the first word of what comes next: `… 2019/1896 EU-breed`.
  const end = before !== undefined && marks.suffix === undefined ? groupSpan(match, "right")?.end : span?.end;
  if (numbers === undefined || span === undefined || end === undefined) return undefined;
  return { start: span.start, end, reference: { kind: "eu-act", sort, ...numbers, ...named } };
}

/** `eu`, `EG,  Euratom` as they are printed: `EU`, `EG, Euratom`. */
function writeTreaty(written: string | undefined): string | undefined {
  return written
    ?.split(",")
    .map((part) => part.trim().toUpperCase())
    .map((part) => (part === "EURATOM" ? "Euratom" : part))
    .join(", ");
}

import { readListed } from "../../grammar/listed.ts";
import { NR_AND_GAP } from "../../grammar/ondernummer.ts";
import { PAGES, readPages } from "../../grammar/pages.ts";
import { COMMA, GAP, NUMBER_ENDS, SPACES } from "../../grammar/separator.ts";
import { readSession, SESSION, YEARS_IN_ID } from "../../grammar/session.ts";
import type { HandelingenReference, Kamer } from "../../model/parliament.ts";
import { groupSpan, type Recogniser, type ReferenceMention } from "../recogniser.ts";

// Handelingen II 2014/15, nr. 19, item 7
//                             ^vergadering
//                                      ^item
const VERGADERING = `${COMMA}${NR_AND_GAP}(?<vergadering>\\d{1,3})${NUMBER_ENDS}(?![\\s.]\\d{3}(?!\\d))`;
const NUMBER = `\\d{1,3}${NUMBER_ENDS}`;
const MORE_ITEMS = `(?<more_items>(?:${GAP}(?:,|en|,${GAP}en)${SPACES}(?:item${SPACES})?${NUMBER}){0,12})`;
const ITEMS = `${COMMA}[Ii]tem(?<plural>s)?${SPACES}(?<item>${NUMBER})${MORE_ITEMS}`;
// Handelingen II, 1988/89, blz. 39-2410 en 2435: pages are numbered through the year, behind that of the sitting.
const SITTING_AND_PAGE = `${COMMA}(?:p|pp|pag|blz)\\.?${GAP}(?<before_page>\\d{2}|1\\d{2})(?=[-\\u2013]\\d{4}(?!\\d))`;
// h-tk-20142015-19-7. Up to 2010 the last number in it is a page, of four digits.
const AS_WRITTEN = `-${YEARS_IN_ID}-(?<id_vergadering>\\d{1,3})-(?<id_item>\\d{1,3})${NUMBER_ENDS}(?!-)`;

const CHAMBER_IN_ID: Readonly<Record<string, Kamer>> = { "h-tk": "tweede", "h-ek": "eerste" };
const FIRST_YEAR_OF_ITEMS = 2010;

export const handelingen: Recogniser = {
  name: "handelingen",
  cues: ["handelingen", ...Object.keys(CHAMBER_IN_ID)],
  pattern: new RegExp(
    `(?:${AS_WRITTEN}|${SESSION}(?:${VERGADERING}(?:${ITEMS})?(?<pages>${PAGES})?|${SITTING_AND_PAGE}))`,
    "duy",
  ),
  read(match, cue, { text }) {
    const groups = match.groups ?? {};
    const kamer = CHAMBER_IN_ID[cue.written];
    if ((kamer === undefined) !== (groups.id_item === undefined)) return [];
    if (kamer !== undefined) return asWritten(match, cue.start, kamer);
    if (AANHANGSEL_BEFORE.test(text.slice(Math.max(0, cue.start - LONGEST_AANHANGSEL), cue.start))) return [];
    return cited(match, cue.start);
  },
};

// The questions printed behind the Handelingen are numbered on their own.
const AANHANGSEL_BEFORE = /aanhang[\u00ad-]?\s{0,3}sel\s{1,4}(?:(?:van|bij|tot)\s{1,4}de\s{1,4}|der\s{1,4})?$/iu;
const LONGEST_AANHANGSEL = 32;

function cited(match: RegExpExecArray, start: number): ReferenceMention[] {
  const { vergadering, before_page, item, more_items, pages } = match.groups ?? {};
  const session = readSession(match.groups ?? {});
  const sitting = groupSpan(match, "vergadering") ?? groupSpan(match, "before_page");
  const number = vergadering ?? before_page;
  if (session === undefined || sitting === undefined || number === undefined) return [];
  const about: HandelingenReference = { kind: "handelingen", ...session, vergadering: number };
  const first = groupSpan(match, "item");
  // Behind several items it is not said in which of them the pages are.
  const read = more_items ? undefined : readPages(pages);
  const stated = { ...about, ...(read && { pages: read }) };
  if (item === undefined || first === undefined) return [{ start, end: sitting.end, reference: stated }];
  return [{ start, end: first.end, reference: { ...stated, item } }, ...laterItems(match, about)];
}

const LATER = new RegExp(`(?<label>item${SPACES})?(?<item>${NUMBER})`, "gu");

/** `items 7 en 9` lists items; after `item 7` only a number with its own `item` is one. */
function laterItems(match: RegExpExecArray, about: HandelingenReference): ReferenceMention[] {
  return readListed(match, "more_items", LATER).flatMap(({ groups: { label, item }, ...span }) =>
    item === undefined || (match.groups?.plural ?? label) === undefined
      ? []
      : [{ ...span, reference: { ...about, item } }],
  );
}

function asWritten(match: RegExpExecArray, start: number, kamer: Kamer): ReferenceMention[] {
  const { id_from, id_to, id_vergadering, id_item } = match.groups ?? {};
  const session = readSession({ from: id_from, to: id_to });
  if (session === undefined || id_vergadering === undefined || id_item === undefined) return [];
  if (Number(id_from) < FIRST_YEAR_OF_ITEMS) return [];
  const reference: HandelingenReference = {
    kind: "handelingen",
    ...session,
    kamer,
    vergadering: id_vergadering,
    item: id_item,
  };
  return [{ start, end: match.index + match[0].length, reference }];
}

import type { Measure } from "./measure.ts";
import { measured, rangeId } from "./measured.ts";
import type { QuantityMention } from "./mention.ts";
import { isRound } from "./number.ts";
import { arePeople, describesPeople } from "./people.ts";

/** The people a measure counts, as one mention with the words that say who they are; none where it counts no people. */
export function readAantal(measure: Measure, before: string, behind: string): readonly QuantityMention[] {
  if (!isCount(measure) || countsNothing(measure, before)) return [];
  const people = opensHeading(measure, before, behind) ? undefined : peopleIn(behind);
  if (people === undefined || IS_RATE.test(behind.slice(people.length))) return [];
  const { unit, length } = people;
  const aantal = { kind: "aantal", id: rangeId(measure), ...measured(measure), unit } as const;
  return [{ start: measure.start, end: measure.end + length, quantity: aantal }];
}

/** A year counts nobody (`in 2015 gevluchte Syriërs`), and `acht` may be a verb. */
function isCount({ value, last: { written, scale } }: Measure): boolean {
  if (value.includes(".") || value === "0") return false;
  return scale !== undefined || !/^(?:(?:19|20)\d\d|acht|een)$/iu.test(written);
}

/** `3 Asielzoekers en wonen`, at the beginning of a line: the number of a heading. */
function opensHeading({ last: { written } }: Measure, before: string, behind: string): boolean {
  return /(?:^|\n)[^\S\n]{0,8}$/u.test(before) && /^\d{1,2}$/u.test(written) && /^\s\p{Lu}/u.test(behind);
}

/** Behind these a share is told: `per 1.000`, `een op de vijf`. */
const IS_SHARE = /(?<![a-z])(?:per|op\s(?:de|elke|iedere))\s{1,3}$/iu;
/** Behind these a number says which thing is meant: `artikel 3`, `week 18`; not `vorig jaar 46.000`. */
const IS_NUMBERED =
  /(?<![a-z])(?:artikel|art\.|nrs?\.|nummer|lid|hoofdstuk|paragraaf|pagina|blz\.|p\.|bijlage|tabel|figuur|grafiek|vraag|vragen|noot|punt|onderdeel|categorie|groep|fase|spoor|deel|week|dag|jaar|kamer|zaal)\s{1,3}$/iu;

function countsNothing({ last }: Measure, before: string): boolean {
  return IS_SHARE.test(before) || (!isRound(last) && IS_NUMBERED.test(before));
}

/** `4 kinderen per 1.000 vrouwen` */
const IS_RATE = /^\s{1,3}per\s{1,3}(?:\d|honderd|duizend)/u;

const WORD = /\s{1,3}(?<word>[A-Za-z\u00c0-\u024f]{2,30}(?:(?:-\n|['’-])[a-z\u00df-\u024f]{1,30})?)/uy;
/** `12.000 minderjarige alleenstaande vreemdelingen`: two words, and one to spare. */
const MOST_ADJECTIVES = 3;

function peopleIn(behind: string): { readonly unit: string; readonly length: number } | undefined {
  WORD.lastIndex = 0;
  for (let words = 0; words <= MOST_ADJECTIVES; words++) {
    const word = WORD.exec(behind)?.groups?.word?.replace("-\n", "");
    if (word === undefined) return undefined;
    // `3 vluchtelingen- en asielvragen`: half of a word for something else.
    if (/[-\u2010\u2011]/u.test(behind.charAt(WORD.lastIndex))) return undefined;
    if (arePeople(word)) return { unit: word.toLowerCase(), length: WORD.lastIndex };
    if (!describesPeople(word)) return undefined;
  }
  return undefined;
}

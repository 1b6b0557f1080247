import type { Span } from "../model/span.ts";
import { hyphenable } from "./hyphenation.ts";
import { PAGES, readPages } from "./pages.ts";
import { DASH, GAP, NUMBER_ENDS } from "./separator.ts";

/** The word before a number: `nr`, `Nrs`, `no`, `nummer`, `nummers`. */
export const NR: string = `(?:[Nn]rs?|NRS?|[Nn]os?|[Nn]${hyphenable("um·mers?")})`;

/** The same with what stands between it and the number: `nr. `. */
export const NR_AND_GAP: string = `${NR}\\.?${GAP}`;

// Three more digits on the same line make it a dossier or a count; on the next line they are a note's number.
const DIGITS = `\\d{1,4}${NUMBER_ENDS}(?![^\\S\\n]\\d{3}(?!\\d)|\\.\\d)`;
// 188b: the Eerste Kamer before it took to letters alone.
const NUMBER = `(?:${DIGITS}|\\d{1,3}[a-l]${NUMBER_ENDS}|[A-Z]{1,2}${NUMBER_ENDS})`;
const RANGE = `${GAP}(?:${DASH}|t/m|tot${GAP}en${GAP}met)${GAP}`;
const HERDRUK = "\\s{1,2}[(]?(?:[Hh]erdruk|HERDRUK)[)]?";
const REPLACES = `,?${GAP}[(]?(?:was|voorheen|t\\.v\\.v\\.|ter${GAP}vervanging${GAP}van)`;
const JOINT = `${GAP}(?:,${GAP}en|,|;|en|&|/|${REPLACES})${GAP}`;
const ITEM = `${NUMBER}(?:${RANGE}\\d{1,4}${NUMBER_ENDS})?(?:${HERDRUK})?${PAGES}?`;

/** The numbers of papers behind their label: ` 37`, ` 12 en 13`, ` 1-3`, ` 726, was nr. 719`. */
export const BEHIND_NR: string = `\\.?${GAP}${ITEM}(?:${JOINT}(?:${NR_AND_GAP})?${ITEM}){0,12}`;

/**
 * The numbers of papers as they stand behind a dossier, label first: `nr. 37`, `nrs. 12 en 13`, `nrs. 1-3`,
 * `nr. 4, p. 12 en 13, en nr. 6`, `nr. 726, was nr. 719`.
 */
export const ONDERNUMMERS: string = `${NR}${BEHIND_NR}`;

/** One paper of such a list. */
export interface Ondernummer extends Span {
  readonly ondernummer: string;
  readonly pages?: string;
  readonly herdruk?: true;
}

const ONLY = /^[A-Za-z]{2,7}\.?\s{0,4}(?<number>\d{1,4})$/u;
const ONE = new RegExp(
  `(?<nr>${NR_AND_GAP})?(?<![A-Za-z0-9])(?<number>${NUMBER})(?:${RANGE}(?<to>\\d{1,4}${NUMBER_ENDS}))?` +
    `(?<herdruk>${HERDRUK})?(?<pages>${PAGES})?`,
  "dgu",
);
const LABEL_ENDS_IN_S = /s\.?\s*$/u;

/**
 * The papers of a list that stands at `offset`. `nrs. 12 en 13` lists papers; after `nr. 12` only a number with its own
 * `nr.` is one. A range is written out: its ends stand where they are written, what lies between stands on the whole.
 */
export function readOndernummers(written: string, offset: number): Ondernummer[] {
  // Most citations name one paper.
  const only = ONLY.exec(written)?.groups?.number;
  if (only !== undefined) return [{ start: offset, end: offset + written.length, ondernummer: only }];
  const items = [...written.matchAll(ONE)];
  const [first] = items;
  const isPlural = LABEL_ENDS_IN_S.test(first?.groups?.nr ?? "");
  // nrs. 33, I en II: the parts of an amendment are no papers.
  const hasDigits = /^\d/u.test(first?.groups?.number ?? "");
  return items.flatMap((item) => {
    const { nr, number = "" } = item.groups ?? {};
    if (nr === undefined && (!isPlural || (hasDigits && !/^\d/u.test(number)))) return [];
    return papersOf(item, offset, isPlural);
  });
}

const LONGEST_RANGE = 30;

function papersOf(item: RegExpMatchArray, offset: number, isPlural: boolean): Ondernummer[] {
  const { nr, number = "", to, herdruk, pages } = item.groups ?? {};
  const [numberStart = 0, numberEnd = 0] = item.indices?.groups?.number ?? [];
  const start = offset + (nr === undefined ? numberStart : (item.index ?? 0));
  const read = readPages(pages);
  const first: Ondernummer = {
    start,
    end: offset + numberEnd,
    ondernummer: number,
    ...(read && { pages: read }),
    ...(herdruk && { herdruk: true }),
  };
  const [toStart = 0, toEnd = 0] = item.indices?.groups?.to ?? [];
  const length = Number(to) - Number(number);
  if (!isPlural || to === undefined || !(length > 0 && length <= LONGEST_RANGE)) return [first];
  const between = Array.from({ length: length - 1 }, (_, index) => String(Number(number) + index + 1));
  return [
    first,
    ...between.map((ondernummer) => ({ start: offset + numberStart, end: offset + toEnd, ondernummer })),
    { start: offset + toStart, end: offset + toEnd, ondernummer: to },
  ];
}

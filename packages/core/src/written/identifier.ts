import type { Kamer, Vergaderjaar } from "../model/parliament.ts";
import type { Reference } from "../model/reference.ts";
import { citedIn, fieldsOf } from "./cited.ts";
import { nameOfLaw } from "./law.ts";

/** Identifiers as `identify` writes them and official sites do, where no recogniser reads them in running text. */
export function readIdentifier(piece: string): readonly Reference[] {
  for (const [pattern, read] of FORMS) {
    const groups = pattern.exec(piece)?.groups;
    if (groups !== undefined) return read(groups);
  }
  return [];
}

type Groups = Readonly<Record<string, string | undefined>>;

const FORMS: readonly (readonly [RegExp, (groups: Groups) => readonly Reference[]])[] = [
  // 32019R1896
  [/^(?:celex)?[: ]*(?<celex>3\d{4}[RLDFH]\d{4})$/iu, ({ celex = "" }) => cited(`CELEX:${celex.toUpperCase()}`)],
  // NL:RVS:2023:506, ECLI NL RVS 2023 506
  [
    /^(?:ecli)?[: ]*(?<country>[a-z]{2})[: ](?<court>[a-z][a-z\d]{0,6})[: ](?<year>\d{4})[: ](?<number>[a-z\d.]{1,25})$/iu,
    ({ country, court, year, number }) => cited(["ECLI", country, court, year, number].join(":").toUpperCase()),
  ],
  // C-5/16: in a text the number is too short to be the Court's alone.
  [
    /^(?:zaak |gerecht eu |hvj ?eu )?(?<court>[CTF])[- ]?(?<number>[1-9]\d{0,3})\/(?<year>\d{2})$/iu,
    ({ court = "", number, year }) => [
      { kind: "zaak", court: "HvJ EU", number: `${court.toUpperCase()}-${number}/${year}` },
    ],
  ],
  // h-ek-20142015-13: a whole sitting.
  [/^h-(?<chamber>tk|ek|vv)-(?<from>\d{4})(?<to>\d{4})-(?<sitting>\d{1,3})(?:-(?<item>\d{1,3}))?$/iu, readHandelingen],
  [/^ah-(?<chamber>tk|ek|vv)-(?<from>\d{4})(?<to>\d{4})-(?<nummer>\d{1,4})$/iu, readAanhangsel],
  // PbL:2003:251
  [
    /^(?<series>Pb[LC]):(?<number>(?:\d{4}:)?\d{1,4}(?:\/\d{1,5})?)$/u,
    ({ series = "", number = "" }) => [{ kind: "publicatie", series, number }],
  ],
  // IB 2023/5
  [
    /^(?<series>WBV|TBV|MG|WI|IB) (?<number>(?:19|20)\d{2}\/[1-9]\d{0,2})$/iu,
    ({ series = "", number = "" }) => [{ kind: "publicatie", series: series.toUpperCase(), number }],
  ],
  // kst-19992000-26732-188b: a paper of the Eerste Kamer before it took to letters alone.
  [
    /^kst-(?<from>\d{4})(?<to>\d{4})-(?<dossiernummer>\d{5})-(?<ondernummer>\d{1,3}[a-l])$/iu,
    ({ from, to, dossiernummer = "", ondernummer = "" }) => {
      const session = sessionOf("ek", from, to);
      return session === undefined ? [] : [{ kind: "kamerstuk", ...session, dossiernummer, ondernummer }];
    },
  ],
  // BWBR0011823#29, EVRM#8
  [/^(?<law>[^#]{2,120})#(?<article>\d[\w.:]{0,11}|[IVXL]{1,6})$/u, readArticleId],
];

function cited(written: string): readonly Reference[] {
  return citedIn(written).map(fieldsOf);
}

const CHAMBER: Readonly<Record<string, Kamer>> = { tk: "tweede", ek: "eerste", vv: "verenigde-vergadering" };

/** Before this session the last number of a report is its page, which tells no item. */
const FIRST_YEAR_OF_ITEMS = 2010;

function readHandelingen({ chamber = "", from, to, sitting, item }: Groups): readonly Reference[] {
  const session = sessionOf(chamber, from, to);
  if (session === undefined || sitting === undefined) return [];
  if (item !== undefined && Number(from) < FIRST_YEAR_OF_ITEMS) return [];
  return [{ kind: "handelingen", ...session, vergadering: sitting, ...(item && { item }) }];
}

function readAanhangsel({ chamber = "", from, to, nummer }: Groups): readonly Reference[] {
  const session = sessionOf(chamber, from, to);
  return session === undefined || nummer === undefined ? [] : [{ kind: "aanhangsel", ...session, nummer }];
}

function sessionOf(chamber: string, from: string | undefined, to: string | undefined) {
  const kamer = CHAMBER[chamber.toLowerCase()];
  if (kamer === undefined || Number(to) !== Number(from) + 1) return undefined;
  const vergaderjaar: Vergaderjaar = `${Number(from)}-${Number(to)}`;
  return { kamer, vergaderjaar };
}

function readArticleId({ law = "", article = "" }: Groups): readonly Reference[] {
  return [{ kind: "wetsartikel", law, lawName: nameOfLaw(law) ?? law, article }];
}

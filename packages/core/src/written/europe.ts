import { identify } from "../model/identifier.ts";
import type { EuActReference } from "../model/legislation.ts";
import type { Reference } from "../model/reference.ts";
import { citedIn } from "./cited.ts";

// 2019/1896, nr. 604/2013, 2008/115/EG, Verordening 12/98, richtlijn 93/42
//                                  ^treaty        ^sort
const NUMBER =
  /^(?<sort>verordening|richtlijn|besluit|kaderbesluit|aanbeveling)? ?(?:\((?<before>E[UG]|EEG|JBZ|Euratom)\) ?)?(?:nr\.? ?)?(?<left>\d{1,4})\/(?<right>\d{1,4})(?:\/(?<behind>E[UG]|EEG|JBZ|Euratom|GBVB))?$/iu;
// 25904/07: an application to the Court of Human Rights; what begins with a year is numbered by year.
const APPLICATION = /^(?!(?:19[6-9]|20\d)\d\/)\d{2,5}\/\d{2}$/u;

const SORTS = ["Verordening", "Richtlijn", "Besluit", "Aanbeveling", "Kaderbesluit"] as const;
type Sort = (typeof SORTS)[number];

/** What an act of the second and third pillar can be, and what any other can. */
const OF_PILLAR: Readonly<Record<string, readonly Sort[]>> = { JBZ: ["Besluit", "Kaderbesluit"], GBVB: ["Besluit"] };
const OTHERS: readonly Sort[] = ["Verordening", "Richtlijn", "Besluit", "Aanbeveling"];

/**
 * Acts of the Union by their number, and cases of the Court of Human Rights. A number alone does not say whether it is a
 * regulation, a directive or a decision: what it can be is all given.
 */
export function readEuropean(piece: string): readonly Reference[] {
  return [...readActs(piece), ...readApplication(piece)];
}

function readApplication(piece: string): readonly Reference[] {
  return APPLICATION.test(piece) ? [{ kind: "zaak", court: "EHRM", number: piece }] : [];
}

function readActs(piece: string): readonly Reference[] {
  const { sort, before, left, right, behind } = NUMBER.exec(piece)?.groups ?? {};
  if (left === undefined || right === undefined) return [];
  const treaty = (before ?? behind)?.toUpperCase();
  const sorts = sort === undefined ? (OF_PILLAR[treaty ?? ""] ?? OTHERS) : SORTS.filter((one) => isSame(one, sort));
  const acts = sorts.flatMap((one) => actsOf(one, left, right, treaty, behind !== undefined));
  return [...new Map(acts.map((act) => [identify(act), act])).values()];
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The treaties acts were made under, and the years in which they were. */
const TREATIES = [
  { name: "EEG", from: 1952, until: 1993 },
  { name: "EG", from: 1993, until: 2009 },
  { name: "EU", from: 2009, until: Number.POSITIVE_INFINITY },
] as const;

/** The act in the form of each time, of which the recognisers read those that can be. */
function actsOf(
  sort: Sort,
  left: string,
  right: string,
  treaty: string | undefined,
  isBehind: boolean,
): readonly EuActReference[] {
  // A regulation has its treaty before the number, an act of before 2015 that is none has it behind.
  if (isBehind && sort === "Verordening") return [];
  return TREATIES.flatMap(({ name, from, until }) => {
    const number = `${left}/${right}`;
    const forms =
      sort === "Verordening"
        ? [`${sort} (${name}) ${number}`, `${sort} (${name}) nr. ${number}`]
        : [`${sort} (${name}) ${number}`, `${sort} ${number}/${name}`, `${sort} nr. ${number}/${name}`];
    return forms.flatMap(readAct).flatMap((act) => {
      if (act.year < from || act.year > until) return [];
      return [{ ...act, ...(treaty && { treaty }) }];
    });
  });
}

function readAct(written: string): readonly EuActReference[] {
  return citedIn(written).flatMap((one) => {
    if (one.kind !== "eu-act" || one.end !== written.length) return [];
    const { kind, sort, year, number } = one;
    return [{ kind, sort, year, number }];
  });
}

import { GAP, WORD_CHARACTERS } from "../../grammar/separator.ts";
import type { EuActReference, EuActSort } from "../../model/legislation.ts";
import type { Recogniser } from "../recogniser.ts";

// CELEX:32019R1896
//       ^sector 3: acts in force or once so
//        ^year
//            ^sort
const SORT_OF_LETTER: Readonly<Record<string, EuActSort>> = {
  R: "verordening",
  L: "richtlijn",
  D: "besluit",
  F: "kaderbesluit",
  H: "aanbeveling",
};

/** Acts of the European Union by CELEX number, as EUR-Lex prints them and as they stand in its addresses. */
export const celex: Recogniser = {
  name: "celex",
  cues: ["celex", "celexnummer", "celex-nummer"],
  pattern: new RegExp(
    `(?:${GAP}[:=]|%3A)?${GAP}3(?<year>(?:19|20)\\d{2})(?<letter>[RLDFH])(?<number>\\d{4})(?![(${WORD_CHARACTERS}])`,
    "duy",
  ),
  read(match, cue) {
    const { year, letter = "", number } = match.groups ?? {};
    const sort = SORT_OF_LETTER[letter];
    if (sort === undefined || Number(number) === 0) return [];
    const reference: EuActReference = { kind: "eu-act", sort, year: Number(year), number: Number(number) };
    return [{ start: cue.start, end: match.index + match[0].length, reference }];
  },
};

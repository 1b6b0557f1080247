import { fullDate } from "../../grammar/full-date.ts";
import { GAP, SPACES } from "../../grammar/separator.ts";

/** How far back a sentence is read for the date of the act; titles of acts are long. */
const REACH = 600;

// Wet van 12 december 1892 (Stb. 268)
// Wet van 18 december 2013 tot wijziging van de Vreemdelingenwet 2000 (Stb. 550)
const TITLE = "(?:tot|houdende|inzake|betreffende|ter|regelende|strekkende)";
const DATE = new RegExp(
  `(?:van|d\\.d\\.)${SPACES}${fullDate("(?<year>(?:18|19|20)\\d{2})")}(?:${GAP}[(,]|${GAP}$|,?${SPACES}${TITLE}(?=\\s))`,
  "gu",
);
const ACT = /(?:wet|besluit|regeling|verordening|maatregel van bestuur|wijzigingswet)(?:ten|en)?(?![a-z])/iu;
const OTHER_CITATION = /(?:Stb|Stcrt|Trb|Staatsblad|Staatscourant|Tractatenblad)\.?[^A-Za-z]{1,40}/gu;
// A full stop or a line end before a capital; Stb. 268 and art. 3 have no capital behind them.
const SENTENCE_END = /[.;:!?][)"’]?\s{1,4}(?=[A-Z])|\n\s*\n/gu;

/**
 * The year of the act that a bare number of the Staatsblad belongs to: the one date of an act between it and the
 * citation before it, in the same sentence. Undefined where there is none, or where two years are possible.
 */
export function yearOfAct(text: string, at: number): string | undefined {
  const before = text.slice(Math.max(0, at - REACH), at);
  // Most often there is no date at all, which is the first thing to know.
  const datesBefore = [...before.matchAll(DATE)];
  if (datesBefore.length === 0) return undefined;
  const sentenceStart = endOfLast(SENTENCE_END, before);
  const phraseStart = Math.max(sentenceStart, endOfLast(OTHER_CITATION, before));
  const dates = datesBefore.filter(({ index }) => index >= phraseStart);
  const [first] = dates;
  const years = new Set(dates.map(({ groups }) => groups?.year));
  if (first === undefined || years.size !== 1) return undefined;
  // `bij Rijkswet van 21 december 2000 (Stb. 618) en van 18 april 2002 (Stb. 222)`: the act is named once.
  return ACT.test(before.slice(sentenceStart, first.index)) ? first.groups?.year : undefined;
}

function endOfLast(pattern: RegExp, text: string): number {
  const last = [...text.matchAll(pattern)].at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
}

import type { Span } from "../model/span.ts";
import { NUMBER_ENDS, WORD_CHARACTERS } from "./separator.ts";

/*
 * Names of laws that stand in no list, where their grammar leaves no doubt. `isLinked` says that the name is linked to
 * the article by `van de` or the like; without that it may be the heading of the article.
 */

const LETTER = "(?:[A-Za-z\\u00e0-\\u00ff\\u00ad]|[-\\u2010](?:\\s{0,2}\\n)?)";
// Within a paragraph: at most one line end.
const WORD_GAP = "(?:[^\\S\\n]{1,3}(?:\\n[^\\S\\n]{0,3})?|\\n[^\\S\\n]{0,3})";
const YEAR = "(?:19|20)\\d{2}";

/** Where a law that stands in no list is named; undefined where it may be anything else. */
export function wetsnaamAt(text: string, start: number, isLinked: boolean): Span | undefined {
  const end = compoundEnd(text, start, isLinked) ?? titleEnd(text, start) ?? abbreviationEnd(text, start, isLinked);
  return end === undefined ? undefined : { start, end };
}

// Zorgverzekeringswet, Vreemdelingenbesluit 1966, NAVO-verdrag
const COMPOUND = new RegExp(
  `(?<word>[A-Z]${LETTER}{2,50}(?<=(?<last>wet|wetboek|besluit|regeling|code|verordening|richtlijn|verdrag|statuut|reglement)))` +
    `(?![-${WORD_CHARACTERS}])(?<year>${WORD_GAP}(?:${YEAR}|BES)${NUMBER_ENDS})?`,
  "uy",
);

function compoundEnd(text: string, start: number, isLinked: boolean): number | undefined {
  const match = matchAt(COMPOUND, text, start);
  const { word = "", last, year } = match?.groups ?? {};
  if (match === null || OPENING.test(word)) return undefined;
  const isLaw = last === "wet" || last === "wetboek" || year !== undefined;
  return isLinked || isLaw ? start + match[0].length : undefined;
}

// Wet personenvervoer 2000, Regeling langdurige zorg, Uitvoeringsbesluit Wet op de jeugdzorg
const OPENINGS =
  "Wet|Rijkswet|Kaderwet|Invoeringswet|Uitvoeringswet|Aanpassingswet|Noodwet|Raamwet|Wijzigingswet|Verzamelwet|" +
  "Tijdelijke wet|Algemene wet|Besluit|Uitvoeringsbesluit|Tijdelijk besluit|Kaderbesluit|" +
  "Regeling|Uitvoeringsregeling|Subsidieregeling|Tijdelijke regeling|Kaderregeling|Overgangsregeling";
const OPENING = new RegExp(`^(?:${OPENINGS})$`, "u");
const TITLE = new RegExp(
  `(?:${OPENINGS})(?<words>(?:${WORD_GAP}(?:[a-z\\u00e0-\\u00ff]${LETTER}{0,40}|Wet|${YEAR}|BES)(?![${WORD_CHARACTERS}])){1,16})`,
  "uy",
);
/** Nothing but these may stand behind the last word of a title. */
const CLOSING = /^\s{0,2}(?:[,.;:()[\]”"'’?!]|$)/u;

/** With a word of these the sentence goes on: it is no part of a title. */
const SENTENCE = new Set(
  (
    "is zijn was waren wordt worden werd werden kan kunnen kon konden mag mogen moet moeten zal zullen zou " +
    "zouden heeft hebben had hadden geldt gelden bepaalt bepaald luidt luiden bevat bevatten regelt biedt " +
    "geeft dient dienen stelt eist vereist verplicht verbiedt ziet staat staan vloeit volgt blijkt blijft " +
    "blijven vormt betreft maakt komt gaat vervalt vervallen treedt treden voorziet schrijft noemt bedoelde " +
    "bedoeld genoemde genoemd gestelde gesteld vastgestelde vastgesteld gewijzigd opgenomen geregeld " +
    "toegekende verleende neergelegde neergelegd vervat omschreven dat die dit deze dan als indien wanneer " +
    "zoals waarin waarbij waarmee waarvan waarop zodat omdat tenzij mits ook niet geen wel nog reeds al " +
    "alsmede juncto jo onverminderd respectievelijk onderscheidenlijk hierna thans"
  ).split(" "),
);
/** `en artikel 5`, `van toepassing`: words of a title, but not before one of these. */
const SENTENCE_PAIR =
  /^(?:(?:en|of) (?:artikel|artikelen|art|de|het|een|in|dat|om|van|is|kan)|van (?:toepassing|overeenkomstige|kracht)|in (?:werking|strijd|verband|acht|samenhang|verbinding|combinatie)|ten (?:aanzien|behoeve|opzichte|uitvoer)|op (?:grond|basis)|met (?:betrekking|ingang)|voor (?:zover|wat)|om te)$/u;
const PREPOSITION =
  /^(?:van|de|het|een|op|in|inzake|tot|voor|met|bij|door|ter|tegen|over|aan|en|of|houdende|betreffende|te|ten|der|om)$/u;

function titleEnd(text: string, start: number): number | undefined {
  const match = matchAt(TITLE, text, start);
  const written = match?.groups?.words;
  if (match === null || written === undefined) return undefined;
  const wordsStart = start + match[0].length - written.length;
  const words = [...written.matchAll(/\S+/gu)].map((word) => ({
    word: word[0],
    end: wordsStart + word.index + word[0].length,
  }));
  const stop = words.findIndex(
    ({ word }, index) => SENTENCE.has(word) || SENTENCE_PAIR.test(`${word} ${words[index + 1]?.word ?? ""}`),
  );
  const title = stop < 0 ? words : words.slice(0, stop);
  const [first] = title;
  const last = title.at(-1);
  if (first === undefined || last === undefined) return undefined;
  // `Besluit van 12 mei`, `Regeling tot wijziging`: a description, not a name.
  if (/^(?:van|tot|houdende|nr|nrs|no)$/u.test(first.word) || PREPOSITION.test(last.word)) return undefined;
  return stop >= 0 || CLOSING.test(text.slice(last.end, last.end + 3)) ? last.end : undefined;
}

// Wpg, RRWN, Bopz 1994; not the VO of VO 604/2013
const ABBREVIATION = new RegExp(
  `(?<letters>[A-Z][A-Za-z]{1,6})(?:[^\\S\\n]${YEAR}${NUMBER_ENDS}(?!/))?(?![-${WORD_CHARACTERS}]|/[A-Z]|['’]s|\\s{1,3}\\d{1,4}/)`,
  "uy",
);
/** The W, B or R of a wet, besluit or regeling before letters that make no word: Wpg, Wvggz. */
const OF_A_LAW = /^[WBR][bcdfghj-np-tv-xz]{2,4}$/u;
/** At least two capitals: EVRM, RvT. Straight behind an article only. */
const CAPITALS = /^(?=.{2,6}$)[A-Z][a-z]{0,3}[A-Z][A-Za-z]{0,4}$/u;
/** What else stands in capitals behind the number of an article: who is to pay, or who speaks. */
const NOT_A_LAW = new Set(
  (
    "AZ BZ BHO BHOS BZK EZ EZK FIN IENM IENW JENV LNV LVVN OCW SZW VWS VENJ VRO KGG AENM DEF " +
    "CDA VVD PVV SP GL PVDA CU SGP BBB NSC FVD JA DENK VOLT PVDD " +
    "EU VN NL BES NAVO WTO WHO IMF ILO IOM OESO COA IND DTV DJI OM AP AFM DNB ACM NZA UWV SVB CBS VNG IPO TK EK MR NB PS " +
    "EP NOS NRC RTL FNV CNV KNVB ROC HBO MBO CBR WK"
  ).split(" "),
);

function abbreviationEnd(text: string, start: number, isLinked: boolean): number | undefined {
  const match = matchAt(ABBREVIATION, text, start);
  const letters = match?.groups?.letters ?? "";
  if (match === null || NOT_A_LAW.has(letters.toUpperCase())) return undefined;
  const isLaw = OF_A_LAW.test(letters) || (!isLinked && CAPITALS.test(letters));
  return isLaw ? start + match[0].length : undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

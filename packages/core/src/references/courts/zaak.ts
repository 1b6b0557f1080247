import { sentenceBefore } from "../../grammar/sentence.ts";
import { GAP, WORD_CHARACTERS } from "../../grammar/separator.ts";
import type { ZaakReference } from "../../model/legislation.ts";
import { groupSpan, type Recogniser } from "../recogniser.ts";

// gevoegde zaken C‑411/10 en C-493/10 PPU
//                ^number ^year
// The cue is one letter, so everything behind it is asked for at once: a hyphen, digits, a slash, two digits.
const HYPHEN = "[-\\u2010-\\u2013\\u2212]";

/** Cases of the Court of Justice (C) and the General Court (T) by number; `PPU` and `P` say how they were heard. */
export const zaak: Recogniser = {
  name: "zaak",
  cues: ["c", "t"],
  pattern: new RegExp(
    `(?<=[CT])(?:\\s?(?<hyphen>${HYPHEN})${GAP}|\\s?)(?<number>[1-9]\\d{0,3})${GAP}/${GAP}(?<year>\\d{2})` +
      `(?:(?=PPU|P(?!\\w))|(?![/${WORD_CHARACTERS}]))`,
    "duy",
  ),
  read(match, cue, { text }) {
    const { number = "", year = "" } = match.groups ?? {};
    const end = groupSpan(match, "year")?.end;
    if (end === undefined || !isYear(year) || !isOfTheCourt(text, cue.start, end, number)) return [];
    if (match.groups?.hyphen === undefined && !CASE_BEFORE.test(text.slice(Math.max(0, cue.start - REACH), cue.start)))
      return [];
    const reference: ZaakReference = {
      kind: "zaak",
      court: "HvJ EU",
      number: `${cue.written.toUpperCase()}-${number}/${year}`,
    };
    return [{ start: cue.start, end, reference }];
  },
};

/** The Court was opened in 1953; its numbers carry two digits of the year. */
function isYear(written: string): boolean {
  return Number(written) >= 53 || Number(written) <= 35;
}

const REACH = 160;
const COURT = /\b(?:zaak|zaken|hof|hvj(?:eg|eu)?|gerecht|arrest(?:en)?|conclusie|beschikking|prejudici[eë]le)\b/iu;
// gevoegde zaken C 582/17 en C 583/17: the hyphen was lost when the text was copied.
const CASE_BEFORE = /\b(?:zaak|zaken)\s{1,4}(?:[CT].{0,3}\d{1,4}\/\d{2}(?:\sPPU)?(?:,\s|\s(?:en|t\/m)\s)){0,8}$/iu;
const ECLI_BEHIND = /^[^.;]{0,60}\bECLI\s?:\s?EU\b|^\s{1,3}PPU\b/u;
/** Things that are numbered with a letter of their own; `PbEU C` is a series of the Publicatieblad. */
const NUMBERED_THING =
  /\b(?:vitamine|bijlage|tabel|figuur|categorie|klasse|paragraaf|hoofdstuk|deel|onderdeel|pagina|kamer|nota|versie|pb(?:eu|eg)?)\s{1,3}$/iu;

/** `C-12/13` numbers other things too; from three digits on the shape is the Court's alone. */
function isOfTheCourt(text: string, start: number, end: number, number: string): boolean {
  const before = sentenceBefore(text, start, REACH);
  if (NUMBERED_THING.test(before)) return false;
  return number.length > 2 || COURT.test(before) || ECLI_BEHIND.test(text.slice(end, end + REACH));
}

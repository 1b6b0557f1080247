import type { Form } from "../scan/tables.ts";

/*
 * The scan as its rules say it, for texts of a few dozen characters: every form, at every place where a word begins, up to
 * every place behind it.
 */

const SPACE = " \\u00a0";
const HYPHEN = "\\-\\u2011\\u2013";
const NO_WIDTH = "\\u00ad\\u200b\\u0300-\\u036f";
const WORD = "a-zA-Z0-9\\u00c0-\\u024f";

/** Start, end and form of everything that is found, as lines, each once, sorted. */
export function slowScan(text: string, forms: readonly Form[]): readonly string[] {
  const ends = Array.from({ length: text.length }, (_, index) => index + 1);
  return startsIn(text)
    .flatMap((start) => ends.filter((end) => end > start).map((end) => ({ start, end })))
    .flatMap(({ start, end }) => {
      const here = goesOn(text.slice(0, start)) ? forms.filter(({ sort }) => sort === "word") : forms;
      const found = formsIn(here, text.slice(start, end), text.slice(end));
      return found.map((form) => lineOf(start, end, form));
    })
    .filter((line, index, all) => all.indexOf(line) === index)
    .sort();
}

/** Of a word of evidence the scan tells the number alone. */
function lineOf(start: number, end: number, form: Form): string {
  return `${start}-${end} ${form.sort === "word" ? form.word : form.written}`;
}

/** The places where a word begins, or goes on behind the number of a note. */
function startsIn(text: string): readonly number[] {
  const places = Array.from(text, (_, index) => index);
  return places.filter((place) => isStart(text.slice(0, place), text.slice(place)));
}

const BEGINS_WITH_WORD = pattern(`^[${WORD}]`);
const BEGINS_WITH_LETTER = pattern(`^(?!\\d)[${WORD}]`);
const ENDS_WITH_WORD = pattern(`[${WORD}][${NO_WIDTH}]*$`);
const IS_NOTE = pattern(`(?<![${WORD}][${NO_WIDTH}]*)\\d{1,2}$`);
// `niet-`; `Noord-` at the end of a line
const ENDS_WITH_HYPHEN = pattern(`[${WORD}][${HYPHEN}]$`);
const ENDS_WITH_BROKEN_WORD = pattern(`[${WORD}][${HYPHEN}\\u00ad](?=[${SPACE}]*\\n[${SPACE}]*$)[\\n${SPACE}]{1,64}$`);

/** What stands behind this is no word of its own; only a word of evidence is found there. */
function goesOn(before: string): boolean {
  return ENDS_WITH_HYPHEN.test(before) || ENDS_WITH_BROKEN_WORD.test(before);
}

function isStart(before: string, behind: string): boolean {
  if (BEGINS_WITH_LETTER.test(behind) && IS_NOTE.test(before)) return true;
  return BEGINS_WITH_WORD.test(behind) && !ENDS_WITH_WORD.test(before);
}

const ENDS_WITHOUT_WIDTH = pattern(`[${NO_WIDTH}]$`);

function formsIn(forms: readonly Form[], slice: string, behind: string): readonly Form[] {
  if (ENDS_WITHOUT_WIDTH.test(slice)) return [];
  const readings = readingsOf(slice);
  return forms.filter(
    ({ written, opening, exact }) =>
      readings.includes(folded(written).replace(/[ -]+/gu, " ")) &&
      (opening || endsWord(slice, behind)) &&
      (!exact || capitalsOf(slice) === capitalsOf(written)),
  );
}

const GOES_ON = pattern(`^[${NO_WIDTH}]*[${WORD}]`);
const GOES_ON_WITH_NOTE = pattern(`^[${NO_WIDTH}]*\\d{1,2}(?![${WORD}])`);

/** The word ends here, or there is only the number of a note behind it. */
function endsWord(slice: string, behind: string): boolean {
  return !GOES_ON.test(behind) || (!/\d$/u.test(slice) && GOES_ON_WITH_NOTE.test(behind));
}

const NO_PART_OF_WORD = pattern(`[${SPACE}${HYPHEN}${NO_WIDTH}\\n]`, "gu");

/** `I` for each capital, and `i` for each other character. */
function capitalsOf(words: string): string {
  return words
    .replace(NO_PART_OF_WORD, "")
    .replace(/\P{Lu}/gu, "i")
    .replace(/\p{Lu}/gu, "I");
}

/** A gap between two words, with a soft hyphen before it; or another character. */
const PIECES = pattern(`(?<gap>\\u00ad?[\\n${SPACE}${HYPHEN}][\\n${SPACE}${HYPHEN}${NO_WIDTH}]*)|[^]`, "gu");

/** What a slice may say: a gap is a space, and nothing where its hyphen may be that of a broken word. */
function readingsOf(slice: string): readonly string[] {
  let readings = [""];
  for (const { 0: piece, groups, index } of slice.matchAll(PIECES)) {
    const next = slice.slice(index + piece.length);
    const meanings = groups?.gap === undefined ? [folded(piece)] : meaningsOf(piece, next);
    readings = readings.flatMap((reading) => meanings.map((meaning) => reading + meaning));
  }
  return readings;
}

const IS_HYPHEN = pattern(`^[${HYPHEN}]$`);
const BEGINS_WITH_HYPHEN = pattern(`^[${HYPHEN}\\u00ad]`);
const HOLDS_DASH = pattern(`[${HYPHEN}][^]*[${HYPHEN}]`);

function meaningsOf(gap: string, next: string): readonly string[] {
  const run = gap.replace(/^\u00ad/u, "");
  if (run.length > 64 || run.split("\n").length > 2 || HOLDS_DASH.test(run)) return [];
  const isBroken = run.includes("\n") ? BEGINS_WITH_HYPHEN.test(gap) : IS_HYPHEN.test(run);
  return isBroken && BEGINS_WITH_WORD.test(next) ? [" ", ""] : [" "];
}

/** In lower case, without accents, with plain apostrophes; nothing where it has no width. */
function folded(characters: string): string {
  return characters
    .normalize("NFD")
    .replace(/[\u0300-\u036f\u00ad\u200b]/gu, "")
    .replace(/\u2019/gu, "'")
    .toLowerCase();
}

function pattern(source: string, flags = "u"): RegExp {
  return new RegExp(source, flags);
}

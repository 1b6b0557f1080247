import { FULL_DATE, readFullDate } from "../grammar/full-date.ts";
import type { DocumentIdentity } from "../model/document.ts";
import type { Span } from "../model/span.ts";

/** What a letter or paper says of itself at its head. */
export interface Letterhead extends Pick<DocumentIdentity, "title" | "date"> {
  /** Lines of address, mark and date, and the number of each page. */
  readonly lines: readonly Span[];
}

/** Far enough for a letterhead whose margin was read before the letter. */
const HEAD_LENGTH = 3_000;

/** Reads the head of a letter: `Datum 10 juli 2020`, `Onderwerp …`, and the lines around them that are no text. */
export function readLetterhead(text: string): Letterhead {
  const head = text.slice(0, HEAD_LENGTH);
  const date = readFullDate((DATE.exec(head) ?? RECEIVED.exec(head))?.groups);
  const title = subjectIn(head);
  const isLetter = ADDRESS.test(head) && (date !== undefined || title !== undefined);
  return {
    ...(title && { title }),
    ...(date && { date }),
    lines: isLetter ? [...linesIn(head, HEAD_LINE), ...linesOfEachPage(text)] : [],
  };
}

/** What a letter repeats in the margin of each page. */
export function linesOfEachPage(text: string): Span[] {
  return [...repeatedLabels(text), ...pageNumbers(text)];
}

const DATE = new RegExp(
  `^[^\\S\\n]*(?:Datum|Den Haag,|['’]s-Gravenhage,|Vastgesteld|Ontvangen|Ingezonden|Brussel,)(?::|\\s){1,6}${FULL_DATE}`,
  "mu",
);
/** An answer to questions of the Kamer: `(ingezonden 15 september 2021) … (ontvangen 23 november 2021)`. */
const RECEIVED = new RegExp(`\\(ontvangen\\s${FULL_DATE}\\)`, "u");
const ADDRESS = /^[^\S\n]*(?:>?\s?Retouradres\s|Postbus\s\d|(?:Ons|Uw)\skenmerk)/mu;

// A subject runs on over single empty lines, as margins leave them behind; two empty lines end it.
const SUBJECT =
  /^[^\S\n]*(?:Onderwerp|Betreft)(?::|\s){1,6}(?<subject>\S[^\n]{2,200}(?:\n(?:[^\S\n]*\n)?[^\S\n]*\S[^\n]{0,200}){0,4})/mu;
const NO_SUBJECT = /^(?:Datum|Ons|Uw|Geachte|Bijlagen?|Kopie|Pagina|\d{1,3}$)/u;

function subjectIn(head: string): string | undefined {
  const lines = SUBJECT.exec(head)?.groups?.subject?.split(/\n(?:[^\S\n]*\n)?/u) ?? [];
  const end = lines.findIndex((line, index) => index > 0 && NO_SUBJECT.test(line.trim()));
  const subject = (end < 0 ? lines : lines.slice(0, end)).join(" ").replace(/\s+/gu, " ").trim();
  return subject === "" ? undefined : subject;
}

const HEAD_LINE = new RegExp(
  "^[^\\S\\n]*(?:" +
    [
      ">?\\s?Retouradres\\s[^\\n]*",
      "Postbus\\s\\d{3,6}[^\\n]*",
      "\\d{4}\\s?[A-Z]{2}\\s{1,3}[A-Z][A-Za-z’' -]{2,30}",
      "www\\.[^\\s]{4,60}",
      "(?:Datum|Ons kenmerk|Uw kenmerk|Uw brief van)(?::|\\s){1,6}[\\d][^\\n]{0,40}",
      "Bij beantwoording[\\s\\S]{0,160}?brief behandelen\\.?",
    ].join("|") +
    ")[^\\S\\n]*$",
  "gmu",
);

function linesIn(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
}

const LABELS = ["Datum", "Ons kenmerk"];
const VALUE = new RegExp(
  `^[^\\S\\n]*\\n(?:[^\\S\\n]*\\n)?[^\\S\\n]*(?:${FULL_DATE}|\\d[\\d./-]{4,20})[^\\S\\n]*(?=\\n|$)`,
  "u",
);
const LONGEST_VALUE = 60;

/** The margin of each page says once more when the letter was written, and under which mark. */
function repeatedLabels(text: string): Span[] {
  return LABELS.flatMap((label) =>
    placesOf(text, label).flatMap((start) => {
      const end = start + label.length;
      const value = VALUE.exec(text.slice(end, end + LONGEST_VALUE))?.[0];
      return value === undefined ? [] : [{ start, end: end + value.length }];
    }),
  );
}

const PAGE_NUMBER = /^Pagina \d{1,3} (?:van|\/) \d{1,3}(?=\s*(?:\n|$))/u;

function pageNumbers(text: string): Span[] {
  return placesOf(text, "Pagina ").flatMap((start) => {
    const [written] = PAGE_NUMBER.exec(text.slice(start, start + LONGEST_VALUE)) ?? [];
    return written === undefined ? [] : [{ start, end: start + written.length }];
  });
}

function placesOf(text: string, written: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) places.push(at);
  return places;
}

import { JOINT } from "../../grammar/joint.ts";
import { GAP, SPACES, WORD_CHARACTERS } from "../../grammar/separator.ts";
import type { PublicatieReference } from "../../model/legislation.ts";
import type { Span } from "../../model/span.ts";
import { type Cue, groupSpan, type Recogniser, type ReferenceMention } from "../recogniser.ts";

// hoofdstuk C3 Vc               A1/4.3 van de Vreemdelingencirculaire 2000 (A)
//           ^sections           ^sections
// Vc 2000, paragraaf B8/3
//    ^year           ^section
const SECTION = `(?<![${WORD_CHARACTERS}/])[A-D]\\d{1,2}(?:/\\d{1,2}(?:\\.\\d{1,2}){0,4})?(?![${WORD_CHARACTERS}/])`;
const LABEL = "(?:paragraaf|paragrafen|hoofdstuk|hoofdstukken|onderdeel|onderdelen|par\\.|§)";
// The circular of 2000 is three: A on entry, B on regular permits, C on asylum.
const PART = `(?:${GAP}[(][A-C][)])?`;

/** What may stand before the name: the sections, from the label on. Read backwards from the name. */
const BEFORE = new RegExp(
  `(?<=(?<label>${LABEL}${GAP})?(?<sections>${SECTION}(?:${JOINT}${SECTION}){0,8})(?:,?${SPACES}van${SPACES}de)?,?${SPACES})`,
  "diuy",
);

/** Sections of the Vreemdelingencirculaire, named before the circular or behind it. */
export const vreemdelingencirculaire: Recogniser = {
  name: "vreemdelingencirculaire",
  cues: ["vc", "vreemdelingencirculaire"],
  pattern: new RegExp(
    `(?:${SPACES}(?<year>(?:19|20)\\d{2})(?!\\d))?${PART}(?:,?${SPACES}(?:${LABEL}${GAP})?(?<section>${SECTION}))?`,
    "duy",
  ),
  read(match, cue, { text }) {
    const series = SERIES_OF_YEAR[match.groups?.year ?? ""];
    if (series === undefined) return [];
    const before = sectionsBefore(text, cue, nameEnd(match, cue), series);
    if (before.length > 0) return before;
    const section = groupSpan(match, "section");
    return section === undefined ? [] : [mention(series, text, { start: cue.start, end: section.end }, section)];
  },
};

/** The circulars there have been; since 2001 the name without a year is that of 2000. */
const SERIES_OF_YEAR: Readonly<Record<string, string>> = { "": "Vc 2000", "2000": "Vc 2000", "1994": "Vc 1994" };

function nameEnd(match: RegExpExecArray, cue: Cue): number {
  return groupSpan(match, "year")?.end ?? cue.end;
}

const EACH = new RegExp(SECTION, "gu");

/** The first section covers the label, the last the name of the circular. */
function sectionsBefore(text: string, cue: Cue, end: number, series: string): ReferenceMention[] {
  BEFORE.lastIndex = cue.start;
  const match = BEFORE.exec(text);
  const list = match === null ? undefined : groupSpan(match, "sections");
  if (match === null || list === undefined) return [];
  const first = groupSpan(match, "label") ?? list;
  const sections = [...text.slice(list.start, list.end).matchAll(EACH)].map(({ 0: written, index }) => ({
    start: list.start + index,
    end: list.start + index + written.length,
  }));
  return sections.map((section, index) => {
    const span = {
      start: index === 0 ? first.start : section.start,
      end: index === sections.length - 1 ? end : section.end,
    };
    return mention(series, text, span, section);
  });
}

function mention(series: string, text: string, span: Span, section: Span): ReferenceMention {
  const number = text.slice(section.start, section.end);
  const reference: PublicatieReference = { kind: "publicatie", series, number };
  return { ...span, reference };
}

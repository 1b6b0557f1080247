import { DOSSIER, isPlausible, readDossier } from "../../grammar/dossiernummer.ts";
import { NR } from "../../grammar/ondernummer.ts";
import { COMMA, DASH, GAP, NUMBER_ENDS, SPACES } from "../../grammar/separator.ts";
import { groupSpan, type Recogniser, type ReferenceMention } from "../recogniser.ts";

// het dossier 19 637, de Kamerstukdossiers 19 637 en 30 573, wetsvoorstel 36 200 VI
//             ^first                       ^first    ^more
const LABEL = `(?:${GAP}[:(])?${GAP}(?:${NR}\\.?${SPACES})?`;
const MORE = `(?<more>(?:(?:,|/|${SPACES}en|,${GAP}en)${GAP}(?:${DOSSIER})){0,4})`;
// Then it is a paper's, which another recogniser reads.
const NOT_NUMBERED = `(?!${COMMA}${NR}|${DASH}\\d|[^\\S\\n]\\d)${NUMBER_ENDS}`;

/** Any file is a dossier; these can only be the Kamer's. */
const UNMISTAKABLE: readonly string[] = ["kamerstukdossier", "kamerstukdossiers", "kamerdossier", "wetsvoorstel"];

/** Dossiers named by the word: `het dossier 19 637`. */
export const dossier: Recogniser = {
  name: "dossier",
  cues: ["dossier", "dossiers", "dossiernummer", "wetsvoorstellen", ...UNMISTAKABLE],
  pattern: new RegExp(`${LABEL}(?<first>${DOSSIER})${MORE}${NOT_NUMBERED}`, "duy"),
  read(match, cue) {
    const { first = "", more = "" } = match.groups ?? {};
    const firstSpan = groupSpan(match, "first");
    const moreStart = groupSpan(match, "more")?.start;
    if (firstSpan === undefined || moreStart === undefined) return [];
    const written = [{ text: first, end: firstSpan.end, start: cue.start }, ...dossiersIn(more, moreStart)];
    return written.flatMap(({ text, start, end }) => mentionOf(text, cue.written, start, end));
  },
};

const EACH = new RegExp(DOSSIER, "gu");

function dossiersIn(written: string, offset: number): { text: string; start: number; end: number }[] {
  return [...written.matchAll(EACH)].map(({ 0: text, index }) => ({
    text,
    start: offset + index,
    end: offset + index + text.length,
  }));
}

/** A number without its space may be any file's: only an unmistakable word makes it the Kamer's. */
function mentionOf(written: string, cue: string, start: number, end: number): ReferenceMention[] {
  const read = readDossier(written);
  if (read === undefined || !isPlausible(read)) return [];
  if (!UNMISTAKABLE.includes(cue) && !/^\d{2}[\s.]/u.test(written)) return [];
  return [{ start, end, reference: { kind: "dossier", ...read } }];
}

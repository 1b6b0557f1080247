import { DOSSIER, isPlausible, readDossier } from "../../grammar/dossiernummer.ts";
import { readListed } from "../../grammar/listed.ts";
import { NR } from "../../grammar/ondernummer.ts";
import { COMMA, DASH, GAP, NUMBER_ENDS, SPACES } from "../../grammar/separator.ts";
import type { Span } from "../../model/span.ts";
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
    const { first = "" } = match.groups ?? {};
    const firstSpan = groupSpan(match, "first");
    if (firstSpan === undefined) return [];
    const others = readListed(match, "more", EACH);
    return [
      ...mentionOf(first, cue.written, { start: cue.start, end: firstSpan.end }),
      ...others.flatMap(({ groups, ...span }) => mentionOf(groups.one ?? "", cue.written, span)),
    ];
  },
};

const EACH = new RegExp(`(?<one>${DOSSIER})`, "gu");

/** A number without its space may be any file's: only an unmistakable word makes it the Kamer's. */
function mentionOf(written: string, cue: string, span: Span): ReferenceMention[] {
  const read = readDossier(written);
  if (read === undefined || !isPlausible(read)) return [];
  if (!UNMISTAKABLE.includes(cue) && !/^\d{2}[\s.]/u.test(written)) return [];
  return [{ ...span, reference: { kind: "dossier", ...read } }];
}

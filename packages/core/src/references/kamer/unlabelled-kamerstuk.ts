import { DOSSIER, isPlausible, readDossier, readDossiers } from "../../grammar/dossiernummer.ts";
import { BEHIND_NR, readOndernummers } from "../../grammar/ondernummer.ts";
import { sentenceBefore } from "../../grammar/sentence.ts";
import { COMMA, GAP, SPACES } from "../../grammar/separator.ts";
import type { Dossier } from "../../model/parliament.ts";
import type { Span } from "../../model/span.ts";
import { groupSpan, type Recogniser, type ReferenceMention } from "../recogniser.ts";
import { papersIn } from "./papers-in.ts";

// de motie-Wassenberg (21 501-08, nr. 719)
//                      ^dossier   ^cue ^numbers
// Zij krijgt nr. 721(19637).
//            ^cue ^numbers ^behind
const BEHIND = `(?:${GAP}[(](?:Kamerstuk(?:ken)?${SPACES})?(?<behind>${DOSSIER})[)])?`;

/** Papers named by dossier and number alone, in either order, where the text around them says that they are papers. */
export const unlabelledKamerstuk: Recogniser = {
  name: "unlabelled-kamerstuk",
  cues: ["nr", "nrs"],
  isFallback: true,
  pattern: new RegExp(`(?<numbers>${BEHIND_NR})${BEHIND}`, "duy"),
  read(match, cue, { text }) {
    const numbers = text.slice(cue.start, groupSpan(match, "numbers")?.end);
    const { behind } = match.groups ?? {};
    const named = behind === undefined ? dossierBefore(text, cue.start) : reversed(behind, cue.start);
    if (named === undefined) return [];
    const { dossiers, start } = named;
    const [about, ...others] = dossiers;
    if (about === undefined) return [];
    const papers = papersIn(readOndernummers(numbers, cue.start), { about, start, others, isAttachment: false, text });
    return behind === undefined ? papers : upTo(match.index + match[0].length, papers);
  },
};

interface Named {
  readonly dossiers: readonly Dossier[];
  /** Where the citation begins. */
  readonly start: number;
}

/** The last paper covers the dossier that stands behind it. */
function upTo(end: number, papers: readonly ReferenceMention[]): ReferenceMention[] {
  return papers.map((paper, index) => (index === papers.length - 1 ? { ...paper, end } : paper));
}

function reversed(written: string, start: number): Named | undefined {
  const dossier = readDossier(written);
  return dossier !== undefined && isPlausible(dossier) ? { dossiers: [dossier], start } : undefined;
}

const LONGEST_DOSSIERS = 60;
const FIVE_DIGITS = `(?=\\d{2}[\\s.]{0,2}\\d{3})(?:${DOSSIER})`;
const DOSSIERS_BEFORE = new RegExp(
  `(?<![A-Za-z0-9€.:/-]|[€$]\\s|\\d[.\\s]|[Nn]rs?[.]?\\s|\\d{2}[\\s.]\\d{3}(?:\\s[IVX]{1,5})?,\\s)(?<dossiers>${FIVE_DIGITS}(?:(?:,|/|${SPACES}en)${GAP}${FIVE_DIGITS}){0,4})${COMMA}[Nn]r$`,
  "u",
);
// 19 637, nr.; 36 200 VI nr.; 35 688 (R2151), nr.
const ENDS_LIKE_DOSSIER = /[\dA-MVX)][\s,]{1,7}$/u;

function dossierBefore(text: string, cueStart: number): Named | undefined {
  if (!ENDS_LIKE_DOSSIER.test(text.slice(Math.max(0, cueStart - 8), cueStart))) return undefined;
  const from = Math.max(0, cueStart - LONGEST_DOSSIERS);
  // The cue is part of what is looked at: a fund or a series is known by the `nr` behind it.
  const match = DOSSIERS_BEFORE.exec(`${text.slice(from, cueStart)}nr`);
  const written = match?.groups?.dossiers;
  if (match === null || written === undefined) return undefined;
  const dossiers = readDossiers(written);
  const span = { start: from + match.index, end: cueStart };
  const isCertain = dossiers.every(isPlausible) && saysPaper(text, span, dossiers);
  return isCertain ? { dossiers, start: span.start } : undefined;
}

const REACH = 160;
/** Words that make a number behind them a paper's, in the same sentence. */
const PAPER =
  /(?:kamerstuk|kst-|motie|amendement|dossier|wetsvoorstel|voorstel van wet|memorie|nota|brief|verslag|t\.v\.v\.|\bTK\b)[^\n]*$/iu;
/** Words that make it something else's. */
const OTHER =
  /(?:handelingen|aanhangsel|stcrt|staatscourant|\bstb|staatsblad|\btrb|tractatenblad|\bBNB|kenmerk|zaaknummer|rolnummer|postbus)[^;()]*$/iu;

/** True where a bracket opens right before the number, or the sentence speaks of papers; not where it cites another series. */
function saysPaper(text: string, { start }: Span, dossiers: readonly Dossier[]): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const sentence = sentenceBefore(text, start, REACH);
  if (OTHER.test(sentence)) return false;
  const isNamedInFull = dossiers.some(({ toevoeging }) => toevoeging !== undefined);
  return isNamedInFull || /[([;]\s{0,2}$/u.test(before) || PAPER.test(sentence);
}

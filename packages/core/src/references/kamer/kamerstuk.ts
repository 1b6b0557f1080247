import { DOSSIER, isPlausible, readDossier, readDossiers } from "../../grammar/dossiernummer.ts";
import { hyphenable } from "../../grammar/hyphenation.ts";
import { KAMER, readKamer } from "../../grammar/kamer.ts";
import { ONDERNUMMERS, readOndernummers } from "../../grammar/ondernummer.ts";
import { COMMA, DASH, GAP, NUMBER_ENDS, SPACES } from "../../grammar/separator.ts";
import { readVergaderjaar, VERGADERJAAR } from "../../grammar/vergaderjaar.ts";
import type { Dossier, Kamer, Session } from "../../model/parliament.ts";
import { groupSpan, type Recogniser, type ReferenceMention } from "../recogniser.ts";
import { papersIn } from "./papers-in.ts";

// Kamerstukken II 2019/20, 35 300 VI, nr. 37
//              ^kamer     ^dossier    ^numbers
//                 ^vergaderjaar
// Tweede Kamer, vergaderjaar 2022–2023, 22 112, nr. 3755
const HEAD = `(?:${COMMA}[(]?${KAMER}[)]?)?(?:${COMMA}[(]?${VERGADERJAAR}[)]?(?:${GAP}[.])?)?`;
// Tweede Kamer, vergaderjaar 2019–2020, Kamerstuk 35 300
const AGAIN = `(?:${COMMA}${hyphenable("[Kk]a·mer·stuk(?:ken)?")})?`;
const MORE_DOSSIERS = `(?<more_dossiers>(?:(?:,|/|${SPACES}en|,${GAP}en)${GAP}(?:${DOSSIER})){0,4})`;
// 33 985, Bijlage bij nr. 3
const BIJLAGE = `(?:,${GAP}(?<bijlage>[Bb]ijlage)(?:${SPACES}\\w{1,4})?${SPACES}bij)?`;
const NUMBERED = `${MORE_DOSSIERS}${BIJLAGE}${COMMA}(?<numbers>${ONDERNUMMERS})`;
const CLOSES = `(?=${GAP}(?:[);\\]]|[.,](?!\\d)))`;
// 31 226, 27 or 31 226 27: nothing tells that it is a number, so something must tell that it ends there.
const BARE = `(?:,${GAP}|[^\\S\\n])(?<bare>\\d{1,3}|(?!19|20)\\d{4})${NUMBER_ENDS}${CLOSES}`;
// 25424-430, 28000-VI-34
const GLUED = `${DASH}(?<glued>\\d{1,4}|[A-Z]{1,2})${NUMBER_ENDS}`;
// Kamerstukken I 2015/16, 34 088, B
// ; but 34 088, B. de Vries and 34 088, B.C. Jansen name a person.
const LETTER = `,${GAP}(?<letter>[A-Z]{1,2})${NUMBER_ENDS}(?!\\.${GAP}(?:[a-z]|[A-Z]\\.))`;

/**
 * These open a reference only where the vergaderjaar follows, or a dossier with a number; elsewhere they are a chamber,
 * or a sitting.
 */
const NEED_MORE: Readonly<Record<string, Kamer | undefined>> = {
  "tweede kamer": "tweede",
  "eerste kamer": "eerste",
  tk: "tweede",
  ek: "eerste",
  zitting: undefined,
};

/** Papers behind their label: `Kamerstukken II 2019/20, 35 300 VI, nr. 37`, and dossiers that stand there alone. */
export const kamerstuk: Recogniser = {
  name: "kamerstuk",
  cues: ["kamerstuk", "kamerstukken", ...Object.keys(NEED_MORE)],
  pattern: new RegExp(
    `${HEAD}(?:${AGAIN}${COMMA}|${DASH}(?=\\d{4}))(?:[Nn]rs?\\.?${SPACES})?(?<dossier>${DOSSIER})(?:${NUMBERED}|${GLUED}|${LETTER}|${BARE})?`,
    "duy",
  ),
  read(match, cue, { text }) {
    const { from, to, kamer, dossier: written = "" } = match.groups ?? {};
    const named = readKamer(kamer) ?? NEED_MORE[cue.written];
    const vergaderjaar = readVergaderjaar(from, to);
    const dossier = readDossier(written);
    if (dossier === undefined) return [];
    const isAlone = cue.written in NEED_MORE && vergaderjaar === undefined;
    if (isAlone && (named === undefined || !isPlausible(dossier) || match.groups?.bare !== undefined)) return [];
    const about = { ...(named && { kamer: named }), ...(vergaderjaar && { vergaderjaar }), ...dossier };
    const papers = papersBehind(match, about, cue.start, text);
    if (papers.length > 0 || isAlone) return papers;
    const end = groupSpan(match, "dossier")?.end ?? cue.end;
    return [{ start: cue.start, end, reference: { kind: "dossier", ...about } }];
  },
};

function papersBehind(
  match: RegExpExecArray,
  about: Dossier & Session,
  start: number,
  text: string,
): ReferenceMention[] {
  const { numbers, more_dossiers, bijlage, glued, letter, bare } = match.groups ?? {};
  const isAttachment = bijlage !== undefined || ATTACHED.test(text.slice(Math.max(0, start - ATTACHED_REACH), start));
  if (numbers !== undefined) {
    const list = readOndernummers(numbers, groupSpan(match, "numbers")?.start ?? start);
    return papersIn(list, {
      about,
      start,
      // A paper that is filed under several dossiers carries the number it has in the first of them.
      others: more_dossiers ? readDossiers(more_dossiers) : [],
      isAttachment,
      text,
    });
  }
  const ondernummer = glued ?? letter ?? bare;
  const span = groupSpan(match, glued ? "glued" : letter ? "letter" : "bare");
  if (ondernummer === undefined || span === undefined || !mayStandAlone(ondernummer, about, text, span.end)) return [];
  return papersIn([{ ...span, ondernummer }], { about, start, others: [], isAttachment, text });
}

// (Bijlage bij Kamerstuk 35 788, nr. 77)
const ATTACHED = /bijlagen?\s{1,4}(?:\w{1,4}\s{1,4})?bij\s{1,4}(?:de\s{1,4})?$/iu;
const ATTACHED_REACH = 30;

/** A letter without `nr.` is a paper of the Eerste Kamer; where no chamber is named, only if nothing follows it. */
function mayStandAlone(ondernummer: string, { kamer }: Session, text: string, end: number): boolean {
  if (/^\d/u.test(ondernummer) || kamer !== undefined) return true;
  return /^\s{0,2}(?:[);\]]|,\s|\.\)|\.?(?:\s{0,2}\n|$))/u.test(text.slice(end, end + 4));
}

import { DOSSIER, readDossier } from "../grammar/dossiernummer.ts";
import { KAMER, readKamer } from "../grammar/kamer.ts";
import { COMMA, GAP, NUMBER_ENDS, SPACES, WORD_CHARACTERS } from "../grammar/separator.ts";
import { readVergaderjaar, VERGADERJAAR } from "../grammar/vergaderjaar.ts";
import { dossierId } from "../model/identifier.ts";
import type { Dossier, Kamer, KamerstukReference, Vergaderjaar } from "../model/parliament.ts";
import type { Span } from "../model/span.ts";
import { groupSpan, type Recogniser, type ReferenceMention } from "./recogniser.ts";

// Kamerstukken II 2019/20, 35 300 VI, nr. 37
//              ^kamer     ^dossier       ^ondernummer
//                 ^vergaderjaar
// Tweede Kamer, vergaderjaar 2022–2023, 22 112, nr. 3755
const HEAD = `(?:${COMMA}${KAMER})?(?:${COMMA}${VERGADERJAAR}(?:${GAP}\\.)?)?`;
const NR = "(?:[Nn]rs?|NRS?|[Nn]o|[Nn]ummers?)";
// Three more digits behind it make it a dossier or a count, not a number of a paper.
const ONDERNUMMER = `(?:\\d{1,4}${NUMBER_ENDS}(?![\\s.]\\d{3}(?!\\d))|[A-Z]{1,2}${NUMBER_ENDS})`;
const PAGES = `(?:${COMMA}(?:p|pp|pag|blz|bladzijde)\\.?${GAP}(?:\\d{1,5}(?:${GAP}(?:-|\\u2013|en)${GAP}\\d{1,5})?)${NUMBER_ENDS})`;
const JOINT = `${GAP}(?:,|;|en|[-\\u2013]|,${GAP}en)${GAP}`;
const MORE_DOSSIERS = `(?<more_dossiers>(?:(?:,|${SPACES}en)${SPACES}(?:${DOSSIER})){0,4})`;
const NUMBERS = `${COMMA}(?<nr>${NR})\\.?${GAP}(?<ondernummer>${ONDERNUMMER})(?<pages>${PAGES})?(?<more_numbers>(?:${JOINT}(?:${NR}\\.?${GAP})?${ONDERNUMMER}${PAGES}?){0,12})`;
// Kamerstukken I 2015/16, 34 088, B
const LETTER = `,${GAP}(?<letter>[A-Z]{1,2})(?![.${WORD_CHARACTERS}])`;

/** The names of the chambers open a reference only where the vergaderjaar follows. */
const CHAMBERS: Readonly<Record<string, Kamer>> = { "tweede kamer": "tweede", "eerste kamer": "eerste" };

export const kamerstuk: Recogniser = {
  name: "kamerstuk",
  cues: ["kamerstuk", "kamerstukken", ...Object.keys(CHAMBERS)],
  pattern: new RegExp(
    `${HEAD}${COMMA}(?:[Nn]r\\.?${SPACES})?(?<dossier>${DOSSIER})(?:${MORE_DOSSIERS}${NUMBERS}|${LETTER})?`,
    "duy",
  ),
  read(match, cue) {
    const groups = match.groups ?? {};
    const stated = statedFields(groups, CHAMBERS[cue.written]);
    const dossier = readDossier(groups.dossier ?? "");
    const dossierSpan = groupSpan(match, "dossier");
    if (dossier === undefined || dossierSpan === undefined) return [];
    if (cue.written in CHAMBERS && stated.vergaderjaar === undefined) return [];
    if (groups.ondernummer !== undefined) return numbered(match, cue.start, dossier, stated);
    if (groups.letter !== undefined && stated.kamer === "eerste") {
      const reference: KamerstukReference = { kind: "kamerstuk", ...stated, ...dossier, ondernummer: groups.letter };
      return [{ start: cue.start, end: groupSpan(match, "letter")?.end ?? dossierSpan.end, reference }];
    }
    return [{ start: cue.start, end: dossierSpan.end, reference: { kind: "dossier", ...stated, ...dossier } }];
  },
};

interface Stated {
  readonly kamer?: Kamer;
  readonly vergaderjaar?: Vergaderjaar;
}

function statedFields(groups: Record<string, string | undefined>, named: Kamer | undefined): Stated {
  const kamer = readKamer(groups.kamer) ?? named;
  const vergaderjaar = readVergaderjaar(groups.from, groups.to);
  return { ...(kamer && { kamer }), ...(vergaderjaar && { vergaderjaar }) };
}

/** One mention for each paper; the first covers the label too. */
function numbered(match: RegExpExecArray, start: number, dossier: Dossier, stated: Stated): ReferenceMention[] {
  const groups = match.groups ?? {};
  const first = groupSpan(match, "ondernummer");
  if (first === undefined || groups.ondernummer === undefined) return [];
  const dossiers = otherDossiers(groups.more_dossiers ?? "");
  const about = { kind: "kamerstuk", ...stated, ...dossier, ...(dossiers.length > 0 && { dossiers }) } as const;
  const pages = readPages(groups.pages);
  const isPlural = /s\.?$/iu.test(groups.nr ?? "");
  return [
    { start, end: first.end, reference: { ...about, ondernummer: groups.ondernummer, ...(pages && { pages }) } },
    ...laterNumbers(match, isPlural).map(({ ondernummer, ...span }) => ({
      ...span,
      reference: { ...about, ondernummer },
    })),
  ];
}

const OTHER_DOSSIER = new RegExp(`(?:,|en)\\s{1,4}(${DOSSIER})`, "gu");

// A paper that is filed under several dossiers carries the number it has in the first of them.
function otherDossiers(written: string): string[] {
  return [...written.matchAll(OTHER_DOSSIER)].flatMap(([, one = ""]) => {
    const dossier = readDossier(one);
    return dossier === undefined ? [] : [dossierId(dossier)];
  });
}

const LATER = new RegExp(
  `(?<nr>${NR}\\.?${GAP})?(?<![${WORD_CHARACTERS}])(?<number>${ONDERNUMMER})(?:${PAGES})?`,
  "dgu",
);

/** `nrs. 12 en 13` lists papers; after `nr. 12` only a number with its own `nr.` is one. */
function laterNumbers(match: RegExpExecArray, isPlural: boolean): (Span & { ondernummer: string })[] {
  const offset = groupSpan(match, "more_numbers")?.start ?? 0;
  return [...(match.groups?.more_numbers ?? "").matchAll(LATER)].flatMap((item) => {
    const span = item.indices?.groups?.number;
    const ondernummer = item.groups?.number;
    if (span === undefined || ondernummer === undefined || (!isPlural && item.groups?.nr === undefined)) return [];
    return [
      { start: offset + (item.groups?.nr === undefined ? span[0] : item.index), end: offset + span[1], ondernummer },
    ];
  });
}

function readPages(written: string | undefined): string | undefined {
  return written?.replace(/^[\s,;.]*[a-z]+\.?\s*/u, "").trim();
}

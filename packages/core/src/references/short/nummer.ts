import { BEHIND_NR, readOndernummers } from "../../grammar/ondernummer.ts";
import type { ShortMention } from "../../model/short-reference.ts";
import { groupSpan } from "../recogniser.ts";
import type { ShortRecogniser } from "./short-recogniser.ts";

const REACH = 24;
const LONGEST_DESCRIPTION = 120;
// ", en nr. 790", "stuk nr. 12", "(nr. 13)"; anything else counts other things: "NJ 2019, nr. 45", "tabel 4, nr. 3".
const NOUN_BEFORE = /(?<noun>stuk|stukken|motie|amendement)\s{1,3}$/iu;
const LINK_BEFORE = /(?:(?<!\d\s{0,3})[,;•–-]|\ben|\bof|\bresp\.|\brespectievelijk)\s{0,3}$/u;
// het amendement over de termijn (nr. 13)
const PAPER_BEFORE =
  /(?:motie|amendement|brief|verslag|agenda|nota|memorie|advies|fiche)(?:[^.;()]|c\.s\.|jl\.|d\.d\.){0,100}\(\s{0,3}$/iu;
// nr. 12 van de lijst, nr. 3 in de rij
const OF_SOMETHING = /^\s{1,3}(?:van\s(?:de|het|die|dat)\s(?!leden|lid|minister|staatssecretaris)|in\sde|op\sde)/iu;

/** Papers by their number alone: `en nr. 790`, `stuk nr. 12`. */
export const nummer: ShortRecogniser = {
  name: "nummer",
  cues: ["nr", "nrs"],
  isFallback: true,
  pattern: new RegExp(`(?<numbers>${BEHIND_NR})(?![/(])`, "duy"),
  read(match, cue, { text }): readonly ShortMention[] {
    const before = text.slice(Math.max(0, cue.start - REACH), cue.start);
    const end = groupSpan(match, "numbers")?.end ?? cue.end;
    const noun = NOUN_BEFORE.exec(before);
    const isLinked = noun !== null || LINK_BEFORE.test(before) || isBracketed(text, cue.start);
    if (!isLinked || OF_SOMETHING.test(text.slice(end, end + REACH))) return [];
    const word = noun?.groups?.noun?.toLowerCase();
    return readOndernummers(text.slice(cue.start, end), cue.start).flatMap(({ start, end: numberEnd, ondernummer }) =>
      /^\d/u.test(ondernummer)
        ? [{ start, end: numberEnd, short: { kind: "nummer", ondernummer, ...(word && { noun: word }) } as const }]
        : [],
    );
  },
};

function isBracketed(text: string, start: number): boolean {
  return PAPER_BEFORE.test(text.slice(Math.max(0, start - LONGEST_DESCRIPTION), start));
}

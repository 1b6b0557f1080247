import { GAP, NUMBER_ENDS, SPACES } from "../../grammar/separator.ts";
import type { PublicatieReference } from "../../model/legislation.ts";
import { groupSpan, type Recogniser } from "../recogniser.ts";

// Besluit nr. 1/80 van de Associatieraad
//             ^number
/** `1/80` is cited by its number alone; the others only count where the Associatieraad is named. */
const KNOWN_ALONE = "1/80";
const REACH = 60;
const NAMES_COUNCIL = /associatie/iu;

/** Decisions of the council of the association between the Community and Turkey, on the rights of Turkish workers. */
export const associatiebesluit: Recogniser = {
  name: "associatiebesluit",
  cues: ["besluit", "associatiebesluit"],
  pattern: new RegExp(`${SPACES}(?:nr\\.?${GAP})?(?<number>[13]/80|2/76)${NUMBER_ENDS}(?!/)`, "duy"),
  read(match, cue, { text }) {
    const number = match.groups?.number ?? "";
    const end = groupSpan(match, "number")?.end;
    if (end === undefined) return [];
    const around = text.slice(Math.max(0, cue.start - REACH), end + REACH);
    if (number !== KNOWN_ALONE && !NAMES_COUNCIL.test(around)) return [];
    const reference: PublicatieReference = { kind: "publicatie", series: "Associatiebesluit", number };
    return [{ start: cue.start, end, reference }];
  },
};

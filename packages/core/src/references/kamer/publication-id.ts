import type { KamerstukReference, Vergaderjaar } from "../../model/parliament.ts";
import type { Recogniser } from "../recogniser.ts";

// kst-20072008-30925-D, kst-36600-VII-1, kst-33852-R2023-6, kst-26643-144-h1, kst-32168-3-b2
//     ^session ^dossier     ^addition        ^rijks                     ^tail
const SESSION = "(?:(?<from>(?:19|20)\\d{2})(?<to>(?:19|20)\\d{2})-)?";
const PAPER =
  `${SESSION}(?<dossier>\\d{4,5})(?:-(?:R(?<rijks>\\d{4})|(?<addition>[IVXivx]{1,6}[A-Ea-e]?|[A-Ma-m]|\\d{2})(?=-)))?` +
  `-(?<number>\\d{1,4}|[A-Za-z]{1,2}|[A-Za-z]\\d[A-Za-z])(?:-(?<tail>h1|b\\d{1,2}|n\\d))?`;
// kst-1263281, blg-1093410
const OPAQUE = "(?<opaque>\\d{4,8})";

/** The identifiers of officielebekendmakingen.nl where they are written out: `kst-32317-788`, `blg-1093410`. */
export const publicationId: Recogniser = {
  name: "publication-id",
  cues: ["kst", "blg"],
  pattern: new RegExp(`-(?:${PAPER}|${OPAQUE})(?!-?[A-Za-z0-9])`, "duy"),
  read(match, cue) {
    const groups = match.groups ?? {};
    const span = { start: cue.start, end: match.index + match[0].length };
    if (groups.opaque !== undefined) {
      const reference = { kind: "publicatie", series: cue.written, number: groups.opaque } as const;
      // A number that short after kst- is a dossier's, and names no paper.
      return cue.written === "kst" && groups.opaque.length < SHORTEST_OPAQUE ? [] : [{ ...span, reference }];
    }
    return cue.written === "kst" ? [{ ...span, reference: readPaper(groups) }] : [];
  },
};

const SHORTEST_OPAQUE = 6;

function readPaper(groups: Readonly<Record<string, string | undefined>>): KamerstukReference {
  const { from, to, dossier = "", rijks, addition, number = "", tail } = groups;
  const vergaderjaar: Vergaderjaar | undefined =
    Number(to) === Number(from) + 1 ? `${Number(from)}-${Number(to)}` : undefined;
  return {
    kind: "kamerstuk",
    // Only papers of the Eerste Kamer carried their year.
    ...(vergaderjaar && { kamer: "eerste", vergaderjaar }),
    dossiernummer: dossier,
    ...(addition && { toevoeging: addition.toUpperCase() }),
    ...(rijks && { rijksdossiernummer: `R${rijks}` }),
    ondernummer: number.toUpperCase(),
    ...(tail === "h1" && { herdruk: true }),
    ...(tail?.startsWith("b") && { bijlage: true }),
  };
}

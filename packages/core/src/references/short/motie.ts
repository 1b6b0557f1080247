import { SPACES } from "../../grammar/separator.ts";
import type { ShortMention } from "../../model/short-reference.ts";
import type { ShortRecogniser } from "./short-recogniser.ts";

// de motie van het lid Brekelmans, de motie-Becker c.s., de motie van de leden Kröger en Piri
const PARTICLE = "(?:[Vv]an|[Dd]e[rn]?|[Tt]e[rn]?|[Ee]l|[Aa]l|[Bb]en|[’']t|[Oo]p)";
const CAPITALISED =
  "(?!Kamerst|Minister|Staatss|Tweede|Eerste|Handel|Zie)[A-Z][A-Za-zà-ÿ’']{1,24}(?:-(?:\\n)?[A-Za-zà-ÿ]{2,20})?";
const NAME = `(?:(?:${PARTICLE}|${CAPITALISED})[\\s-]){0,3}${CAPITALISED}`;
const MOVERS = `(?:(?:het${SPACES})?(?:kamer)?lid|de${SPACES}leden|mevrouw|de${SPACES}heer)`;
const OTHERS = "(?:,?\\s(?:c\\.s\\.?|cs\\.?|en anderen))";

/** A motion or amendment by the names of its movers. */
export const motie: ShortRecogniser = {
  name: "motie",
  cues: ["motie", "amendement"],
  pattern: new RegExp(
    `(?:[-\\s]|${SPACES}van${SPACES}${MOVERS}${SPACES})` +
      `(?<names>${NAME}(?:(?:${SPACES}en${SPACES}|/|,\\s{1,3}|\\s&\\s)${NAME}){0,5})(?<others>${OTHERS})?(?![a-z])`,
    "duy",
  ),
  read(match, cue): readonly ShortMention[] {
    const { names = "", others } = match.groups ?? {};
    const end = match.index + match[0].length;
    const short = { kind: "motie", names: comparable(names), hasOthers: others !== undefined } as const;
    return [{ start: cue.start, end, short }];
  },
};

/** Each name in words that compare: `el-Yassini` and `El Yassini` are both `el yassini`. */
function comparable(written: string): string[] {
  return written.split(/\s+en\s+|\/|,\s+|\s&\s/u).map((name) =>
    name
      .replace(/-\n/u, "")
      .replace(/[\s-]+/gu, " ")
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase(),
  );
}

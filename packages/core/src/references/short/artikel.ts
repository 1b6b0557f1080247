import { readArtikelen } from "../../grammar/artikel.ts";
import { SPACES } from "../../grammar/separator.ts";
import type { ShortMention } from "../../model/short-reference.ts";
import { lawsNamedIn } from "../law/named-law.ts";
import type { ShortRecogniser } from "./short-recogniser.ts";

// artikel 14, eerste lid, van die wet
//         ^readArtikelen  ^LAW
const POINTING = "(?:die|dat|genoemde?|voornoemde?|bovengenoemde?|eerdergenoemde?|laatstgenoemde?)";
const LAW = new RegExp(
  `,?${SPACES}van${SPACES}${POINTING}${SPACES}(?<noun>wet|besluit|regeling|verordening|richtlijn|verdrag|wetboek)(?![A-Za-z])`,
  "uy",
);
/** How far back a law may have been named, in UTF-16 code units. */
const REACH = 800;

/** Articles of a law that is pointed at: `artikel 14 van die wet`. `Deze wet` is most often the text itself. */
export const artikel: ShortRecogniser = {
  name: "artikel",
  cues: ["artikel", "artikelen"],
  pattern: new RegExp(`${SPACES}(?=[0-9])`, "uy"),
  read(match, cue, surroundings): readonly ShortMention[] {
    const from = match.index + match[0].length;
    const articles = readArtikelen(surroundings.text, from, cue.written === "artikel" ? "singular" : "plural");
    LAW.lastIndex = articles.at(-1)?.end ?? from;
    const law = LAW.exec(surroundings.text);
    const noun = law?.groups?.noun;
    if (law === null || noun === undefined) return [];
    const named = lawsNamedIn(Math.max(0, cue.start - REACH), cue.start, surroundings);
    return articles.map(({ start, end, article, lid }, index) => ({
      start: index === 0 ? cue.start : start,
      end: index === articles.length - 1 ? law.index + law[0].length : end,
      short: { kind: "artikel", article, ...(lid && { lid }), noun, named },
    }));
  },
};

import { GAP, NUMBER_ENDS, SPACES } from "../../grammar/separator.ts";
import type { PublicatieReference } from "../../model/legislation.ts";
import { groupSpan, type Recogniser } from "../recogniser.ts";

// PbEU 2013, L 180/31         PB nr. L 180 van 29.6.2013
//      ^year ^series                       ^issued
//              ^number ^behind
// PbEU L, 2024/1351: since 1 October 2023 every act is an issue of its own; also PbEU L 2024, 2024/1351
//         ^number ^behind
const NAME = `\\.?(?:${GAP}E[UG]${NUMBER_ENDS}\\.?)?(?:${SPACES}van de Europese${SPACES}(?:Unie|Gemeenschap(?:pen)?))?`;
const YEAR = `(?:,?${GAP}(?<year>(?:19|20)\\d{2})(?!\\d))?`;
const DATE = `(?:\\d{1,2}${GAP}[./-]${GAP}\\d{1,2}${GAP}[./-]${GAP}|\\d{1,2}${SPACES}[a-z]{3,9}${SPACES})`;
const ISSUED = `(?=(?:(?:${SPACES}van|,)${SPACES}${DATE}(?<issued>(?:19|20)\\d{2})(?!\\d))?)`;

/** An issue of the Publicatieblad of the European Union, series L or C: `PbEU 2013, L 180`. */
export const publicatieblad: Recogniser = {
  name: "publicatieblad",
  cues: ["pb", "pbeu", "pbeg", "publicatieblad"],
  pattern: new RegExp(
    `${NAME}${YEAR},?${GAP}(?:nr\\.?${GAP})?(?<series>[LC]),?${GAP}(?:nr\\.?${GAP}|20\\d{2},${GAP}(?=20\\d{2}${GAP}/))?` +
      `(?<number>\\d{1,4})(?:${GAP}/${GAP}(?<behind>\\d{1,5}))?${NUMBER_ENDS}${ISSUED}`,
    "duy",
  ),
  read(match, cue) {
    const { year, series = "", number = "", behind, issued } = match.groups ?? {};
    const end = (groupSpan(match, "behind") ?? groupSpan(match, "number"))?.end;
    if (end === undefined || Number(number) === 0) return [];
    const issue = [number, behind].flatMap((part) => (part === undefined ? [] : [Number(part)])).join("/");
    const stated = isOwnIssue(number, behind) ? undefined : (year ?? issued);
    const reference: PublicatieReference = {
      kind: "publicatie",
      series: `Pb${series}`,
      number: stated === undefined ? issue : `${stated}:${issue}`,
    };
    return [{ start: cue.start, end, reference }];
  },
};

const FIRST_YEAR_OF_OWN_ISSUES = 2023;

/** `2024/1351`, year and number of an act; `348/98` is an issue and a page. */
function isOwnIssue(number: string, behind: string | undefined): boolean {
  return behind !== undefined && number.length === 4 && Number(number) >= FIRST_YEAR_OF_OWN_ISSUES;
}

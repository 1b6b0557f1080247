import { isBook } from "../../model/burgerlijk-wetboek.ts";
import type { WetsartikelReference } from "../../model/legislation.ts";
import type { Link } from "../../model/link.ts";
import { searchEurLex, textLink } from "../portals/eur-lex.ts";
import { articleLink, lawLink, searchLaws } from "../portals/wetten.ts";

/** Treaties that are known by a short name rather than an id. Source of the BWB ids: wetten.overheid.nl. */
const TREATIES: Readonly<Record<string, string>> = {
  Antifolterverdrag: "BWBV0002507",
  EVRM: "BWBV0001000",
  IVBPR: "BWBV0001017",
  IVESCR: "BWBV0001016",
  IVRK: "BWBV0002508",
  Mensenhandelverdrag: "BWBV0004138",
  "Palermoprotocol mensenhandel": "BWBV0001749",
  "Palermoprotocol mensensmokkel": "BWBV0001750",
  Staatlozenverdrag: "BWBV0001003",
  "Verdrag tot beperking der staatloosheid": "BWBV0004351",
  "VN-vrouwenverdrag": "BWBV0002909",
  Vluchtelingenprotocol: "BWBV0001007",
  Vluchtelingenverdrag: "BWBV0001002",
};

/** The treaties of the Union have a CELEX number for each article: `12016E078`. */
const EU_TREATIES: Readonly<Record<string, string>> = { VEU: "12016M", VWEU: "12016E", Handvest: "12016P" };

/** Names that passed from an act of the Union to its successor: which of them is meant, the name does not say. */
const PASSED_ON: ReadonlySet<string> = new Set([
  ...["AMIF-verordening", "Blauwe-kaartrichtlijn", "Dublinverordening", "EGKW-verordening", "Eurodacverordening"],
  ...["Interoperabiliteitsverordening", "ISF-verordening", "Kwalificatierichtlijn", "Opvangrichtlijn"],
  ...["Procedurerichtlijn", "Richtlijn gecombineerde vergunning", "Sanctierichtlijn", "Schengengrenscode"],
  "Visumverordening",
]);

const BWB = /^BWB[RV]\d{7}$/u;
const CELEX = /^\d{5}[A-Z]{1,2}\d{4}$/u;

/** The article, then the law it stands in; a search where the law is known by name alone. */
export function wetsartikelLinks({ law, lawName, article }: WetsartikelReference): Link[] {
  if (CELEX.test(law)) return [textLink(`CELEX:${law}`, { certainty: "exact", to: "law" })];
  const treaty = EU_TREATIES[law];
  if (treaty !== undefined) return treatyLinks(treaty, article);
  if (PASSED_ON.has(law)) return [{ ...searchEurLex(law), to: "law" }];
  const bwb = BWB.test(law) ? law : TREATIES[law];
  if (bwb === undefined) return [searchLaws(lawName)];
  const place = articleLink(bwb, withoutBook(bwb, article));
  return place === undefined ? [lawLink(bwb)] : [place, lawLink(bwb)];
}

/** A book of the Burgerlijk Wetboek numbers its articles without the book: `7:658` is 658 there. */
function withoutBook(bwb: string, article: string): string {
  return isBook(bwb) ? article.replace(/^\d{1,2}A?:/iu, "") : article;
}

function treatyLinks(treaty: string, article: string): Link[] {
  const whole = textLink(`CELEX:${treaty}/TXT`, { certainty: "exact", to: "law" });
  if (!/^\d{1,3}$/u.test(article)) return [whole];
  return [textLink(`CELEX:${treaty}${article.padStart(3, "0")}`, { certainty: "exact", to: "itself" }), whole];
}

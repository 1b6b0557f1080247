import type { Link, Reference } from "@kantlijn/core";
import type { PaperCard } from "../model/page-cards.ts";
import type { Origin } from "../model/page-words.ts";
import { keepTogether } from "../ui/parts/keep-together.ts";
import { writeDossier } from "../ui/parts/write-dossier.ts";
import { keyOf } from "../words/key-of.ts";
import { t } from "../words/t.ts";
import { cardText, nameOfWay } from "./card-text.ts";
import { make, makeIcon, makeLink, makeRow } from "./elements.ts";

/** What is cited: written out in full, with its dossier, and how the text comes to mean it. */
export function drawPaper(page: Document, card: PaperCard, origin: Origin): HTMLElement {
  const { citation, dossier, reference } = card;
  const implied = reference.implied?.map((field) => cardText.implied[field]) ?? [];
  return makeRow(
    page,
    makeIcon(page, "book"),
    make(page, "p", "kind", kindOf(reference)),
    make(page, "h2", "", keepTogether(citation)),
    dossier && make(page, "p", "mid", cardText.dossier(writeDossier(dossier.id), dossier.title)),
    origin === "stated"
      ? undefined
      : make(page, "p", "sure derived", t(`references.derivation.${origin}`, { citation })),
    origin === "stated" && implied.length > 0 ? make(page, "p", "meta", cardText.notStated(implied)) : undefined,
  );
}

/** Where a paper can be read: each place with how sure it is, in a line and a word. */
export function drawWays(page: Document, { reference, ways }: PaperCard): HTMLElement {
  const [first] = ways;
  if (first === undefined)
    return makeRow(page, makeIcon(page, "out"), make(page, "p", "mid", t("references.notLinked")));
  const warning = ways.length === 1 ? cardText.mayBeMissing : cardText.thenTry;
  return makeRow(
    page,
    makeIcon(page, "out"),
    make(page, "ul", "ways", ...ways.map((way) => make(page, "li", "", ...drawWay(page, way, reference)))),
    first.certainty === "computed" ? make(page, "p", "meta", warning) : undefined,
  );
}

function drawWay(page: Document, way: Link, { kind }: Reference): readonly HTMLElement[] {
  const link = makeLink(page, `ref ${way.certainty}`, way.href, nameOfWay(way, kind));
  return [
    make(page, "span", "", link, make(page, "span", "meta portal", way.portal)),
    make(page, "span", `sure ${way.certainty}`, cardText.sure[way.certainty]),
  ];
}

/** `Kamerstuk · Tweede Kamer · vergaderjaar 2019-2020` */
function kindOf(reference: Reference): string {
  const parts: string[] = [t(`kinds.references.${keyOf(reference.kind)}`)];
  if ("kamer" in reference && reference.kamer !== undefined) parts.push(cardText.chamber[reference.kamer]);
  if ("vergaderjaar" in reference && reference.vergaderjaar !== undefined) {
    parts.push(cardText.session(reference.vergaderjaar));
  }
  if ("year" in reference) parts.push(String(reference.year));
  return parts.join(" · ");
}

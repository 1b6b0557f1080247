import type { Link, Reference } from "@kantlijn/core";
import type { PaperCard } from "../model/page-cards.ts";
import type { Origin } from "../model/page-words.ts";
import { keepTogether } from "../wording/keep-together.ts";
import { writeDossier } from "../wording/write-dossier.ts";
import { keyOf } from "../words/key-of.ts";
import { t } from "../words/t.ts";
import { make, makeDutch, makeIcon, makeLink, makeRow } from "./elements.ts";
import { nameOfWay } from "./name-of-way.ts";

/** What is cited: written out in full, with its dossier, and how the text comes to mean it. */
export function drawPaper(page: Document, card: PaperCard, origin: Origin): HTMLElement {
  const { citation, dossier, reference } = card;
  const implied = reference.implied?.map((field) => t(`card.implied.${field}`)) ?? [];
  return makeRow(
    page,
    makeIcon(page, "book"),
    make(page, "p", "kind", kindOf(reference)),
    makeDutch(page, "h2", "", keepTogether(citation)),
    dossier && drawDossier(page, dossier),
    origin === "stated"
      ? undefined
      : make(page, "p", "sure derived", t(`references.derivation.${origin}`, { citation })),
    origin === "stated" && implied.length > 0 ? make(page, "p", "meta", notStated(implied)) : undefined,
  );
}

/** Where a paper can be read: each place with how sure it is, in a line and a word. */
export function drawWays(page: Document, { reference, ways }: PaperCard): HTMLElement {
  const [first] = ways;
  if (first === undefined)
    return makeRow(page, makeIcon(page, "out"), make(page, "p", "mid", t("references.notLinked")));
  const warning = ways.length === 1 ? t("card.mayBeMissing") : t("card.thenTry");
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
    make(page, "span", `sure ${way.certainty}`, t(`card.sure.${way.certainty}`)),
  ];
}

function drawDossier(page: Document, { id, title }: NonNullable<PaperCard["dossier"]>): HTMLElement {
  const number = t("card.dossier", { number: writeDossier(id) });
  return make(page, "p", "mid", `${number} `, makeDutch(page, "span", "", title));
}

function notStated(fields: readonly string[]): string {
  const list = new Intl.ListFormat(t("language"), { type: "conjunction" }).format(fields);
  return t("card.notStated", { fields: list });
}

/** Proper names, in every language. */
const CHAMBERS = {
  tweede: "Tweede Kamer",
  eerste: "Eerste Kamer",
  "verenigde-vergadering": "Verenigde Vergadering",
};

/** `Kamerstuk · Tweede Kamer · vergaderjaar 2019-2020` */
function kindOf(reference: Reference): string {
  const parts: string[] = [t(`kinds.references.${keyOf(reference.kind)}`)];
  if ("kamer" in reference && reference.kamer !== undefined) parts.push(CHAMBERS[reference.kamer]);
  if ("vergaderjaar" in reference && reference.vergaderjaar !== undefined) {
    parts.push(t("card.session", { years: reference.vergaderjaar }));
  }
  if ("year" in reference) parts.push(String(reference.year));
  return parts.join(" · ");
}

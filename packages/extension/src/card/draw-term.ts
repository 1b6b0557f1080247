import type { TermCard } from "../model/page-cards.ts";
import type { EntitySummary } from "../model/page-summary.ts";
import { tellEvidence } from "../wording/tell-evidence.ts";
import { writePeriod } from "../wording/write-period.ts";
import { t } from "../words/t.ts";
import { type Inside, make, makeDutch, makeLink, makeRow, makeUnfoundParagraph } from "./elements.ts";

/** What a term is: its kind and name, one sentence, and what is known of it. */
export function drawTerm(page: Document, term: EntitySummary, card: TermCard | undefined): readonly HTMLElement[] {
  const { kind, written, name, evidence } = term;
  const title = card?.label ?? name ?? written;
  const facts = card === undefined ? undefined : drawFacts(page, card, title);
  return [
    makeRow(
      page,
      undefined,
      make(page, "p", "kind", make(page, "span", `k k-${kind}`, t(`kinds.entities.${kind}`))),
      makeDutch(page, "h2", "", title),
      ...makeSentences(page, kind, card),
      evidence && make(page, "p", "meta", tellEvidence(evidence)),
    ),
    ...(facts === undefined ? [] : [makeRow(page, undefined, facts)]),
  ];
}

function makeSentences(page: Document, kind: EntitySummary["kind"], card: TermCard | undefined): readonly Inside[] {
  if (kind !== "eigen") return [makeSentence(page, card)];
  if (card?.own === undefined) return [make(page, "p", "", t("ownTerms.notListed"))];
  const { description, own } = card;
  return [
    description === undefined ? undefined : makeUnfoundParagraph(page, "", description),
    own.note === "" ? undefined : makeUnfoundParagraph(page, "own-words", own.note),
  ];
}

function makeSentence(page: Document, card: TermCard | undefined): HTMLElement | undefined {
  if (card === undefined) return make(page, "p", "", t("entities.namedHere"));
  if (card.description !== undefined) return makeDutch(page, "p", "", card.description);
  // A country needs no description: its code and its English name say which it is.
  return card.identifiers.length === 0 ? make(page, "p", "", t("entities.notChecked")) : undefined;
}

function drawFacts(page: Document, card: TermCard, title: string): HTMLElement | undefined {
  const { abbreviation, english, offices, identifiers, validFrom, validUntil } = card;
  const facts: Inside[] = [];
  const add = (name: string, ...inside: readonly Inside[]) =>
    facts.push(make(page, "dt", "", name), make(page, "dd", "", ...inside));
  if (abbreviation !== undefined && abbreviation !== title)
    add(t("entities.abbreviation"), makeDutch(page, "span", "", abbreviation));
  if (english !== undefined) {
    const words = make(page, "span", "", english);
    words.lang = "en";
    add(t("entities.english"), words);
  }
  const period = offices.length === 0 ? writePeriod(validFrom, validUntil) : undefined;
  if (period !== undefined) add(t("entities.period"), period);
  if (offices.length > 0) {
    const lines = offices.map(({ role, start, end }) =>
      t("entities.office", { role, period: writePeriod(start, end) }),
    );
    add(t("entities.offices"), make(page, "ul", "", ...lines.map((line) => make(page, "li", "", line))));
  }
  if (identifiers.length > 0) add(t("entities.identifiers"), ...drawIdentifiers(page, identifiers));
  return facts.length === 0 ? undefined : make(page, "dl", "", ...facts);
}

function drawIdentifiers(page: Document, identifiers: TermCard["identifiers"]): readonly Inside[] {
  return identifiers.flatMap(({ scheme, value, href }, at) => {
    const words = `${t(`entities.schemes.${scheme}`)} ${value}`;
    const shown = href === undefined ? words : makeLink(page, "", href, words);
    return at === 0 ? [shown] : [", ", shown];
  });
}

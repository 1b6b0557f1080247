import { cite, identify, linksFor, type Reference } from "@kantlijn/core";
import { type Card, cardOf } from "@kantlijn/core/cards";
import { titleOf } from "@kantlijn/core/titles";
import type { Answers, PageAsker } from "../messages/desk.ts";
import type { KeptTerm } from "../model/kept-term.ts";
import type { LookedUp, PaperCard, TermCard } from "../model/page-cards.ts";
import { shownIdentifiers } from "../model/shown-identifiers.ts";
import type { OwnTermsSource } from "./own-terms-to-read.ts";

/** Looking up titles, as far as cards know of it. */
export interface CardLookup {
  /** False where the reader did not ask for it: then nothing is looked up, and no card offers it. */
  isAllowed(): Promise<boolean>;
  /** Where a paper has no place to look. */
  canLookUp(reference: Reference): boolean;
  /** What was looked up before. */
  known(reference: Reference): Promise<LookedUp | undefined>;
  /** Asks for the title; in a private window what comes back is not kept. */
  lookUp(reference: Reference, isPrivate: boolean): Promise<LookedUp>;
}

/** Tells pages what terms and papers are; every card is made of what the extension carries. */
export function answersOfCards(
  lookup: CardLookup,
  ownTerms: OwnTermsSource,
): Pick<Answers, "page/term" | "page/papers" | "page/look-up"> {
  return {
    "page/term": async (id: string) => {
      const card = cardOf(id);
      return card === undefined ? ownCard(await ownTerms.read(), id) : termCard(card);
    },
    "page/papers": async (references: readonly Reference[]) => {
      const isAllowed = await lookup.isAllowed();
      return Promise.all(references.map((reference) => paperCard(reference, isAllowed ? lookup : undefined)));
    },
    "page/look-up": async (reference: Reference, { isPrivate }: PageAsker) => {
      if (!(await lookup.isAllowed())) throw new Error("the reader did not ask for titles to be looked up");
      return lookup.lookUp(reference, isPrivate);
    },
  };
}

function termCard({ kind: _, id: __, identifiers, terms = [], sources: ___, ...told }: Card): TermCard {
  return { ...told, identifiers: shownIdentifiers(identifiers), offices: terms };
}

/** What the reader says of their own term. */
function ownCard(terms: readonly KeptTerm[], id: string): TermCard | undefined {
  const term = terms.find((one) => one.id === id);
  if (term === undefined) return undefined;
  const { word, description, note } = term;
  return { label: word, ...(description !== "" && { description }), identifiers: [], offices: [], own: { note } };
}

async function paperCard(reference: Reference, lookup: CardLookup | undefined): Promise<PaperCard> {
  const dossier = dossierOf(reference);
  const isOffered = lookup?.canLookUp(reference) === true;
  const known = isOffered ? await lookup.known(reference) : undefined;
  return {
    reference,
    id: identify(reference),
    citation: cite(reference),
    ways: linksFor(reference),
    ...(dossier !== undefined && { dossier }),
    ...(isOffered && { lookup: known === undefined ? {} : { known } }),
  };
}

/** The dossier a paper is filed in, where it has a title. */
function dossierOf(reference: Reference): PaperCard["dossier"] {
  if (reference.kind !== "kamerstuk" && reference.kind !== "dossier") return undefined;
  const id = identify({ ...reference, kind: "dossier" });
  const title = titleOf(id);
  return title === undefined ? undefined : { id, title };
}

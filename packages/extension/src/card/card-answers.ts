import type { PaperCard, TermCard } from "../model/page-cards.ts";
import type { CardMessages } from "./card-parts.ts";
import type { Thing } from "./marked-words.ts";

/** What a card tells, beside what the page knows itself. */
export type CardAnswer =
  | { readonly kind: "term"; readonly card: TermCard | undefined }
  | { readonly kind: "papers"; readonly papers: readonly PaperCard[] };

/** Asks what a thing is. Throws where nobody answers. */
export async function askAbout({ kind, told }: Thing, messages: CardMessages): Promise<CardAnswer> {
  if (kind === "term") return { kind: "term", card: await messages.term(told.id) };
  const references =
    kind === "reference"
      ? [told.reference]
      : told.candidates.flatMap(({ reference }) => (reference === undefined ? [] : [reference]));
  return { kind: "papers", papers: await messages.papers(references) };
}

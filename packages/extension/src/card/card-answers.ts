import type { PaperCard, TermCard } from "../model/page-cards.ts";
import type { ThingCount } from "../model/thing-count.ts";
import { aboutThing } from "./about-thing.ts";
import type { CardMessages, OwnThings } from "./card-parts.ts";
import type { Thing } from "./marked-words.ts";

/** What a card tells, beside what the page knows itself. */
export type CardAnswer = ToldAnswer & {
  /** What the reader has on it; nothing where that is out of reach. */
  readonly own?: ThingCount;
};

type ToldAnswer =
  | { readonly kind: "term"; readonly card: TermCard | undefined }
  | { readonly kind: "papers"; readonly papers: readonly PaperCard[] };

/** Asks what a thing is, and what the reader has on it. Throws where nobody tells what it is. */
export async function askAbout(thing: Thing, messages: CardMessages, own: OwnThings): Promise<CardAnswer> {
  const about = aboutThing(thing);
  const counted = about && own.count(about).catch(() => undefined);
  const [answer, count] = await Promise.all([askWhat(thing, messages), counted]);
  return count === undefined ? answer : { ...answer, own: count };
}

async function askWhat({ kind, told }: Thing, messages: CardMessages): Promise<ToldAnswer> {
  if (kind === "term") return { kind: "term", card: await messages.term(told.id) };
  const references =
    kind === "reference"
      ? [told.reference]
      : told.candidates.flatMap(({ reference }) => (reference === undefined ? [] : [reference]));
  return { kind: "papers", papers: await messages.papers(references) };
}

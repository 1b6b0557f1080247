import type { Reference } from "@kantlijn/core";
import type { LookedUp } from "../model/page-cards.ts";
import type { CardLookup } from "../recognise/serve-cards.ts";
import type { KeptTitles } from "./kept-titles.ts";
import { publicationOf } from "./publication-address.ts";

/** What looking up works with. */
export interface LookupParts {
  /** Whether the reader allows it. */
  readonly isAllowed: () => Promise<boolean>;
  readonly kept: KeptTitles;
  /** Asks the publication itself; never throws. */
  readonly ask: (publication: string) => Promise<LookedUp>;
  /** Waits between two questions. */
  readonly pause: () => Promise<void>;
}

/** Looks titles up: one at a time, with a pause between, and each once. */
export function createTitleLookup({ isAllowed, kept, ask, pause }: LookupParts): CardLookup {
  let last: Promise<unknown> = Promise.resolve();
  const asked = new Map<string, Promise<LookedUp>>();

  const askInTurn = (publication: string): Promise<LookedUp> => {
    const answer = last.then(() => ask(publication));
    last = answer.then(pause);
    return answer;
  };
  const lookUp = async (publication: string, isPrivate: boolean): Promise<LookedUp> => {
    const known = await kept.get(publication);
    if (known !== undefined) return known;
    const found = await askInTurn(publication);
    if (!isPrivate) await kept.keep(publication, found);
    return found;
  };
  return {
    isAllowed,
    canLookUp: (reference) => publicationOf(reference) !== undefined,
    known: async (reference) => {
      const publication = publicationOf(reference);
      return publication === undefined ? undefined : kept.get(publication);
    },
    lookUp: async (reference: Reference, isPrivate: boolean) => {
      const publication = publicationOf(reference);
      if (publication === undefined) return { state: "missing" };
      // Two cards of one paper ask once.
      const running = asked.get(publication) ?? lookUp(publication, isPrivate).finally(() => asked.delete(publication));
      asked.set(publication, running);
      return running;
    },
  };
}

import type { Ondernummer } from "../../grammar/ondernummer.ts";
import { dossierId } from "../../model/identifier.ts";
import type { Dossier, KamerstukReference, Session } from "../../model/parliament.ts";
import type { ReferenceMention } from "../recogniser.ts";

/** What the papers of one list have in common. */
export interface Shared {
  readonly about: Dossier & Session;
  /** Where the citation begins: the first paper covers its label too. */
  readonly start: number;
  /** Other dossiers the papers are filed under. */
  readonly others: readonly Dossier[];
  /** The text cites what is attached to the papers. */
  readonly isAttachment: boolean;
  readonly text: string;
}

/** One mention for each paper of a list; none where a number cannot be one of that chamber's. */
export function papersIn(list: readonly Ondernummer[], shared: Shared): ReferenceMention[] {
  const { about, start, others, isAttachment, text } = shared;
  const dossiers = others.map(dossierId);
  return list.flatMap(({ start: ownStart, end, ...paper }, index) => {
    if (!isPossible(paper.ondernummer, about)) return [];
    const reference: KamerstukReference = {
      kind: "kamerstuk",
      ...about,
      ...paper,
      ...(dossiers.length > 0 && { dossiers }),
      ...((isAttachment || FOLLOWED_BY_ATTACHMENT.test(text.slice(end, end + 12))) && { bijlage: true }),
    };
    return [{ start: index === 0 ? start : ownStart, end, reference }];
  });
}

// nr. 3 (bijlage IV)
const FOLLOWED_BY_ATTACHMENT = /^,?\s{1,2}\(?bijlage/iu;

// Only the Eerste Kamer numbered its papers 188b; elsewhere the letter is an ordinal's: 42e vergadering.
function isPossible(ondernummer: string, { kamer }: Session): boolean {
  return !/^0|^\d+[a-z]$/u.test(ondernummer) || (kamer === "eerste" && !ondernummer.startsWith("0"));
}

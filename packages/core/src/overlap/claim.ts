import type { Entity } from "../model/entity.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Reference } from "../model/reference.ts";
import { nextBreak, type SourceText } from "../model/source-text.ts";
import type { Span } from "../model/span.ts";

/** A reference or an entity where it stands in the text. */
export type Mention = Span &
  (
    | { readonly entity: Entity; readonly evidence?: Evidence }
    | { readonly reference: Reference; readonly confidence?: number; readonly derivedFrom?: Span }
  );

/** Mentions that were read together, which claim everything from the first to the last. */
interface Together extends Span {
  readonly mentions: readonly Mention[];
}

/** What claims its characters: a mention, as nearly all are, or several that were read together. */
export type Claim = Mention | Together;

/** The mentions that make a claim, in the order of the text. */
export function mentionsOf(claim: Claim): readonly Mention[] {
  return "mentions" in claim ? claim.mentions : [claim];
}

/** A claim never runs across a block: of a list that does, what stands in the first block is left, if anything does. */
export function claimOf({ breaks }: SourceText, mentions: readonly Mention[]): Claim | undefined {
  const start = Math.min(...mentions.map((mention) => mention.start));
  const limit = breaks[nextBreak(breaks, start)] ?? Number.POSITIVE_INFINITY;
  const within = mentions.filter(({ end }) => end <= limit);
  if (within.length === 0) return undefined;
  return { start, end: Math.max(...within.map(({ end }) => end)), mentions: within };
}

/** The act or the law an article is cited from stays a mention of its own. */
export function mayLieIn(inner: Claim, outer: Claim): boolean {
  const law = firstOf(inner);
  const article = firstOf(outer);
  if (law === undefined || article === undefined || !("reference" in article)) return false;
  if (article.reference.kind !== "wetsartikel") return false;
  return "entity" in law ? law.entity.kind === "regeling" : law.reference.kind === "eu-act";
}

function firstOf(claim: Claim): Mention | undefined {
  return "mentions" in claim ? claim.mentions[0] : claim;
}

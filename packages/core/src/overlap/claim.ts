import type { Entity } from "../model/entity.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Reference } from "../model/reference.ts";
import { nextBreak, type SourceText } from "../model/source-text.ts";
import type { Span } from "../model/span.ts";

type Mention = Span &
  (
    | { readonly entity: Entity; readonly evidence?: Evidence }
    | { readonly reference: Reference; readonly confidence?: number; readonly derivedFrom?: Span }
  );

/** Mentions that were read together, which claim everything from the first to the last. */
export interface Claim extends Span {
  readonly mentions: readonly Mention[];
}

/** A claim never runs across a block: of a list that does, what stands in the first block is left, if anything does. */
export function claimOf({ breaks }: SourceText, mentions: readonly Mention[]): Claim | undefined {
  const [first] = mentions;
  if (first === undefined) return undefined;
  const start = mentions.reduce((lowest, one) => Math.min(lowest, one.start), first.start);
  const limit = breaks[nextBreak(breaks, start)] ?? Number.POSITIVE_INFINITY;
  const within = first.end <= limit && mentions.length === 1 ? mentions : mentions.filter(({ end }) => end <= limit);
  if (within.length === 0) return undefined;
  return { start, end: within.reduce((highest, { end }) => Math.max(highest, end), start), mentions: within };
}

/** The act or the law an article is cited from stays a mention of its own. */
export function mayLieIn({ mentions: [inner] }: Claim, { mentions: [outer] }: Claim): boolean {
  if (inner === undefined || outer === undefined || !("reference" in outer)) return false;
  if (outer.reference.kind !== "wetsartikel") return false;
  return "entity" in inner ? inner.entity.kind === "regeling" : inner.reference.kind === "eu-act";
}

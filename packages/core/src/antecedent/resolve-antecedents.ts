import type { DerivedMention, UnresolvedReference } from "../model/derived.ts";
import type { DocumentIdentity } from "../model/document.ts";
import type { Reference } from "../model/reference.ts";
import type { ShortMention } from "../model/short-reference.ts";
import { firstFrom } from "../model/sorted.ts";
import type { SourceText } from "../model/source-text.ts";
import { overlaps, type Span } from "../model/span.ts";
import type { Antecedent, Cited } from "./cited.ts";
import { bindFootnotes } from "./footnotes.ts";
import { lawPointedAt } from "./law-pointed-at.ts";
import { motionOf, type NamedMotions, namedMotions } from "./named-motions.ts";
import { type NumberGround, numberAlone, ownDossier, papersByNumber } from "./number-alone.ts";
import { pointedAt } from "./pointed-at.ts";

/** What the short forms of a text mean. */
export interface Antecedents {
  readonly derived: readonly DerivedMention[];
  /** Short forms with two possible antecedents or more: they get no link. */
  readonly unresolved: readonly UnresolvedReference[];
}

/** How sure each sort of short form is of its antecedent; a judgement, in steps that a reader may see. */
const CONFIDENCE = { footnote: 0.95, motie: 0.9, nummer: 0.9, voornoemd: 0.7, artikel: 0.8, ownDossier: 0.8 } as const;

/**
 * Gives each short form the one thing it can mean, or says that there are several.
 *
 * @param cited the citations in full, sorted by start
 * @param own what the text is itself, where it is a paper of a dossier
 */
export function resolveAntecedents(
  source: SourceText,
  cited: readonly Cited[],
  shorts: readonly ShortMention[],
  own: DocumentIdentity,
): Antecedents {
  const { bound, unresolved } = bindFootnotes(source.text, cited);
  const named = namedMotions(source.text, shorts, cited, bound);
  const derived = bound.map(({ call, cited: one }) => derive(call, one, CONFIDENCE.footnote));
  const open = [...unresolved];
  const ground = { cited, named, papers: papersByNumber(cited), own: ownDossier(own, cited) };
  for (const mention of shorts) {
    if (named.places.has(mention.start) || isPartOf(cited, mention)) continue;
    const { start, end, short } = mention;
    const found = antecedentOf(source, mention, ground);
    if (found === undefined) continue;
    if ("several" in found) open.push({ start, end, candidates: found.several });
    else derived.push(derive(mention, found.one, CONFIDENCE[found.isOwn ? "ownDossier" : short.kind]));
  }
  return { derived, unresolved: open };
}

interface Ground extends NumberGround {
  readonly named: NamedMotions;
}

function antecedentOf(source: SourceText, { start, end, short }: ShortMention, ground: Ground): Antecedent {
  switch (short.kind) {
    case "motie":
      return motionOf(source.text, short, { start, end }, ground.named);
    case "nummer":
      return numberAlone(source, { ...short, start }, ground);
    case "voornoemd":
      return pointedAt(source, short.noun, start, ground.cited);
    case "artikel":
      return lawPointedAt(source, short, start);
  }
}

// Citations are sorted and apart, so only the last that begins before the mention ends can share a character with it.
function isPartOf(cited: readonly Cited[], mention: Span): boolean {
  const last = cited[firstFrom(cited, mention.end) - 1];
  return last !== undefined && overlaps(last, mention);
}

function derive(place: Span, one: Cited, confidence: number): DerivedMention {
  const isCitedInText = one.end > one.start;
  return {
    start: place.start,
    end: place.end,
    reference: inShort(one.reference),
    confidence,
    ...(isCitedInText && { derivedFrom: { start: one.start, end: one.end } }),
  };
}

/** The same paper, without the pages that were cited elsewhere. */
function inShort(reference: Reference): Reference {
  if (reference.kind !== "kamerstuk") return reference;
  const { pages: _, ...paper } = reference;
  return { ...paper, implied: paper.implied ?? ["dossiernummer", "ondernummer"] };
}

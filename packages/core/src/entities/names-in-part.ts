import type { GazetteerEntry } from "../gazetteer/entries.ts";
import type { SourceText } from "../model/source-text.ts";
import type { Span } from "../model/span.ts";
import { finish } from "../model/steps.ts";
import { type Candidate, type Candidates, sortNames } from "./candidates.ts";
import { OFFICE_REACH } from "./office.ts";
import { type EntityMention, type Found, mayName, weighEntities } from "./weigh-entities.ts";

/** The names in a part of a text, of which the rest is not known. */
export interface NamesInPart {
  /** Names that mean the same in the whole text. */
  readonly sure: readonly EntityMention[];
  /** Where the whole text may show that a name stands, or that another does. */
  readonly open: readonly Span[];
}

/** How a text begins, for who has the beginning. */
export interface Head {
  /** ISO date of the document, where it says one. */
  readonly date?: string;
}

/**
 * Parts the names whose meaning is sure from those that the whole text decides on. Where the part is the head of the
 * text, that of a form with one possible meaning is sure once the part shows it: what could forbid it, a definition or a
 * date, stands before it.
 */
export function namesInPart(
  source: SourceText,
  found: Found,
  gazetteer: readonly GazetteerEntry[],
  head: Head | undefined,
): NamesInPart {
  const { text } = source;
  const candidates = finish(sortNames(found.names, gazetteer, (one) => mayName(text, one)));
  const weighed = finish(weighEntities(source, found, gazetteer, head?.date));
  const isSure = head === undefined ? isCertain : sureBeside(candidates);
  const sure = weighed.filter(isSure);
  const settled = new Set(sure.map(keyOf));
  const open = candidates.doubtful.filter((one) => !settled.has(keyOf(one))).map(asFarAsItMayReach);
  return { sure, open: [...open, ...weighed.filter((one) => !isSure(one))] };
}

function isCertain({ evidence }: EntityMention): boolean {
  return evidence === undefined;
}

/** True for what is certain or defined, and for a form that has no other meaning, and none that a name elsewhere bars. */
function sureBeside({ doubtful, named }: Candidates): (mention: EntityMention) => boolean {
  const contested = new Set<string>();
  for (const rivals of byPlace(doubtful)) {
    const areMany = new Set(rivals.map(({ entity }) => entity.id)).size > 1;
    if (areMany || rivals.some((one) => mayBeBarred(one, named))) for (const one of rivals) contested.add(keyOf(one));
  }
  return (mention) => isCertain(mention) || mention.evidence?.rule === "definition" || !contested.has(keyOf(mention));
}

/** What is named first decides: `de Kamer` is the Tweede Kamer unless the Eerste was named before that one was. */
function mayBeBarred({ entity, entry, form }: Candidate, named: Candidates["named"]): boolean {
  if (named.has(entry)) return false;
  return entity.rules.some((rule) => rule.form === form.written && rule.unlessNamed !== undefined);
}

function byPlace(candidates: readonly Candidate[]): Iterable<readonly Candidate[]> {
  const places = new Map<string, Candidate[]>();
  for (const one of candidates) {
    const place = `${one.start}-${one.end}`;
    places.set(place, [...(places.get(place) ?? []), one]);
  }
  return places.values();
}

/** A mention may begin before its form, at an office; both end together. */
function keyOf({ end, entity }: Candidate | EntityMention): string {
  return `${end} ${entity.id}`;
}

/** A person is one mention with the office before the name. */
function asFarAsItMayReach({ start, end, entity }: Candidate): Span {
  return { start: entity.kind === "persoon" ? start - OFFICE_REACH : start, end };
}

import type { GazetteerEntry } from "../gazetteer/entries.ts";
import type { Entity } from "../model/entity.ts";
import type { Evidence } from "../model/evidence.ts";
import type { SourceText } from "../model/source-text.ts";
import type { Span } from "../model/span.ts";
import { visitInSteps } from "../model/steps.ts";
import type { NameHit } from "../scan/hit.ts";
import type { Places } from "../scan/places.ts";
import { isAbbreviation } from "./abbreviation.ts";
import { isInAddress } from "./addresses.ts";
import { type Candidate, sortNames } from "./candidates.ts";
import { isHalfOfCompound } from "./compounds.ts";
import { readDefined, readDefinitions } from "./definitions.ts";
import { weigh } from "./evidence.ts";
import { readLists } from "./lists.ts";
import { isOfAnotherCountry } from "./office.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { settleRivals, type Weighed } from "./rivals.ts";

/** An entity where it stands in the text. */
export interface EntityMention extends Span {
  readonly entity: Entity;
  /** What showed that a form with several meanings has this one. */
  readonly evidence?: Evidence;
}

/** What the scanner found in a text, as far as it matters here. */
export interface Found {
  /** Sorted by start. */
  readonly names: readonly NameHit[];
  /** Per word of evidence: where it stands. */
  readonly words: ReadonlyMap<number, Places>;
}

/** Forms that are weighed between two pauses. */
const STEP = 512;

/**
 * Which names in a text name an entity. A form with one meaning counts where it stands; a form with several counts only
 * where the text says which is meant, and where two meanings have evidence of one strength neither counts.
 *
 * @param date ISO date of the document, where it is known
 */
export function* weighEntities(
  source: SourceText,
  { names, words }: Found,
  gazetteer: readonly GazetteerEntry[],
  date?: string,
): Generator<void, EntityMention[]> {
  const { text } = source;
  const candidates = yield* sortNames(names, gazetteer, (one) => mayName(text, one));
  const paragraphs = paragraphsOf(source);
  yield;
  const definitions = yield* readDefinitions(text, paragraphs, candidates);
  const { named } = candidates;
  const introduced = new Map<number, Span>();
  const known = { text, named, words, paragraphs, definitions, introduced, ...(date && { date }) };

  const shown: Weighed[] = [];
  const open: Candidate[] = [];
  yield* visitInSteps(candidates.doubtful, STEP, (candidate) => {
    const verdict = weigh(candidate, known);
    if (verdict === undefined && mayStandInRow(candidate)) open.push(candidate);
    else if (verdict !== undefined && verdict !== "barred") {
      const mention = mentionOf(candidate, verdict);
      shown.push(mention);
      if (verdict.rule === "office" && !introduced.has(candidate.entry)) introduced.set(candidate.entry, mention);
    }
  });
  const listed = readLists(text, [candidates.certain, shown], open);
  const defined = readDefined(text, definitions).map(({ definition, ...mention }) =>
    definition === undefined
      ? mention
      : { ...mention, evidence: { rule: "definition" as const, span: definition.span } },
  );
  yield;
  const inRows = [...listed].map(([candidate, span]) => mentionOf(candidate, { rule: "list", span }));
  return settleRivals([...candidates.certain, ...shown, ...inRows, ...defined]);
}

/** False for a form that is part of something else: a compound, an address, an office of another country. */
export function mayName(text: string, candidate: Candidate): boolean {
  return !isHalfOfCompound(text, candidate) && !isInAddress(text, candidate) && !isOfAnotherCountry(text, candidate);
}

/** What `COA` is, its neighbours in a row tell; not what `de Raad` or `de Staatssecretaris` is. */
function mayStandInRow({ form }: Candidate): boolean {
  return form.exact && isAbbreviation(form.written);
}

/** An office belongs to the name behind it: `minister Faber` is one mention. */
function mentionOf({ start, end, entity }: Candidate, evidence: Evidence): Weighed {
  const opens = evidence.rule === "office" ? (evidence.span?.start ?? start) : start;
  return { start: Math.min(opens, start), end, entity, evidence };
}

import type { GazetteerEntry } from "../gazetteer/entries.ts";
import type { SourceText } from "../model/source-text.ts";
import type { Span } from "../model/span.ts";
import type { Hit } from "../scan/hit.ts";
import type { Form } from "../scan/tables.ts";
import { isHalfOfCompound } from "./compounds.ts";
import { hasEvidence } from "./evidence.ts";

/** An entity where it stands in the text. */
export interface EntityMention extends Span {
  readonly entity: GazetteerEntry;
}

interface Candidate extends EntityMention {
  readonly form: Form;
  readonly written: string;
  readonly needsEvidence: boolean;
}

/**
 * Which hits name an entity. A form with one meaning counts where it stands; a form with several counts only
 * where the text says which is meant, and where two meanings have evidence neither counts.
 */
export function weighEntities(
  source: SourceText,
  hits: readonly Hit[],
  gazetteer: readonly GazetteerEntry[],
): EntityMention[] {
  const candidates = hits
    .flatMap((hit) => candidateOf(hit, gazetteer))
    .filter((one) => !isHalfOfCompound(source.text, one));
  const certain = new Set(candidates.filter((one) => !one.needsEvidence).map((one) => one.entity.id));
  const weighed = candidates.filter(
    (one) => !one.needsEvidence || certain.has(one.entity.id) || hasEvidence(source, one, one.written, one.entity),
  );
  return withoutRivals(weighed);
}

function candidateOf({ start, end, form }: Hit, gazetteer: readonly GazetteerEntry[]): Candidate[] {
  if (!("entry" in form.names)) return [];
  const entity = gazetteer[form.names.entry];
  if (entity === undefined)
    throw new RangeError(`the tables name entry ${form.names.entry}, which the gazetteer does not have`);
  return [{ start, end, entity, form, written: form.written, needsEvidence: form.names.needsEvidence }];
}

/** More code units than any form covers. */
const LONGEST_FORM = 4_096;

function withoutRivals(mentions: readonly Candidate[]): EntityMention[] {
  const byPlace = new Map<number, Candidate[]>();
  for (const mention of mentions) {
    const place = mention.start * LONGEST_FORM + (mention.end - mention.start);
    const rivals = byPlace.get(place);
    if (rivals === undefined) byPlace.set(place, [mention]);
    else rivals.push(mention);
  }
  return [...byPlace.values()].flatMap((rivals) => {
    const certain = rivals.filter((one) => !one.needsEvidence);
    const [first, ...others] = certain.length > 0 ? certain : rivals;
    return first !== undefined && others.every((other) => other.entity.id === first.entity.id) ? [first] : [];
  });
}

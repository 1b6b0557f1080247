import type { GazetteerEntry } from "../gazetteer/entries.ts";
import type { SourceText } from "../model/source-text.ts";
import type { Span } from "../model/span.ts";
import { finish } from "../model/steps.ts";
import type { NameHit } from "../scan/hit.ts";
import { type Candidate, sortNames } from "./candidates.ts";
import { readDefined, readDefinitions } from "./definitions.ts";
import { OFFICE_REACH } from "./office.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { settleRivals, type Weighed } from "./rivals.ts";
import { mayName } from "./weigh-entities.ts";

/** The names in a part of a text, of which the rest is not known. */
export interface NamesInPart {
  /** Forms that mean one thing. */
  readonly certain: readonly Weighed[];
  /** Where the whole text may show that a name stands, or that another does. */
  readonly open: readonly Span[];
}

/** Parts the names that need nothing but their own words from those that the whole text decides on. */
export function namesInPart(
  source: SourceText,
  names: readonly NameHit[],
  gazetteer: readonly GazetteerEntry[],
): NamesInPart {
  const { text } = source;
  const candidates = finish(sortNames(names, gazetteer, (one) => mayName(text, one)));
  const definitions = finish(readDefinitions(text, paragraphsOf(source), candidates));
  return {
    certain: settleRivals(candidates.certain),
    open: [...candidates.doubtful.map(asFarAsItMayReach), ...readDefined(text, definitions)],
  };
}

/** A person is one mention with the office before the name. */
function asFarAsItMayReach({ start, end, entity }: Candidate): Span {
  return { start: entity.kind === "persoon" ? start - OFFICE_REACH : start, end };
}

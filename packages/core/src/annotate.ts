import { implyFields } from "./antecedent/implied-fields.ts";
import { findOwnLines, liesIn } from "./document/own-lines.ts";
import { type EntityMention, weighEntities } from "./entities/weigh-entities.ts";
import { gazetteer } from "./gazetteer/gazetteer.ts";
import type { Annotation } from "./model/annotation.ts";
import type { DocumentIdentity } from "./model/document.ts";
import { identify } from "./model/identifier.ts";
import { nextBreak, type SourceText } from "./model/source-text.ts";
import type { Span } from "./model/span.ts";
import { resolveOverlaps } from "./overlap/resolve-overlaps.ts";
import { readReferences } from "./references/read-references.ts";
import type { ReferenceMention } from "./references/recogniser.ts";
import { scan } from "./scan/scanner.ts";
import { PACKED_TABLES } from "./scan/tables.generated.ts";
import { unpackTables } from "./scan/unpack-tables.ts";

/** What a text holds, and what it is itself. */
export interface Reading {
  readonly document: DocumentIdentity;
  /** Running heads and feet: they hold no annotation. */
  readonly furniture: readonly Span[];
  /** Sorted by start; no two overlap. */
  readonly annotations: readonly Annotation[];
}

const tables = unpackTables(PACKED_TABLES);

/**
 * Finds every reference and entity in a Dutch text. Synchronous and pure.
 *
 * @param source plain text, or text with the offsets its blocks begin at
 * @returns annotations sorted by `start`; offsets are UTF-16 code units of the given text, half-open
 * @example annotate("zie Kamerstuk 32 317, nr. 788")[0].id // "kst-32317-788"
 */
export function annotate(source: string | SourceText): readonly Annotation[] {
  return read(source).annotations;
}

/** The same, with what the text says about itself: its identifier and its running heads and feet. */
export function read(given: string | SourceText): Reading {
  const source = typeof given === "string" ? { text: given, breaks: [] } : given;
  const hits = scan(source.text, tables);
  const references = readReferences(source.text, hits);
  const { document, furniture } = findOwnLines(source.text, references);
  const entities = weighEntities(source, hits, gazetteer);
  const mentions = resolveOverlaps(
    [...references, ...entities].filter((mention) => !liesIn(furniture, mention) && !crossesBreak(source, mention)),
  );
  return { document, furniture, annotations: mentions.map((mention) => toAnnotation(source.text, mention)) };
}

function crossesBreak({ breaks }: SourceText, { start, end }: Span): boolean {
  return (breaks[nextBreak(breaks, start)] ?? end) < end;
}

function toAnnotation(text: string, mention: ReferenceMention | EntityMention): Annotation {
  const { start, end } = mention;
  const marked = { start, end, text: text.slice(start, end) };
  if ("entity" in mention) return { type: "entity", kind: mention.entity.kind, id: mention.entity.id, ...marked };
  const reference = implyFields(mention.reference);
  return { type: "reference", id: identify(reference), ...marked, ...reference };
}

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
import { PACKED_CUES, PACKED_LAWS, PACKED_TABLES } from "./scan/tables.generated.ts";
import { unpackTables } from "./scan/unpack-tables.ts";

/** What a text holds, and what it is itself. */
export interface Reading {
  readonly document: DocumentIdentity;
  /** Running heads and feet: they hold no annotation. */
  readonly furniture: readonly Span[];
  /**
   * Sorted by start. Two overlap only where one lies in the other: an act of the Union, or a named law, in the
   * article that is cited from it; and the papers of one range (`nrs. 1-5`).
   */
  readonly annotations: readonly Annotation[];
}

export interface ReadOptions {
  /** Read references alone: several times faster, as the terms are not looked for. */
  readonly only?: "references";
}

const tables = unpackTables(PACKED_TABLES);
const cueTables = unpackTables(PACKED_CUES);
const laws = unpackTables(PACKED_LAWS);

/**
 * Finds every reference and entity in a Dutch text. Synchronous and pure.
 *
 * @param source plain text, or text with the offsets its blocks begin at
 * @returns annotations sorted by `start`; offsets are UTF-16 code units of the given text, half-open
 * @example annotate("zie Kamerstuk 32 317, nr. 788")[0].id // "kst-32317-788"
 */
export function annotate(source: string | SourceText, options?: ReadOptions): readonly Annotation[] {
  return read(source, options).annotations;
}

/** The same, with what the text says about itself: its identifier and its running heads and feet. */
export function read(given: string | SourceText, { only }: ReadOptions = {}): Reading {
  const source = typeof given === "string" ? { text: given, breaks: [] } : given;
  const hits = scan(source.text, only === "references" ? cueTables : tables);
  const citations = readReferences({ text: source.text, hits, laws });
  const { document, furniture } = findOwnLines(source.text, citations.flat());
  const entities = only === "references" ? [] : weighEntities(source, hits, gazetteer);
  const claims = [...citations, ...entities.map((entity) => [entity])].flatMap((mentions) => claimOf(source, mentions));
  const kept = resolveOverlaps(
    claims.filter((claim) => !liesIn(furniture, claim)),
    mayLieIn,
  );
  const annotations = kept.flatMap(({ mentions }) => mentions.map((mention) => toAnnotation(source.text, mention)));
  return { document, furniture, annotations: annotations.sort((a, b) => a.start - b.start) };
}

type Mention = ReferenceMention | EntityMention;

/** Mentions that were read together, which claim everything from the first to the last. */
interface Claim extends Span {
  readonly mentions: readonly Mention[];
}

/** A claim never runs across a block: of a list that does, what stands in the first block is left. */
function claimOf({ breaks }: SourceText, mentions: readonly Mention[]): Claim[] {
  const start = Math.min(...mentions.map((mention) => mention.start));
  const limit = breaks[nextBreak(breaks, start)] ?? Number.POSITIVE_INFINITY;
  const within = mentions.filter(({ end }) => end <= limit);
  return within.length === 0 ? [] : [{ start, end: Math.max(...within.map(({ end }) => end)), mentions: within }];
}

/** The act or the law an article is cited from stays a mention of its own. */
function mayLieIn({ mentions: [inner] }: Claim, { mentions: [outer] }: Claim): boolean {
  if (inner === undefined || outer === undefined || "entity" in outer) return false;
  if (outer.reference.kind !== "wetsartikel") return false;
  return "entity" in inner ? inner.entity.kind === "regeling" : inner.reference.kind === "eu-act";
}

function toAnnotation(text: string, mention: Mention): Annotation {
  const { start, end } = mention;
  const marked = { start, end, text: text.slice(start, end) };
  if ("entity" in mention) return { type: "entity", kind: mention.entity.kind, id: mention.entity.id, ...marked };
  const reference = implyFields(mention.reference);
  return { type: "reference", id: identify(reference), ...marked, ...reference };
}

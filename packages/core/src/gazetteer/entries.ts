import type { Entity, EntityKind } from "../model/entity.ts";
import { type PackedLines, unpackLines } from "../text/unpack-lines.ts";

/** What shows that an ambiguous form means this entry. What a field is for stands in tools/gazetteer-schema.ts. */
export interface EntryRule {
  readonly form: string;
  readonly articles?: readonly string[];
  /** Numbers of words in the tables; all words of a topic have one. */
  readonly words?: readonly number[];
  /** The form is a term of a topic, and no word of every day. */
  readonly topical?: true;
  readonly behind?: readonly string[];
  readonly notBehind?: readonly string[];
  readonly notBefore?: readonly string[];
  /** Indices of entries. */
  readonly entries?: readonly number[];
  readonly unlessNamed?: readonly number[];
  readonly from?: string;
  readonly until?: string;
}

/** A time in which a person held an office; dates as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface Term {
  /** The first word of the office in lower case: `minister`, `staatssecretaris`, `minister-president`. */
  readonly office: string;
  readonly start: string;
  readonly end?: string;
}

/** An entry as the compiler leaves it for reading. */
export interface GazetteerEntry extends Entity {
  readonly rules: readonly EntryRule[];
  /** Of a person: when which office was theirs. */
  readonly terms: readonly Term[];
}

/** All entries as they travel inside the package, by field: 0 where an entry does not have it. */
export interface PackedEntries {
  readonly ids: PackedLines;
  readonly kinds: readonly EntityKind[];
  readonly rules: readonly (readonly EntryRule[] | 0)[];
  readonly terms: readonly (readonly Term[] | 0)[];
}

/** Entries as JSON, which an engine reads several times faster than the same as code. */
export function unpackEntries(packed: string): readonly GazetteerEntry[] {
  const { ids, kinds, rules, terms }: PackedEntries = JSON.parse(packed);
  const unpacked = unpackLines(ids);
  return kinds.map((kind, index) => ({
    id: unpacked[index] ?? "",
    kind,
    rules: rules[index] || [],
    terms: terms[index] || [],
  }));
}

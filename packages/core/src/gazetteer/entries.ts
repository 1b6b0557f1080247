import type { Entity, EntityKind } from "../model/entity.ts";

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

/** An entry as it travels inside the package. */
export type PackedEntry = readonly [
  id: string,
  kind: EntityKind,
  rules?: readonly EntryRule[],
  terms?: readonly Term[],
];

/** Entries as JSON, which an engine reads several times faster than the same as code. */
export function unpackEntries(packed: string): readonly GazetteerEntry[] {
  const entries: readonly PackedEntry[] = JSON.parse(packed);
  return entries.map(([id, kind, rules = [], terms = []]) => ({ id, kind, rules, terms }));
}

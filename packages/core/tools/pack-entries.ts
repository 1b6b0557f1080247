import type { Term } from "../src/gazetteer/entries.ts";
import type { GazetteerSource } from "./gazetteer-schema.ts";

type EvidenceSource = NonNullable<GazetteerSource["evidence"]>[number];

/** A word that is evidence, as the tables hold it. */
export interface ContextWord {
  readonly written: string;
  readonly exact: boolean;
  readonly opening: boolean;
}

/** Entries as they travel, and the words their rules count by. */
export interface PackedEntries {
  /** As JSON, where what is undefined is left out, each of these is a `PackedEntry`. */
  readonly entries: readonly (readonly unknown[])[];
  readonly words: readonly ContextWord[];
}

/**
 * Packs the entries for reading.
 * @throws Error where a rule points to an entry that is not there.
 */
export function packEntries(sources: readonly GazetteerSource[]): PackedEntries {
  const words = [...new Set(sources.flatMap(({ evidence = [] }) => evidence.flatMap((rule) => rule.words ?? [])))];
  const wordAt = new Map(words.map((word, index) => [word, index]));
  const entryAt = new Map(sources.map(({ id }, index) => [id, index]));
  const entries = sources.map((source) => {
    const rules = (source.evidence ?? []).map((rule) => packRule(source.id, rule, wordAt, entryAt));
    const terms = source.surname === undefined ? [] : (source.terms ?? []).map(packTerm);
    if (terms.length > 0) return [source.id, source.kind, rules, terms];
    return rules.length > 0 ? [source.id, source.kind, rules] : [source.id, source.kind];
  });
  return { entries, words: words.map(contextWord) };
}

/** Capitals count in a word that has them; an abbreviation is a whole word, any other may be the beginning of one. */
function contextWord(written: string): ContextWord {
  return { written, exact: /\p{Lu}/u.test(written), opening: /\p{Ll}/u.test(written) };
}

function packRule(
  id: string,
  { competing: _competing, words, topic, entries, unlessNamed, ...rule }: EvidenceSource,
  wordAt: ReadonlyMap<string, number>,
  entryAt: ReadonlyMap<string, number>,
): object {
  const indexed = (ids: readonly string[]) => ids.map((other) => indexOf(other, `${id}: ${rule.form}`, entryAt));
  return {
    ...rule,
    ...(words && { words: words.flatMap((word) => wordAt.get(word) ?? []) }),
    ...(topic && { topical: true }),
    ...(entries && { entries: indexed(entries) }),
    ...(unlessNamed && { unlessNamed: indexed(unlessNamed) }),
  };
}

function indexOf(id: string, where: string, entryAt: ReadonlyMap<string, number>): number {
  const index = entryAt.get(id);
  if (index === undefined) throw new Error(`${where}: there is no entry ${id}; give the id of one there is`);
  return index;
}

// Of `Minister van Asiel en Migratie` a text says `minister`.
function packTerm({ role, start, end }: NonNullable<GazetteerSource["terms"]>[number]): Term {
  const [office = ""] = role.toLowerCase().split(" ");
  return { office, start, ...(end !== undefined && { end }) };
}

import type { PackedEntries, Term } from "../src/gazetteer/entries.ts";
import { OPENING_LETTERS } from "../src/scan/word-filter.ts";
import type { GazetteerSource } from "./gazetteer-schema.ts";
import { packLines } from "./pack-lines.ts";
import type { TopicWords } from "./topic-words.ts";

type EvidenceSource = NonNullable<GazetteerSource["evidence"]>[number];

/** A word that is evidence, as the tables hold it. */
export interface ContextWord {
  /** All words of a topic have one number: they show the same. */
  readonly number: number;
  readonly written: string;
  readonly exact: boolean;
  readonly opening: boolean;
}

/** As JSON, where what is undefined is left out, these are `PackedEntries`. */
export interface EntriesForJson extends Omit<PackedEntries, "rules"> {
  readonly rules: readonly (readonly object[] | 0)[];
}

/** Entries as they travel, and the words their rules count by. */
export interface EntriesAndWords {
  readonly entries: EntriesForJson;
  readonly words: readonly ContextWord[];
}

/**
 * Packs the entries for reading.
 * @throws Error where a rule points to an entry that is not there.
 */
export function packEntries(sources: readonly GazetteerSource[], topics: TopicWords = new Map()): EntriesAndWords {
  const rulesOf = sources.flatMap(({ evidence = [] }) => evidence);
  const words = [...new Set(rulesOf.flatMap((rule) => ownWords(rule, topics)))];
  const numbers: Numbers = {
    topics,
    wordAt: new Map(words.map((word, index) => [word, index])),
    topicAt: new Map([...topics.keys()].map((topic, index) => [topic, words.length + index])),
  };
  const entryAt = new Map(sources.map(({ id }, index) => [id, index]));
  return {
    entries: {
      ids: packLines(sources.map(({ id }) => id)),
      kinds: sources.map(({ kind }) => kind),
      rules: sources.map(({ id, evidence = [] }) =>
        orNone(evidence.map((rule) => packRule(id, rule, numbers, entryAt))),
      ),
      terms: sources.map(({ surname, terms = [] }) => orNone(surname === undefined ? [] : terms.map(packTerm))),
    },
    words: [
      ...words.map((word, number) => contextWord(word, number)),
      ...[...topics.values()].flatMap((all, index) => all.map((word) => contextWord(word, words.length + index))),
    ],
  };
}

function orNone<T>(all: readonly T[]): readonly T[] | 0 {
  return all.length > 0 ? all : 0;
}

/** The numbers by which rules name words, and topics. */
interface Numbers {
  readonly topics: TopicWords;
  readonly wordAt: ReadonlyMap<string, number>;
  readonly topicAt: ReadonlyMap<string, number>;
}

/** The words of a rule that its topic does not have. */
function ownWords({ words = [], topic }: EvidenceSource, topics: TopicWords): readonly string[] {
  const shared = topic === undefined ? [] : (topics.get(topic) ?? []);
  return words.filter((word) => !shared.includes(word));
}

/** Capitals count in a word that has them; an abbreviation is a whole word, any longer one may be the beginning of one. */
function contextWord(written: string, number: number): ContextWord {
  return {
    number,
    written,
    exact: /\p{Lu}/u.test(written),
    opening: /\p{Ll}/u.test(written) && written.length >= OPENING_LETTERS,
  };
}

function packRule(
  id: string,
  source: EvidenceSource,
  { topics, wordAt, topicAt }: Numbers,
  entryAt: ReadonlyMap<string, number>,
): object {
  const { competing: _competing, words: _words, topic, entries, unlessNamed, ...rule } = source;
  const indexed = (ids: readonly string[]) => ids.map((other) => indexOf(other, `${id}: ${rule.form}`, entryAt));
  const ofTopic = topic === undefined ? undefined : topicAt.get(topic);
  const words = [
    ...ownWords(source, topics).flatMap((word) => wordAt.get(word) ?? []),
    ...(ofTopic === undefined ? [] : [ofTopic]),
  ];
  return {
    ...rule,
    ...(words.length > 0 && { words }),
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

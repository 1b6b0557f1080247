import type { NoteRecord } from "./note-record.ts";
import { FACETS, type Facet } from "./question.ts";

/**
 * Every value that notes are narrowed, grouped and counted by, as a number from 0: to count a hundred thousand notes by
 * their words takes longer than a reader waits between two keys.
 */
export interface FacetValues {
  /** Nothing where no note ever had the value. */
  find(facet: Facet, value: string): number | undefined;
  facetOf(number: number): Facet | undefined;
  valueOf(number: number): string | undefined;
  /** The name of a term, a paper or a document, as the note that was written last has it; of a paper that is noted in alone, its title. */
  nameOf(number: number): string | undefined;
  /** The numbers of all values of a facet. */
  of(facet: Facet): readonly number[];
  /** How many numbers are given. */
  count(): number;
  /** The order of two values of a facet in a list: dossiers and papers by their numbers, else by their names. */
  compare(one: number, other: number): number;
  /** The place of each document in a list of their titles, by its number. */
  titleRanks(): ReadonlyMap<number, number>;
}

/** The same, where values come in. */
export interface GrowingFacetValues extends FacetValues {
  /** The numbers of all values of a note. */
  add(record: NoteRecord): readonly number[];
}

interface KnownValue {
  readonly facet: Facet;
  readonly value: string;
  name?: string;
  /** When the note was written that has this name. */
  named: string;
}

/** The values a note has of each facet. */
const VALUES: Readonly<Record<Facet, (record: NoteRecord) => readonly string[]>> = {
  state: ({ state }) => [state],
  target: ({ target }) => [target],
  kind: ({ kind }) => (kind === undefined ? [] : [kind]),
  tag: ({ tags }) => tags,
  dossier: ({ dossiers }) => dossiers,
  term: (record) => thingOf(record, "term"),
  reference: (record) => (record.paper === undefined ? thingOf(record, "reference") : [record.paper]),
  site: ({ document }) => [document.site],
  document: ({ document }) => [document.key],
  date: ({ periods }) => periods,
};

/** @param language in which titles are sorted: `nl` */
export function createFacetValues(language: string): GrowingFacetValues {
  const known: KnownValue[] = [];
  const collator = new Intl.Collator(language, { numeric: true });
  const numbers = new Map(FACETS.map((facet) => [facet, new Map<string, number>()]));
  let ranks: ReadonlyMap<number, number> | undefined;

  const numberOf = (facet: Facet, value: string): number => {
    const number = numbers.get(facet)?.get(value);
    if (number !== undefined) return number;
    numbers.get(facet)?.set(value, known.length);
    return known.push({ facet, value, named: "" }) - 1;
  };
  const name = (facet: Facet, value: string, given: string, modified: string) => {
    const one = known[numberOf(facet, value)];
    if (one === undefined || given === "" || modified < one.named) return;
    if (facet === "document" && one.name !== given) ranks = undefined;
    one.name = given;
    one.named = modified;
  };
  const of = (facet: Facet) => [...(numbers.get(facet)?.values() ?? [])];
  return {
    add: (record) => {
      const { target, thing, document, modified } = record;
      name("document", document.key, document.title, modified);
      if (thing !== undefined && (target === "term" || target === "reference")) {
        name(target, thing.id, thing.name, modified);
      }
      if (record.paper !== undefined) name("reference", record.paper, document.title, "");
      return FACETS.flatMap((facet) => VALUES[facet](record).map((value) => numberOf(facet, value)));
    },
    find: (facet, value) => numbers.get(facet)?.get(value),
    facetOf: (number) => known[number]?.facet,
    valueOf: (number) => known[number]?.value,
    nameOf: (number) => known[number]?.name,
    of,
    count: () => known.length,
    compare: (one, other) => collator.compare(sortedBy(known[one]), sortedBy(known[other])),
    titleRanks: () => {
      ranks ??= ranksOf(of("document"), collator, (number) => known[number]?.name ?? "");
      return ranks;
    },
  };
}

/** Documents of the same title have the same rank. */
function ranksOf(
  documents: readonly number[],
  { compare }: Intl.Collator,
  titleOf: (number: number) => string,
): ReadonlyMap<number, number> {
  const titles = [...new Set(documents.map(titleOf))].sort(compare);
  const places = new Map(titles.map((title, place) => [title, place]));
  return new Map(documents.map((number) => [number, places.get(titleOf(number)) ?? 0]));
}

/** The written citation of a paper begins with words that differ; its identifier is its number. */
function sortedBy({ facet, value, name }: Partial<KnownValue> = {}): string {
  return (facet === "term" ? name : value) ?? value ?? "";
}

function thingOf({ target, thing }: NoteRecord, kind: "term" | "reference"): readonly string[] {
  return target === kind && thing !== undefined ? [thing.id] : [];
}

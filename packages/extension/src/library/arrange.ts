import { compare } from "./newest-first.ts";
import type { Grouping, Question, Sorting } from "./question.ts";
import type { Shelf } from "./shelf.ts";

/** Notes that are listed together. */
export interface Group {
  /** What they have in common: the key of a document, a dossier, the id of a paper or a term; absent where they have none. */
  readonly value: string | undefined;
  readonly keys: Keys;
}

type Keys = readonly number[] | Int32Array;

/** Notes in the order the reader wants, in groups. A group comes where its first note would; those that belong nowhere come last. */
export function arrange(keys: Int32Array, shelf: Shelf, { group, sort, place }: Question): readonly Group[] {
  if (place === "trash") return [{ value: undefined, keys: removedLastFirst(keys, shelf) }];
  const isByDocument = sort === "position" || sort === "title";
  // In documents they come in groups already.
  if (group === "document" && isByDocument) return named(byDocument(keys, shelf, sort), shelf);
  const sorted = isByDocument ? byDocument(keys, shelf, sort).flatMap(([, notes]) => notes) : byDate(keys, sort);
  switch (group) {
    case "none":
      return [{ value: undefined, keys: sorted }];
    case "document":
      return named(inDocuments(sorted, shelf), shelf);
    default:
      return inGroups(sorted, shelf, group, sort);
  }
}

type Numbered = readonly (readonly [value: number, keys: readonly number[]])[];

function named(groups: Numbered, { values }: Shelf): readonly Group[] {
  return groups.map(([value, keys]) => ({ value: values.valueOf(value), keys }));
}

/** A note comes in each group it belongs to. By title, papers and dossiers stand by their numbers, terms by their names. */
function inGroups(keys: Keys, shelf: Shelf, group: Grouping, sort: Sorting): readonly Group[] {
  const { values } = shelf;
  const { numbers, starts, ends } = shelf.valuesOfAll();
  const groups = new Map<number, number[]>();
  const nowhere: number[] = [];
  for (const key of keys) {
    let isSomewhere = false;
    for (const value of numbers.subarray(starts[key], ends[key])) {
      if (values.facetOf(value) !== group) continue;
      isSomewhere = true;
      addTo(groups, value, key);
    }
    if (!isSomewhere) nowhere.push(key);
  }
  const byName = ([one]: readonly [number, unknown], [other]: readonly [number, unknown]) => values.compare(one, other);
  const somewhere = named(sort === "title" ? [...groups].sort(byName) : [...groups], shelf);
  return nowhere.length === 0 ? somewhere : [...somewhere, { value: undefined, keys: nowhere }];
}

/** `keys` come newest first. */
function byDate(keys: Int32Array, sort: Sorting): Keys {
  return sort === "oldest" ? keys.toReversed() : keys;
}

/** Documents by their titles, else by their newest note, each with its notes as they stand in it. */
function byDocument(keys: Keys, shelf: Shelf, sort: Sorting): Numbered {
  const documents = inDocuments(keys, shelf);
  const positionOf = (key: number) => shelf.at(key)?.position ?? 0;
  for (const [, notes] of documents) notes.sort((a, b) => positionOf(a) - positionOf(b));
  if (sort !== "title") return documents;
  const ranks = shelf.values.titleRanks();
  const rankOf = (document: number) => ranks.get(document) ?? 0;
  return documents.sort(([a], [b]) => rankOf(a) - rankOf(b));
}

function inDocuments(keys: Keys, shelf: Shelf): [document: number, keys: number[]][] {
  const documents = new Map<number, number[]>();
  for (const key of keys) addTo(documents, shelf.documentAt(key), key);
  return [...documents];
}

function addTo(groups: Map<number, number[]>, group: number, key: number): void {
  const members = groups.get(group);
  if (members === undefined) groups.set(group, [key]);
  else members.push(key);
}

function removedLastFirst(keys: Int32Array, shelf: Shelf): Keys {
  const removedAt = (key: number) => shelf.at(key)?.removedAt ?? "";
  return keys.toSorted((a, b) => compare(removedAt(b), removedAt(a)));
}

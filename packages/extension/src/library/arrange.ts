import type { NoteRecord } from "./note-record.ts";
import type { Grouping, Question } from "./question.ts";
import { compare, type Shelf } from "./shelf.ts";

/** Notes that are listed together. */
export interface Group {
  /** What they have in common: the key of a document, a dossier, the id of a paper or a term; absent where they have none. */
  readonly value: string | undefined;
  readonly keys: readonly number[];
}

/** Notes in the order the reader wants, in groups. A group comes where its first note would; those that belong nowhere come last. */
export function arrange(keys: readonly number[], shelf: Shelf, question: Question): readonly Group[] {
  const sorted = sort(keys, shelf, question);
  if (question.group === "none" || question.place === "trash") return [{ value: undefined, keys: sorted }];
  const groups = new Map<string | undefined, number[]>();
  for (const key of sorted) {
    const record = shelf.at(key);
    for (const value of record === undefined ? [] : groupsOf(record, question.group)) {
      const members = groups.get(value);
      if (members === undefined) groups.set(value, [key]);
      else members.push(key);
    }
  }
  const all = [...groups].map(([value, members]) => ({ value, keys: members }));
  return [...all.filter(({ value }) => value !== undefined), ...all.filter(({ value }) => value === undefined)];
}

function groupsOf(record: NoteRecord, group: Grouping): readonly (string | undefined)[] {
  switch (group) {
    case "document":
      return [record.document.key];
    case "dossier":
      return record.dossiers.length === 0 ? [undefined] : record.dossiers;
    case "reference":
      return [record.paper ?? thingOf(record, "reference")];
    case "term":
      return [thingOf(record, "term")];
    case "none":
      return [undefined];
  }
}

function thingOf({ target, thing }: NoteRecord, kind: "term" | "reference"): string | undefined {
  return target === kind ? thing?.id : undefined;
}

/** `keys` come newest first. In the order of the document, documents come by their newest note. */
function sort(keys: readonly number[], shelf: Shelf, { sort: by, place }: Question): readonly number[] {
  if (place === "trash") return sortedBy(keys, shelf, (a, b) => compare(b.removedAt ?? "", a.removedAt ?? ""));
  switch (by) {
    case "newest":
      return keys;
    case "oldest":
      return keys.toReversed();
    case "position":
      return sortedBy(keys, shelf, byPosition);
    case "title": {
      const ranks = titleRanks(keys, shelf);
      const rankOf = ({ document }: NoteRecord) => ranks.get(document.title) ?? 0;
      return sortedBy(keys, shelf, (a, b) => rankOf(a) - rankOf(b) || byPosition(a, b));
    }
  }
}

function byPosition(a: NoteRecord, b: NoteRecord): number {
  return a.position - b.position;
}

/** The places of titles in a Dutch list: each is compared once, and not once for each of its notes. */
function titleRanks(keys: readonly number[], shelf: Shelf): ReadonlyMap<string, number> {
  const titles = new Set(keys.map((key) => shelf.at(key)?.document.title ?? ""));
  const dutch = new Intl.Collator("nl", { numeric: true });
  return new Map([...titles].sort(dutch.compare).map((title, rank) => [title, rank]));
}

function sortedBy(
  keys: readonly number[],
  shelf: Shelf,
  order: (a: NoteRecord, b: NoteRecord) => number,
): readonly number[] {
  const records = keys.flatMap((key) => {
    const record = shelf.at(key);
    return record === undefined ? [] : [{ key, record }];
  });
  return records.sort((a, b) => order(a.record, b.record)).map(({ key }) => key);
}

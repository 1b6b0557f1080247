import type { NoteRecord } from "./note-record.ts";
import { type Chosen, FACETS, type Facet, type FacetValue, type Question } from "./question.ts";
import { compare, type Shelf } from "./shelf.ts";

/** Values of one facet that a reader looks through; the search field finds the rest. */
const MOST = 200;

/** The notes that are left, and what each other choice would leave. */
export interface Narrowed {
  /** In the order in which they came. */
  readonly keys: readonly number[];
  readonly facets: Readonly<Record<Facet, readonly FacetValue[]>>;
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

function thingOf({ target, thing }: NoteRecord, kind: "term" | "reference"): readonly string[] {
  return target === kind && thing !== undefined ? [thing.id] : [];
}

/**
 * Keeps the notes with one of the chosen values of every facet. What a facet counts follows from the choices in all the
 * others, so that no number leads to an empty list.
 */
export function narrow(keys: readonly number[], shelf: Shelf, question: Question): Narrowed {
  const wanted = wantedOf(question.chosen);
  // Documents are counted only where one is chosen: there are as many as there are headings in the list.
  const tally = createTally(FACETS.filter((facet) => facet !== "document" || question.chosen.document !== undefined));
  const left = keys.filter((key) => {
    const record = shelf.at(key);
    if (record === undefined || !isOnDay(record, question)) return false;
    const missed = missedBy(record, wanted);
    if (missed === undefined) tally.addToAll(record);
    else if (missed !== "several") tally.addTo(missed, record);
    return missed === undefined;
  });
  return { keys: left, facets: facetsOf(tally, left, shelf, question.chosen) };
}

/** How many notes have each value, facet by facet. */
interface Tally {
  addTo(facet: Facet, record: NoteRecord): void;
  addToAll(record: NoteRecord): void;
  of(facet: Facet): Map<string, number>;
}

function createTally(facets: readonly Facet[]): Tally {
  const counts = new Map(facets.map((facet) => [facet, new Map<string, number>()]));
  const of = (facet: Facet) => counts.get(facet) ?? new Map<string, number>();
  const addTo = (facet: Facet, record: NoteRecord) => {
    const counted = of(facet);
    for (const value of VALUES[facet](record)) counted.set(value, (counted.get(value) ?? 0) + 1);
  };
  return {
    of,
    addTo,
    addToAll: (record) => {
      for (const facet of facets) addTo(facet, record);
    },
  };
}

type Wanted = readonly { readonly facet: Facet; readonly values: ReadonlySet<string> }[];

function wantedOf(chosen: Chosen): Wanted {
  return FACETS.flatMap((facet) => {
    const values = chosen[facet] ?? [];
    return values.length === 0 ? [] : [{ facet, values: new Set(values) }];
  });
}

/** The one facet a note does not meet; nothing where it meets all. */
function missedBy(record: NoteRecord, wanted: Wanted): Facet | "several" | undefined {
  let missed: Facet | undefined;
  for (const { facet, values } of wanted) {
    if (VALUES[facet](record).some((value) => values.has(value))) continue;
    if (missed !== undefined) return "several";
    missed = facet;
  }
  return missed;
}

function isOnDay({ day }: NoteRecord, { from, until }: Question): boolean {
  return (from === undefined || day >= from) && (until === undefined || day <= until);
}

function facetsOf(tally: Tally, left: readonly number[], shelf: Shelf, chosen: Chosen): Narrowed["facets"] {
  const named = namesIn(left, shelf);
  const valuesOf = (facet: Facet): readonly FacetValue[] => {
    const counted = tally.of(facet);
    // What is chosen stays in view, also where it leaves nothing: else it could not be taken back.
    for (const value of chosen[facet] ?? []) if (!counted.has(value)) counted.set(value, 0);
    const isChosen = (value: string) => chosen[facet]?.includes(value) ?? false;
    return [...counted]
      .filter(([value]) => facet !== "document" || isChosen(value))
      .sort(([a, countA], [b, countB]) => countB - countA || compare(a, b))
      .filter(([value], at) => at < MOST || isChosen(value))
      .map(([value, count]) => ({ value, count, ...named(facet, value) }));
  };
  return {
    state: valuesOf("state"),
    target: valuesOf("target"),
    kind: valuesOf("kind"),
    tag: valuesOf("tag"),
    dossier: valuesOf("dossier"),
    term: valuesOf("term"),
    reference: valuesOf("reference"),
    site: valuesOf("site"),
    document: valuesOf("document"),
    date: valuesOf("date"),
  };
}

/** The names of terms, papers and documents, as the note that was written last has them; a paper that nobody cited has its title. */
function namesIn(left: readonly number[], shelf: Shelf): (facet: Facet, value: string) => { readonly name?: string } {
  const names = new Map<string, string>();
  const titles = new Map<string, string>();
  for (const key of left) {
    const record = shelf.at(key);
    if (record === undefined) continue;
    if (record.thing !== undefined && !names.has(record.thing.id)) names.set(record.thing.id, record.thing.name);
    if (record.paper !== undefined) titles.set(record.paper, record.document.title);
    if (!names.has(record.document.key)) names.set(record.document.key, record.document.title);
  }
  return (facet, value) => {
    const name =
      facet === "term" || facet === "reference" || facet === "document"
        ? (names.get(value) ?? titles.get(value))
        : undefined;
    return name === undefined || name === "" ? {} : { name };
  };
}

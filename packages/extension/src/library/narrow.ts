import type { FacetValue } from "./answer.ts";
import type { FacetValues } from "./facet-values.ts";
import { keep } from "./keep.ts";
import { compare } from "./newest-first.ts";
import { type Chosen, FACETS, type Facet, type Question } from "./question.ts";
import type { Shelf } from "./shelf.ts";

/** Values of one facet that a reader looks through; the search field finds the rest. */
const MOST = 200;

/** The notes that are left, and what each other choice would leave. */
export interface Narrowed {
  /** In the order in which they came. */
  readonly keys: Int32Array;
  readonly facets: Readonly<Record<Facet, readonly FacetValue[]>>;
  /** Documents that have any of the notes. */
  readonly documents: number;
}

/**
 * Keeps the notes with one of the chosen values of every facet. What a facet counts follows from the choices in all the
 * others, so that no number leads to an empty list.
 */
export function narrow(keys: Int32Array, shelf: Shelf, question: Question): Narrowed {
  const { values } = shelf;
  const wanted = wantedOf(question.chosen, values);
  /** How many notes have each value. */
  const counts = new Int32Array(values.count());
  const { numbers, starts, ends } = shelf.valuesOfAll();
  const count = (key: number, missed: Facet | undefined) => {
    for (let at = starts[key] ?? 0, end = ends[key] ?? 0; at < end; at += 1) {
      const value = numbers[at] ?? 0;
      if (missed === undefined || values.facetOf(value) === missed) counts[value] = (counts[value] ?? 0) + 1;
    }
  };
  const left = keep(keys, (key) => {
    if (!isOnDay(shelf, key, question)) return false;
    const missed = wanted.length === 0 ? undefined : missedBy(numbers.subarray(starts[key], ends[key]), wanted);
    if (missed === "several") return false;
    count(key, missed);
    return missed === undefined;
  });
  return { keys: left, facets: facetsOf(counts, values, question.chosen), documents: documentsOf(left, shelf) };
}

type Wanted = readonly { readonly facet: Facet; readonly values: ReadonlySet<number> }[];

function wantedOf(chosen: Chosen, values: FacetValues): Wanted {
  return FACETS.flatMap((facet) => {
    const numbers = (chosen[facet] ?? []).map((value) => values.find(facet, value) ?? -1);
    return numbers.length === 0 ? [] : [{ facet, values: new Set(numbers) }];
  });
}

/** The one facet a note does not meet; nothing where it meets all. */
function missedBy(own: Int32Array, wanted: Wanted): Facet | "several" | undefined {
  let missed: Facet | undefined;
  for (const { facet, values } of wanted) {
    if (own.some((value) => values.has(value))) continue;
    if (missed !== undefined) return "several";
    missed = facet;
  }
  return missed;
}

function isOnDay(shelf: Shelf, key: number, { from, until }: Question): boolean {
  if (from === undefined && until === undefined) return true;
  const { day = "" } = shelf.at(key) ?? {};
  return (from === undefined || day >= from) && (until === undefined || day <= until);
}

function documentsOf(keys: Int32Array, shelf: Shelf): number {
  const isMet = new Uint8Array(shelf.values.count());
  for (const key of keys) isMet[shelf.documentAt(key)] = 1;
  return isMet.reduce((sum, one) => sum + one, 0);
}

function facetsOf(counts: Int32Array, values: FacetValues, chosen: Chosen): Narrowed["facets"] {
  const counted = (number: number): FacetValue => {
    const name = values.nameOf(number);
    const value = values.valueOf(number) ?? "";
    return { value, count: counts[number] ?? 0, ...(name === undefined ? {} : { name }) };
  };
  const valuesOf = (facet: Facet): readonly FacetValue[] => {
    const ofFacet = chosen[facet] ?? [];
    const isChosen = ({ value }: FacetValue) => ofFacet.includes(value);
    // What is chosen stays in view, also where it leaves nothing: else it could not be taken back.
    const unknown = ofFacet.filter((value) => values.find(facet, value) === undefined);
    const known = numbersIn(facet, values, ofFacet)
      .map(counted)
      .filter((one) => one.count > 0 || isChosen(one));
    return [...known, ...unknown.map((value) => ({ value, count: 0 }))]
      .sort((a, b) => b.count - a.count || compare(a.value, b.value))
      .filter((one, at) => at < MOST || isChosen(one));
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

/** Of documents only those that are chosen: the others are the headings of the list, as many as there are. */
function numbersIn(facet: Facet, values: FacetValues, chosen: readonly string[]): readonly number[] {
  if (facet !== "document") return values.of(facet);
  return chosen.flatMap((value) => values.find(facet, value) ?? []);
}

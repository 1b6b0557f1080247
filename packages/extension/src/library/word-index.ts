import SearchableMap from "minisearch/SearchableMap";
import { SHORTEST_PART } from "./words.ts";

/** Letters that may be wrong, in words that are sought as parts. */
const TYPOS = 1;

/** Another number is another paper, and no slip of the keys. */
const DIGIT = /\p{N}/u;

/** The entries that hold every word sought, as one byte for each entry: 1 where it does. */
export interface FoundEntries {
  readonly entries: Uint8Array;
  /** Words taken for words that stand nowhere: one letter apart, or with two letters swapped. */
  readonly near: readonly string[];
}

/** In which entries each word stands. An entry is a number, from 0, that is added once and for all. */
export interface WordIndex {
  add(entry: number, words: readonly string[]): void;
  /** Entries below `size` with every one of the words, or a part of a word (SHORTEST_PART). */
  find(words: readonly string[], size: number): FoundEntries;
}

/**
 * An index without scores: notes are listed by date and document, never by weight, and a score for each of thousands of
 * notes at each key is what makes searching slow. Of MiniSearch it takes the tree in which words with a typo are found.
 */
export function createWordIndex(): WordIndex {
  const numbers = new Map<string, number>();
  const terms: string[] = [];
  const entriesOf: number[][] = [];
  const tree = new SearchableMap<number>();

  const numberOf = (term: string): number => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, terms.length);
    tree.set(term, terms.length);
    entriesOf.push([]);
    return terms.push(term) - 1;
  };
  const termsNear = (word: string): readonly number[] => {
    if (word.length < SHORTEST_PART || DIGIT.test(word)) return [];
    const close = [...tree.fuzzyGet(word, TYPOS).values()].map(([number]) => number);
    return [...new Set([...close, ...swappedForms(word).flatMap((form) => numbers.get(form) ?? [])])];
  };

  const meantBy = (word: string) => {
    const whole = numbersWith(word, terms);
    return whole.length > 0 ? { meant: whole, isNear: false } : { meant: termsNear(word), isNear: true };
  };

  return {
    add: (entry, words) => {
      for (const word of new Set(words)) entriesOf[numberOf(word)]?.push(entry);
    },
    find: (words, size) => {
      const near: string[] = [];
      let entries = new Uint8Array(size).fill(1);
      for (const word of words) {
        const { meant, isNear } = meantBy(word);
        const having = new Uint8Array(size);
        for (const number of meant) {
          if (isNear) near.push(...terms.slice(number, number + 1));
          keepAll(having, entriesOf[number] ?? [], entries);
        }
        entries = having;
      }
      return { entries, near };
    },
  };
}

/** The numbers of the terms that begin with a word, or hold it. */
function numbersWith(word: string, terms: readonly string[]): readonly number[] {
  const isPart = word.length >= SHORTEST_PART;
  const found: number[] = [];
  for (const [number, term] of terms.entries()) {
    if (isPart ? term.includes(word) : term.startsWith(word)) found.push(number);
  }
  return found;
}

/** A word with two letters beside each other swapped: what hurried hands do most, and two typos to who counts letters. */
function swappedForms(word: string): readonly string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  );
}

/** Keeps those of the entries that are in `within` too. */
function keepAll(having: Uint8Array, entries: readonly number[], within: Uint8Array): void {
  for (const entry of entries) having[entry] = within[entry] ?? 0;
}

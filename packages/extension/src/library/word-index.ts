import SearchableMap from "minisearch/SearchableMap";

/** A shorter word is sought at the start of words only: `de` stands inside half of all Dutch words. In UTF-16 code units. */
export const SHORTEST_PART = 4;
/** Letters that may be wrong, in words that are sought as parts. */
const TYPOS = 1;

/** The entries that hold every word sought, as one byte for each entry: 1 where it does. */
export interface FoundEntries {
  readonly entries: Uint8Array;
  /** Words taken for words that stand nowhere, one letter apart. */
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
  const termsWith = (word: string): readonly number[] => {
    const isMeant =
      word.length < SHORTEST_PART ? (term: string) => term.startsWith(word) : (term: string) => term.includes(word);
    return terms.flatMap((term, number) => (isMeant(term) ? number : []));
  };
  const termsNear = (word: string): readonly number[] =>
    word.length < SHORTEST_PART ? [] : [...tree.fuzzyGet(word, TYPOS).values()].map(([number]) => number);

  return {
    add: (entry, words) => {
      for (const word of new Set(words)) entriesOf[numberOf(word)]?.push(entry);
    },
    find: (words, size) => {
      const near: string[] = [];
      let entries: Uint8Array | undefined;
      for (const word of words) {
        const whole = termsWith(word);
        const meant = whole.length > 0 ? whole : termsNear(word);
        if (whole.length === 0) near.push(...meant.flatMap((number) => terms[number] ?? []));
        const having = new Uint8Array(size);
        for (const number of meant) markAll(having, entriesOf[number] ?? [], entries);
        entries = having;
      }
      return { entries: entries ?? new Uint8Array(size).fill(1), near };
    },
  };
}

/** Marks entries that are in `within` too, where that is given. */
function markAll(having: Uint8Array, entries: readonly number[], within: Uint8Array | undefined): void {
  for (const entry of entries) having[entry] = within === undefined ? 1 : (within[entry] ?? 0);
}

import SearchableMap from "minisearch/SearchableMap";

/** A shorter word is sought at the start of words only: `de` stands inside half of all Dutch words. In UTF-16 code units. */
export const SHORTEST_PART = 4;
/** Letters that may be wrong, in words that are sought as parts. */
const TYPOS = 1;

/** Another number is another paper, and no slip of the keys. */
const DIGIT = /\p{N}/u;

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
    word.length < SHORTEST_PART || DIGIT.test(word)
      ? []
      : [...tree.fuzzyGet(word, TYPOS).values()].map(([number]) => number);

  const meantBy = (word: string) => {
    const whole = termsWith(word);
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

/** Keeps those of the entries that are in `within` too. */
function keepAll(having: Uint8Array, entries: readonly number[], within: Uint8Array): void {
  for (const entry of entries) having[entry] = within[entry] ?? 0;
}

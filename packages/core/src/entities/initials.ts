const LONGEST_ABBREVIATION = 12;
/** In a word as long as this, letters behind the first may count too: it may be a compound, `NaturalisatieDienst`. */
const SHORTEST_COMPOUND = 9;

/**
 * True where the letters of an abbreviation are the initials of the words of a name, in their order: `IOM` fits
 * `International Organization for Migration`. Each word gives its first letter; behind the first, a word without a
 * capital may give none: `Centraal Orgaan opvang asielzoekers (COA)`.
 */
export function fitsName(abbreviation: string, words: readonly string[]): boolean {
  const letters = [...abbreviation.toLowerCase()].filter((letter) => /\p{L}/u.test(letter)).join("");
  if (letters.length < 2 || letters.length > LONGEST_ABBREVIATION) return false;
  // How many letters the words so far may have given: each number once, however many ways lead to it.
  let given: ReadonlySet<number> = new Set([0]);
  for (const [index, word] of words.entries())
    given = givenWith(index === 0 ? word.toUpperCase() : word, letters, given);
  return given.has(letters.length);
}

function givenWith(written: string, letters: string, before: ReadonlySet<number>): ReadonlySet<number> {
  const word = fold(written);
  const most = word.length < SHORTEST_COMPOUND ? 1 : letters.length;
  const given = new Set(written === written.toLowerCase() ? before : []);
  for (const from of before) {
    if (!word.startsWith(letters.charAt(from))) continue;
    const to = from + Math.min(most, lettersInOrder(word, letters.slice(from)));
    for (let count = from + 1; count <= to; count++) given.add(count);
  }
  return given;
}

/** How many of the letters the word holds, each behind the one before it. */
function lettersInOrder(word: string, letters: string): number {
  let at = 0;
  let count = 0;
  for (const letter of letters) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) break;
    count++;
  }
  return count;
}

function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^\p{L}]/gu, "");
}

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
  return words[0] !== undefined && fits(letters, [words[0].toUpperCase(), ...words.slice(1)]);
}

function fits(letters: string, [written, ...rest]: readonly string[]): boolean {
  if (written === undefined) return letters === "";
  if (written === written.toLowerCase() && fits(letters, rest)) return true;
  const word = fold(written);
  if (letters === "" || !word.startsWith(letters.charAt(0))) return false;
  const most = word.length < SHORTEST_COMPOUND ? 1 : letters.length;
  for (let taken = 1; taken <= most; taken++) {
    if (!holdsInOrder(word, letters.slice(0, taken))) return false;
    if (fits(letters.slice(taken), rest)) return true;
  }
  return false;
}

function holdsInOrder(word: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^\p{L}]/gu, "");
}

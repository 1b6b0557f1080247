/**
 * What a UTF-16 code unit counts as while we read. Letters fold to their unaccented lower case, so that
 * `Tunesié`, `Tunesië` and `tunesie` are read alike; the text itself is never changed.
 */
export const OTHER = 0;
export const SPACE = 1;
export const NEWLINE = 2;
export const HYPHEN = 3;
/** Takes no room in a word: soft hyphen, zero-width space, combining accent. */
export const SKIPPED = 4;

// The classes lie so that the pass over every character asks little: what words are made of lies highest, and letters
// share a bit that nothing else has.
const MARKS = "&'./(),:+";
const FIRST_MARK = 5;
const DIGITS = "0123456789";
/** The lowest class of what words are made of: digits, and letters above them. */
export const FIRST_WORD_SYMBOL = 22;
/** The bit that letters have and nothing else has. */
export const LETTER_BIT = 32;
const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const FIRST_LETTER = 38;

/** One more than the highest class. */
export const CLASS_COUNT = 64;

// Letters that do not decompose into a base letter and an accent.
const WITHOUT_DECOMPOSITION: Record<string, string> = { ø: "o", ł: "l", đ: "d", ı: "i", ħ: "h" };

// One cell for every code unit there is, so that no reading has to ask whether there is one.
const TABLE_LENGTH = 0x10000;
/** The class of each code unit, for the loop that reads every character. */
export const CLASSES: Uint8Array = buildClasses();

/** The class of the code unit at `index`; OTHER beyond the ends of the text. */
export function classAt(text: string, index: number): number {
  // Beyond the ends the code is NaN, and an array asked for that is slow for ever after.
  return CLASSES[text.charCodeAt(index) | 0] ?? OTHER;
}

export function isLetter(symbol: number): boolean {
  return symbol >= LETTER_BIT;
}

export function isDigit(symbol: number): boolean {
  return symbol >= FIRST_WORD_SYMBOL && symbol < LETTER_BIT;
}

/** A letter or a digit: what words are made of. */
export function isWordSymbol(symbol: number): boolean {
  return symbol >= FIRST_WORD_SYMBOL;
}

/** A space or a line end. */
export function isSpace(symbol: number): boolean {
  return symbol === SPACE || symbol === NEWLINE;
}

/** A space, line end or hyphen: what may part two words of one name. */
export function isSeparator(symbol: number): boolean {
  return symbol >= SPACE && symbol <= HYPHEN;
}

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(TABLE_LENGTH);
  const assign = (characters: string, symbol: number) => {
    for (const character of characters) classes[character.charCodeAt(0)] = symbol;
  };
  const assignInRow = (characters: string, first: number) => {
    for (const [index, character] of [...characters].entries()) assign(character, first + index);
  };
  assignInRow(MARKS, FIRST_MARK);
  assignInRow(DIGITS, FIRST_WORD_SYMBOL);
  assignInRow(LETTERS, FIRST_LETTER);
  assignInRow(LETTERS.toUpperCase(), FIRST_LETTER);
  foldAccentedLetters(classes);
  for (let unit = 0x300; unit <= 0x36f; unit++) classes[unit] = SKIPPED;
  assign("\u00ad\u200b\u200c\u200d\u2060\ufeff", SKIPPED);
  // A carriage return only ever stands beside a line feed, which counts.
  assign(
    " \t\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
    SPACE,
  );
  assign("\n\v\f\u2028\u2029", NEWLINE);
  assign("-\u2010\u2011\u2012\u2013\u2212", HYPHEN);
  assign("\u2018\u2019\u02bc\u00b4`", classes["'".charCodeAt(0)] ?? OTHER);
  return classes;
}

function foldAccentedLetters(classes: Uint8Array): void {
  for (let unit = 0xc0; unit < 0x250; unit++) {
    const lower = String.fromCharCode(unit).toLowerCase();
    const base = WITHOUT_DECOMPOSITION[lower] ?? lower.normalize("NFD").charAt(0);
    const index = LETTERS.indexOf(base);
    if (index >= 0) classes[unit] = FIRST_LETTER + index;
  }
}

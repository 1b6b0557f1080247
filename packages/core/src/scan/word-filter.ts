/**
 * Bits that tell of most words, by nothing but a number made of their letters, that no form begins with them: for each form
 * two bits of its first word, alone or with what stands behind it. Both may be set for other words; the tables decide.
 */
export interface WordFilter {
  /** A power of two of numbers, 32 bits in each. */
  readonly bits: Int32Array;
  /** How far a number is shifted to give the place of its bit. */
  readonly shift: number;
}

/** How many letters of a word tell whether a form may open it; the words that do have as many at least. */
export const OPENING_LETTERS = 4;

/** The number of no letters. */
export const NO_LETTERS = 0;

// The golden ratio in 32 bits: multiplying by it spreads near numbers far apart.
const SPREAD = 0x9e3779b1;

/** The number of letters that go on with this symbol. */
export function goOn(letters: number, symbol: number): number {
  return Math.imul(letters, SPREAD) + symbol;
}

/** False where no form begins so. */
export function mayBegin({ bits, shift }: WordFilter, letters: number): boolean {
  const spread = Math.imul(letters, SPREAD);
  const first = spread >>> shift;
  if (((bits[first >>> 5] ?? 0) & (1 << (first & 31))) === 0) return false;
  const second = secondOf(spread) >>> shift;
  return ((bits[second >>> 5] ?? 0) & (1 << (second & 31))) !== 0;
}

/** Another number of the same letters: what passes by chance at one place seldom does at two. */
function secondOf(spread: number): number {
  return Math.imul(spread ^ (spread >>> 15), SPREAD);
}

/** More bits than lines, so that a word that begins no form seldom meets one that is set. */
const BITS_PER_LINE = 12;

/** A filter with room for so many lines, that lets nothing pass yet. */
export function emptyFilter(lines: number): WordFilter {
  const width = Math.max(5, Math.ceil(Math.log2(lines * BITS_PER_LINE + 1)));
  return { bits: new Int32Array(2 ** (width - 5)), shift: 32 - width };
}

/** Lets pass what begins with these letters. */
export function letPass({ bits, shift }: WordFilter, letters: number): void {
  const spread = Math.imul(letters, SPREAD);
  const first = spread >>> shift;
  const second = secondOf(spread) >>> shift;
  bits[first >>> 5] = (bits[first >>> 5] ?? 0) | (1 << (first & 31));
  bits[second >>> 5] = (bits[second >>> 5] ?? 0) | (1 << (second & 31));
}

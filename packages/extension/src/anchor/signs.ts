/**
 * In what a place agrees with a selector, apart from the words of the passage itself: a sum of the signs below. The sums
 * are stored; a sign keeps its number.
 */
export type Agreement = number;

/** The words just before and just after. */
export const NEAR_BEFORE = 1;
export const NEAR_AFTER = 4;
/** All the words before and after that were kept. */
export const FAR_BEFORE = 2;
export const FAR_AFTER = 8;
export const ALL_AROUND = NEAR_BEFORE + NEAR_AFTER + FAR_BEFORE + FAR_AFTER;
/** All words of the block in which the passage begins. */
export const BLOCK = 16;
/** The headings above it. */
export const HEADINGS = 32;
/** The blocks before and after the passage. */
export const BLOCK_BEFORE = 64;
export const BLOCK_AFTER = 128;
export const BLOCKS_BESIDE = BLOCK_BEFORE + BLOCK_AFTER;

/** True where an agreement holds nothing that the other does not hold as well. */
export function isCoveredBy(agreement: Agreement, other: Agreement): boolean {
  return (agreement & other) === agreement;
}

/** Fewer code units than this beside a passage are no words to know it by. */
const AT_EDGE = 12;

/** The signs of the sides on which the text ended: others come to stand at its edge when what was beyond them goes. */
export function signsOfEdges({ prefix, suffix }: { readonly prefix: string; readonly suffix: string }): Agreement {
  return (
    (prefix.length < AT_EDGE ? NEAR_BEFORE + FAR_BEFORE : 0) + (suffix.length < AT_EDGE ? NEAR_AFTER + FAR_AFTER : 0)
  );
}

/** How many sides of a place have the words that stood there. */
export function sidesOf(agreement: Agreement): number {
  return Number((agreement & NEAR_BEFORE) > 0) + Number((agreement & NEAR_AFTER) > 0);
}

/** How many sides have all the words that were kept. */
export function farSidesOf(agreement: Agreement): number {
  return Number((agreement & FAR_BEFORE) > 0) + Number((agreement & FAR_AFTER) > 0);
}

/**
 * What a note of a file is beside what is kept under its id. `new`: nothing is. `same`: the same note. `newer`, `older`:
 * it was written later, or earlier, than what is kept. `conflict`: neither follows from the other; both will be kept.
 * `removed`: the reader put it in the trash here, or erased it.
 */
export const VERDICTS = ["new", "same", "newer", "older", "conflict", "removed"] as const;
export type Verdict = (typeof VERDICTS)[number];

import * as z from "zod/mini";

/** Most terms a reader can keep; more are a dictionary. */
export const MOST_OWN_TERMS = 2_000;
/** Most variants of one term. */
export const MOST_VARIANTS = 50;
/** Longest word or variant, in UTF-16 code units. */
export const LONGEST_WORD = 100;
/** Longest description, and longest note with a term. */
export const LONGEST_DESCRIPTION = 500;
export const LONGEST_TERM_NOTE = 5_000;

const word = z.string().check(z.minLength(1), z.maxLength(LONGEST_WORD));

/** A term of the reader's own list. Renaming a field here loses it for every reader; a field that comes later is optional. */
export const keptTerm = z.object({
  /** `eigen/` and the word it was made with; notes on the term point to it. */
  id: z.string().check(z.regex(/^eigen\/[a-z0-9-]{1,200}$/)),
  word,
  /** Other ways to write it. */
  variants: z.array(word).check(z.maxLength(MOST_VARIANTS)),
  /** One sentence; empty where the reader gave none. */
  description: z.string().check(z.maxLength(LONGEST_DESCRIPTION)),
  note: z.string().check(z.maxLength(LONGEST_TERM_NOTE)),
});

type Kept = z.infer<typeof keptTerm>;
export type KeptTerm = Readonly<Omit<Kept, "variants">> & { readonly variants: readonly string[] };

/** Terms in any order that were kept as one list, or written in a file: those that are none are left out. */
export function keptTermsIn(kept: unknown): readonly KeptTerm[] {
  const list: readonly unknown[] = Array.isArray(kept) ? kept : [];
  const ids = new Set<string>();
  return list.flatMap((one) => {
    const parsed = keptTerm.safeParse(one);
    if (!parsed.success || ids.has(parsed.data.id)) return [];
    ids.add(parsed.data.id);
    return [parsed.data];
  });
}

import type { Endings, Form } from "./tables.ts";

/**
 * The forms of each number, from a line of `written` and one of `targets`. A line of targets tells of each form, parted
 * by semicolons: its flags, what it names, and how it is written where that is not the line of `written`.
 *
 * ```text
 * IND         x?17             entry 17; capitals count, needs evidence
 * Kamerstuk   @kamerstuk       cue of the recogniser `kamerstuk`
 * Awb         x#BWBR0005537    name of the law BWBR0005537; capitals count
 * EU          x|18             entry 18; capitals count, not before a hyphen
 * vreemdeling <~12             opening of a word that is evidence, number 12
 * JBZ-Raad    17;17=JBZ Raad   entry 17, in two ways
 * ```
 */
export function unpackForms(written: readonly string[], targets: readonly string[]): Endings {
  const unpacked: (readonly Form[])[] = [];
  return {
    count: written.length,
    at: (number) => {
      unpacked[number] ??= (targets[number] ?? "")
        .split(";")
        .map((target) => unpackForm(written[number] ?? "", target));
      return unpacked[number];
    },
  };
}

/** The flag of a form that opens longer words, which stands in no name and in no form. */
export const OPENING = "<";

const TARGET = /^(?<flags>[x?<|]{0,4})(?<sort>[@#~]?)(?<named>[^=]{1,100})(?:=(?<other>.{1,1000}))?$/u;

function unpackForm(written: string, target: string): Form {
  const { flags = "", sort = "", named = "", other = written } = TARGET.exec(target)?.groups ?? {};
  // Written out field by field: what is copied into a literal is slower to read ever after, and forms are read all the time.
  const exact = flags.includes("x");
  const opening = flags.includes(OPENING);
  const aloneOnly = flags.includes("|");
  if (sort === "@") return { sort: "cue", written: other, exact, opening, aloneOnly, cue: named };
  if (sort === "#") return { sort: "law", written: other, exact, opening, aloneOnly, law: named };
  if (sort === "~") return { sort: "word", written: other, exact, opening, aloneOnly, word: Number(named) };
  const needsEvidence = flags.includes("?");
  return { sort: "name", written: other, exact, opening, aloneOnly, entry: Number(named), needsEvidence };
}

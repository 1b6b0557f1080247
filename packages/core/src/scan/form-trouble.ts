import { classAt, isSeparator, isWordSymbol } from "../text/folding.ts";
import { symbolsOf } from "./symbols.ts";

/** Longer than any name; a form of this length, in UTF-16 code units, is a sentence. */
export const LONGEST_FORM = 200;

/**
 * Why words cannot be looked for: nothing is written, it is `too-long`, it holds a character that is never read
 * (`unreadable`), or it begins with a sign, or ends with a hyphen, so that it is no whole word.
 */
export type FormTrouble = "empty" | "too-long" | "unreadable" | "no-word";

/** What is wrong with a form; undefined where texts can be searched for it. */
export function troubleOfForm(written: string): FormTrouble | undefined {
  if (written.trim() === "") return "empty";
  if (written.length > LONGEST_FORM) return "too-long";
  const symbols = symbolsOf(written);
  if (symbols === undefined) return "unreadable";
  const isWhole = isWordSymbol(classAt(written, 0)) && !isSeparator(symbols.at(-1) ?? 0);
  return isWhole ? undefined : "no-word";
}

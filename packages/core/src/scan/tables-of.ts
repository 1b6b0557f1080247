import { trieOf } from "./grow-trie.ts";
import { linesOfForms } from "./lines-of-forms.ts";
import { beginningsOf } from "./symbols.ts";
import type { NameForm, Tables } from "./tables.ts";
import { filterOf } from "./word-filter.ts";

/**
 * The tables by which the scanner finds forms that are only known when a text is read. None of them may open a longer word.
 *
 * @throws Error where a form holds a character that no form may hold
 */
export function tablesOf(forms: readonly NameForm[]): Tables {
  const lines = linesOfForms(forms);
  return {
    trie: trieOf(lines.map(({ line }) => line)),
    endings: { count: lines.length, at: (number) => lines[number]?.forms ?? [] },
    filter: filterOf(new Set(lines.flatMap(({ symbols }) => beginningsOf(symbols)))),
    openings: filterOf(new Set()),
  };
}

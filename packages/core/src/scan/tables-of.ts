import { filterOfBeginnings } from "./filters-of-lines.ts";
import { trieOf } from "./grow-trie.ts";
import { linesOfForms } from "./lines-of-forms.ts";
import type { NameForm, Tables } from "./tables.ts";
import { emptyFilter } from "./word-filter.ts";

/**
 * The tables by which the scanner finds forms that are only known when a text is read. None of them may open a longer word.
 *
 * @throws Error where a form holds a character that no form may hold
 */
export function tablesOf(forms: readonly NameForm[]): Tables {
  const groups = linesOfForms(forms);
  const lines = groups.map(({ line }) => line);
  return {
    trie: trieOf(lines),
    endings: { count: lines.length, at: (number) => groups[number]?.forms ?? [] },
    filter: filterOfBeginnings(lines),
    openings: emptyFilter(0),
  };
}

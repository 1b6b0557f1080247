import { classAt, isSeparator, SKIPPED } from "../text/folding.ts";
import { step } from "./follow-trie.ts";
import { SEPARATOR, symbolsOf } from "./symbols.ts";
import type { Form, Tables } from "./tables.ts";
import { ROOT } from "./trie.ts";
import { type Walk, walk } from "./walk.ts";

/** The forms that `written` is from its first character to its last, folded as a text is; none where it is no form. */
export function formsNamed(written: string, tables: Tables): Form[] {
  const walker: Walk = { text: written, tables, hits: [], unseen: [] };
  walk(walker, 0);
  const names = ({ opening, names }: Form) => !opening && !("word" in names);
  return walker.hits.flatMap(({ end, form }) => (end === written.length && names(form) ? [form] : []));
}

/** Every form there is. */
export function allForms({ endings }: Tables): Form[] {
  return Array.from({ length: endings.count }, (_, number) => endings.at(number)).flat();
}

/**
 * The state behind the beginning of a form, below 0 where no form begins with `written`; of a word that a line end
 * breaks, with its parts as two words.
 */
export function stateBehind(written: string, tables: Tables): number {
  let state = ROOT;
  for (const symbol of symbolsOf(written) ?? []) {
    state = step(tables.trie, state, symbol);
    if (state < 0) return state;
  }
  return state;
}

/** False where no form goes on from `state` with the character at `index`. */
export function mayGoOn(text: string, index: number, state: number, tables: Tables): boolean {
  const symbol = classAt(text, index);
  return symbol === SKIPPED || step(tables.trie, state, isSeparator(symbol) ? SEPARATOR : symbol) >= 0;
}

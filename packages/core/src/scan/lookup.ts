import type { Span } from "../model/span.ts";
import { classAt, isSeparator, SKIPPED } from "../text/folding.ts";
import { lineEndingAt, step } from "./follow-trie.ts";
import { symbolsOf } from "./symbols.ts";
import type { Form, NameForm, Tables } from "./tables.ts";
import { ROOT } from "./trie.ts";
import { startWalk, walk } from "./walk.ts";

/** The forms of entries that `written` is from its first character to its last, folded as a text is; none where it is no form. */
export function formsNamed(written: string, tables: Tables): NameForm[] {
  const walker = startWalk(written, tables);
  walk(walker, 0);
  return walker.names.flatMap(({ end, form }) => (end === written.length && !form.opening ? [form] : []));
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

/** False where no form that goes on from `state` ends with `part` of the text; where that is no single word it may. */
export function mayEndWith(text: string, part: Span, state: number, { trie }: Tables): boolean {
  let reached = state;
  for (let index = part.start; index < part.end; index++) {
    const symbol = classAt(text, index);
    if (isSeparator(symbol)) return true;
    if (symbol !== SKIPPED) reached = step(trie, reached, symbol);
    if (reached < 0) return false;
  }
  return lineEndingAt(trie, reached) >= 0;
}

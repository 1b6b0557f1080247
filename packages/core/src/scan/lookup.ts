import { symbolsOf } from "./symbols.ts";
import { type Form, ROOT, type Tables } from "./tables.ts";
import { step, type Walk, walk } from "./walk.ts";

/** The forms that `written` is from its first character to its last, folded as a text is; none where it is no form. */
export function formsNamed(written: string, tables: Tables): Form[] {
  const walker: Walk = { text: written, tables, hits: [], unseen: [] };
  walk(walker, 0);
  return walker.hits.flatMap(({ end, form }) => (end === written.length && !form.opening ? [form] : []));
}

/** True where some form begins with `written`; of a word that a line end breaks, with its parts as two words. */
export function opensForm(written: string, tables: Tables): boolean {
  let state = ROOT;
  for (const symbol of symbolsOf(written) ?? []) {
    state = step(tables, state, symbol);
    if (state < 0) return false;
  }
  return true;
}

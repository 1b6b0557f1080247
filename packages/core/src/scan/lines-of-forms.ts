import { symbolsOf } from "./symbols.ts";

/** The forms that are written alike but for what is folded: one line of a trie. */
export interface LineOfForms<F> {
  /** With one character for each symbol: `terug-en overname` for `terug- en overname`. */
  readonly line: string;
  readonly symbols: readonly number[];
  readonly forms: readonly F[];
}

/**
 * The lines by which forms are found, in the order in which a trie grows from them.
 *
 * @throws Error where a form holds a character that no form may hold
 */
export function linesOfForms<F extends { readonly written: string }>(all: readonly F[]): readonly LineOfForms<F>[] {
  const groups = new Map<string, { readonly symbols: readonly number[]; readonly forms: F[] }>();
  for (const form of all) {
    const symbols = symbolsOf(form.written);
    if (symbols === undefined) throw new Error(`"${form.written}" holds a character no form may hold`);
    const key = symbols.join();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { symbols, forms: [form] });
    else group.forms.push(form);
  }
  return [...groups.values()]
    .sort((a, b) => inOrder(a.symbols, b.symbols))
    .map((group) => ({ ...group, line: lineOf(group.forms[0]?.written ?? "") }));
}

function lineOf(written: string): string {
  return [...written].reduce((line, character) => {
    const longer = line + character;
    return symbolsOf(longer)?.length === longer.length ? longer : line;
  }, "");
}

/** By the first symbol in which they differ; a beginning stands before what goes on. */
function inOrder(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((symbol, index) => symbol !== other[index]);
  return at < 0 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? 0);
}

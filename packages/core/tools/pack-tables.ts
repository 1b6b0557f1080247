import { beginningsOf, symbolsOf } from "../src/scan/symbols.ts";
import type { PackedTables } from "../src/scan/unpack-tables.ts";
import { filterOf } from "../src/scan/word-filter.ts";
import { isDigit } from "../src/text/folding.ts";
import { buildTrie } from "./build-trie.ts";
import type { WrittenForm } from "./forms-of.ts";

/** A form, and what it names. */
export interface TargetedForm extends WrittenForm {
  /** Index of the entry, or `@` and the name of the recogniser, or `#` and the id of the law. */
  readonly target: string;
  /** The form only opens a word; see `Form`. */
  readonly opening?: boolean;
}

/**
 * The tables by which the scanner finds these forms.
 *
 * @throws Error where a form holds a character that no form may hold, or an opening holds no digit
 */
export function packTables(all: readonly TargetedForm[]): PackedTables {
  const groups = groupBySymbols(all);
  const { cells, values } = buildTrie(
    groups.map(({ symbols, forms }) => ({ symbols, value: forms.map(packForm).join(";") })),
  );
  const filter = filterOf(new Set(groups.flatMap(({ symbols }) => beginningsOf(symbols))));
  return { cells: base64(cells), endings: values.join("\n"), filter: base64(filter.bits) };
}

interface Group {
  readonly symbols: number[];
  readonly forms: TargetedForm[];
}

function groupBySymbols(all: readonly TargetedForm[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const form of all) {
    const symbols = symbolsOf(form.written);
    if (symbols === undefined) throw new Error(`"${form.written}" holds a character no form may hold`);
    // The scanner looks for openings only where a word holds a digit.
    if (form.opening && !symbols.some(isDigit)) throw new Error(`"${form.written}" opens a word and holds no digit`);
    const key = symbols.join();
    const group = groups.get(key) ?? { symbols, forms: [] };
    const stands = group.forms.some(
      ({ target, exact, written }) => target === form.target && (!exact || written === form.written),
    );
    if (!stands) group.forms.push(form);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function packForm({ written, target, exact, needsEvidence, opening, aloneOnly }: TargetedForm): string {
  const flags = [exact && "x", needsEvidence && "?", opening && "<", aloneOnly && "|"];
  return [written, target, flags.filter((flag) => flag).join("")].join("\t");
}

function base64(numbers: Int32Array): string {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString("base64");
}

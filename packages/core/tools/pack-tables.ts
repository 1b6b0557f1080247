import { beginningsOf, openingOf, symbolsOf } from "../src/scan/symbols.ts";
import type { PackedTables } from "../src/scan/unpack-tables.ts";
import { filterOf, OPENING_LETTERS } from "../src/scan/word-filter.ts";
import { isDigit } from "../src/text/folding.ts";
import type { WrittenForm } from "./forms-of.ts";
import { packLines } from "./pack-lines.ts";

/** A form, and what it names. */
export interface TargetedForm extends WrittenForm {
  /** Index of the entry; `@` and the recogniser's name, `#` and the law's id, `~` and the number of a word of evidence. */
  readonly target: string;
  /** The form only opens a word; see `Form`. */
  readonly opening?: boolean;
}

/**
 * The tables by which the scanner finds these forms.
 *
 * @throws Error where a form holds a character that no form may hold, or an opening is too short
 */
export function packTables(all: readonly TargetedForm[]): PackedTables {
  const groups = groupBySymbols(all).toSorted((a, b) => inOrder(a.symbols, b.symbols));
  const lines = groups.map(lineOf);
  const filter = filterOf(new Set(groups.flatMap(({ symbols }) => beginningsOf(symbols))));
  // A word with digits is followed whatever it begins with.
  const opening = groups.filter(({ symbols, forms }) => forms.some((form) => form.opening) && !symbols.some(isDigit));
  const openings = filterOf(new Set(opening.map(({ symbols }) => openingOf(symbols))));
  return {
    written: packLines(lines),
    targets: groups.map(({ forms }, index) => forms.map((form) => packForm(form, lines[index])).join(";")).join("\n"),
    filter: base64(filter.bits),
    openings: base64(openings.bits),
  };
}

/** The first form of a group, with one character for each symbol: `terug-en overname` for `terug- en overname`. */
function lineOf({ forms }: Group): string {
  const written = forms[0]?.written ?? "";
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

interface Group {
  readonly symbols: number[];
  readonly forms: TargetedForm[];
}

function groupBySymbols(all: readonly TargetedForm[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const form of all) {
    const symbols = symbolsOf(form.written);
    if (symbols === undefined) throw new Error(`"${form.written}" holds a character no form may hold`);
    if (form.opening && symbols.length < OPENING_LETTERS && !symbols.some(isDigit))
      throw new Error(`"${form.written}" opens a word, and has fewer than ${OPENING_LETTERS} letters`);
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

function packForm({ written, target, ...flags }: TargetedForm, line: string | undefined): string {
  const shown = [flags.exact && "x", flags.needsEvidence && "?", flags.opening && "<", flags.aloneOnly && "|"];
  const other = written === line ? "" : `=${written}`;
  return shown.filter((flag) => flag).join("") + target + other;
}

function base64(numbers: Int32Array): string {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString("base64");
}

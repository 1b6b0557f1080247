import { csvRow } from "../bibliography/csv-row.ts";
import { readCsv } from "./read-csv.ts";

/** A line of a list of own terms, as people keep it in a spreadsheet. */
export interface TermRow {
  readonly word: string;
  /** Other ways to write the word: a plural, a compound, an abbreviation. */
  readonly variants: readonly string[];
  readonly description: string;
  readonly note: string;
}

/** The cells of a row, by what stands above them. */
type Column = keyof TermRow;

const HEADINGS: readonly (readonly [Column, heading: string])[] = [
  ["word", "Begrip"],
  ["variants", "Varianten"],
  ["description", "Omschrijving"],
  ["note", "Notitie"],
];

/** What else people write above a column, without capitals. */
const ALSO: ReadonlyMap<string, Column> = new Map([
  ...HEADINGS.map(([column, heading]) => [heading.toLowerCase(), column] as const),
  ["woord", "word"],
  ["term", "word"],
  ["word", "word"],
  ["variant", "variants"],
  ["variants", "variants"],
  ["synoniemen", "variants"],
  ["description", "description"],
  ["beschrijving", "description"],
  ["note", "note"],
]);

/** By this a spreadsheet knows that the letters are UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/** A list of own terms as a table for a spreadsheet, with a row for each term. */
export function termsToCsv(rows: readonly TermRow[]): string {
  const lines = rows.map(({ word, variants, description, note }) =>
    csvRow([word, variants.join(", "), description, note]),
  );
  return BYTE_ORDER_MARK + csvRow(HEADINGS.map(([, heading]) => heading)) + lines.join("");
}

/**
 * The rows of such a table, or of one that people made by hand: parted by semicolons, commas or tabs, with or without
 * headings, in any order where there are headings. Rows without any word are left out. Never throws.
 */
export function termsFromCsv(text: string): readonly TermRow[] {
  const [first = [], ...others] = readCsv(text);
  const named = first.map((cell) => ALSO.get(cell.trim().toLowerCase()));
  const hasHeadings = named.includes("word");
  const columns = hasHeadings ? named : HEADINGS.map(([column]) => column);
  return (hasHeadings ? others : [first, ...others])
    .map((cells) => rowOf(cells, columns))
    .filter(({ word, variants }) => word !== "" || variants.length > 0);
}

function rowOf(cells: readonly string[], columns: readonly (Column | undefined)[]): TermRow {
  const cell = (column: Column) => (cells[columns.indexOf(column)] ?? "").trim();
  return {
    word: onOneLine(cell("word")),
    variants: splitVariants(cell("variants")),
    description: onOneLine(cell("description")),
    note: cell("note"),
  };
}

/** The variants that are written in one field, parted by commas, semicolons or line ends. */
export function splitVariants(written: string): readonly string[] {
  const variants = written.split(/[,;|\n]/u).map(onOneLine);
  return [...new Set(variants.filter((variant) => variant !== ""))];
}

function onOneLine(words: string): string {
  return words.replace(/\s+/gu, " ").trim();
}

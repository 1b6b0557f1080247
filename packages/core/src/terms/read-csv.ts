/** What may part the cells of a row; the one that the first row holds most counts. */
const PARTERS = [";", ",", "\t"];

/**
 * The rows of a table in plain text, each as its cells. A cell may stand in quotes, with line ends in it, and a quote that is
 * written twice is one. An apostrophe that keeps words from being a formula is no part of them. Never throws: what a quote
 * opens that nobody closes is a cell up to the end.
 */
export function readCsv(text: string): readonly (readonly string[])[] {
  const table = text.replace(/^\ufeff/u, "");
  const parter = parterOf(table);
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < table.length; ) {
    const { cell, end } = readCell(table, at, parter);
    row.push(cell);
    const isLast = table[end] !== parter;
    at = isLast ? lineEnd(table, end) : end + 1;
    // Behind a parter at the very end stands one more cell.
    if (!isLast && at >= table.length) row.push("");
    if (!isLast && at < table.length) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

function parterOf(table: string): string {
  const [line = ""] = table.replace(/"[^"]*"/gu, "").split(/[\r\n]/u, 1);
  const counts = PARTERS.map((parter) => line.split(parter).length);
  return PARTERS[counts.indexOf(Math.max(...counts))] ?? ";";
}

interface Cell {
  readonly cell: string;
  /** Where the cell ends: at a parter, at a line end or at the end of the table. */
  readonly end: number;
}

function readCell(table: string, start: number, parter: string): Cell {
  if (table[start] !== '"') {
    const end = plainEnd(table, start, parter);
    return { cell: asWritten(table.slice(start, end)), end };
  }
  let cell = "";
  let from = start + 1;
  for (;;) {
    const quote = table.indexOf('"', from);
    if (quote < 0) return { cell: asWritten(cell + table.slice(from)), end: table.length };
    cell += table.slice(from, quote);
    from = quote + 2;
    if (table[quote + 1] === '"') cell += '"';
    else {
      const end = plainEnd(table, quote + 1, parter);
      return { cell: asWritten(cell + table.slice(quote + 1, end)), end };
    }
  }
}

function plainEnd(table: string, start: number, parter: string): number {
  let end = start;
  while (end < table.length && table[end] !== parter && table[end] !== "\n" && table[end] !== "\r") end++;
  return end;
}

/** Behind the line end at `index`. */
function lineEnd(table: string, index: number): number {
  return table.startsWith("\r\n", index) ? index + 2 : index + 1;
}

const KEPT_INERT = /^'(?=[\s\p{C}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/u;
const KEPT_INERT_WITHIN = /([,;\t\r\n][\s\p{C}]*)(?:'(?=[=+\-@\uff1d\uff0b\uff0d\uff20]))?/gu;

function asWritten(cell: string): string {
  return cell.replace(KEPT_INERT, "").replace(KEPT_INERT_WITHIN, "$1");
}

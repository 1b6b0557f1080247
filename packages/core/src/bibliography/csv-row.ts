/**
 * A row of a table for a spreadsheet: its cells parted by semicolons, as a Dutch spreadsheet reads by itself, and CR LF at its
 * end. A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function csvRow(cells: readonly (string | number | undefined)[]): string {
  return `${cells.map(write).join(";")}\r\n`;
}

// What a spreadsheet takes for a formula or a command, in the letters of East Asia too.
const ACTIVE = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;

function write(cell: string | number | undefined): string {
  if (cell === undefined || typeof cell === "number") return String(cell ?? "");
  const inert = ACTIVE.test(cell.trimStart()) || ACTIVE.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/u.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

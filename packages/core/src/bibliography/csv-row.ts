/**
 * A row of a table for a spreadsheet: its cells parted by semicolons, as a Dutch spreadsheet reads by itself, and CR LF at its
 * end. What a spreadsheet would take for a formula begins with an apostrophe: a whole cell, and also what stands behind a
 * comma, a semicolon or a line end within one, where a spreadsheet that parts cells otherwise would begin another.
 */
export function csvRow(cells: readonly (string | number | undefined)[]): string {
  return `${cells.map(write).join(";")}\r\n`;
}

// What a spreadsheet takes for a formula or a command, in the letters of East Asia too, whatever unseen stands before it.
const ACTIVE = /^(?:[\s\p{C}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/u;

/** Whatever a formula calls, opens or starts is written with one of these: without them it reckons at most. */
const CALLS = /[(|!]/u;

/** Where another cell would begin, with the sign that would make a formula of it, if there is one. */
const WITHIN = /([,;\t\r\n][\s\p{C}]*)([=+\-@\uff1d\uff0b\uff0d\uff20])?/gu;

function write(cell: string | number | undefined): string {
  if (cell === undefined || typeof cell === "number") return String(cell ?? "");
  const inside = CALLS.test(cell) ? cell.replace(WITHIN, keepInert) : cell;
  const inert = ACTIVE.test(cell) ? `'${inside}` : inside;
  return /[";\r\n]/u.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

function keepInert(whole: string, before: string, sign: string | undefined): string {
  return sign === undefined ? whole : `${before}'${sign}`;
}

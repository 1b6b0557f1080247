/** `COA`, `DT&V`, `BuZa`; not `Raad`, which has one capital as any name. */
export function isAbbreviation(written: string): boolean {
  return written.length <= 6 && written.slice(1) !== written.slice(1).toLowerCase();
}

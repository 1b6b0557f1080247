/** A full stop behind three letters and before a capital, or an empty line; that of `M.S.S.` or `nr. C` ends nothing. */
const BOUNDARY = /[A-Za-z)]{3}[.?!]\s{1,4}(?=[A-Z])|\n\s{0,4}\n/gu;

/** What stands before `offset` in the same sentence, and at most `reach` UTF-16 units of it. */
export function sentenceBefore(text: string, offset: number, reach: number): string {
  const before = text.slice(Math.max(0, offset - reach), offset);
  const last = [...before.matchAll(BOUNDARY)].at(-1);
  return last === undefined ? before : before.slice(last.index + last[0].length);
}

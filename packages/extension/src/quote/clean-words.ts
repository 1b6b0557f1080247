/** Soft hyphen, zero-width space, non-joiner, joiner, word joiner, byte order mark. */
const INVISIBLE = /\u00ad|[\u200b\u2060\ufeff]|\u200c|\u200d/gu;

const OPENING = /[“„«‟]|(?<=^|[\s([{‘])"/gu;
const CLOSING = /[”»"]/gu;

/** The words of a passage as they stand between quotation marks: on one line, and with single marks inside. */
export function cleanWords(words: string): string {
  const onOneLine = words.replace(INVISIBLE, "").replace(/\s+/gu, " ").trim();
  return onOneLine.replace(OPENING, "‘").replace(CLOSING, "’");
}

/** A shorter word is sought at the start of words only: `de` stands inside half of all Dutch words. In UTF-16 code units. */
export const SHORTEST_PART = 4;
/** Longer words are cut; no reader types them out. In UTF-16 code units. */
const LONGEST_WORD = 60;

const WORD = /[\p{L}\p{N}]+/gu;
/** `19 637`, also with the thin space of print, or a point. */
const GROUPED_NUMBER = /(?<!\d)(\d{1,3})[ \u00a0\u2009\u202f.](\d{3})(?!\d)/gu;
const BEYOND_ASCII = /[^\0-\x7f]/u;

/** The words of a text as they are searched: without capitals and accents; a number written in groups also as one. */
export function wordsIn(text: string): readonly string[] {
  const folded = fold(text);
  const grouped = [...folded.matchAll(GROUPED_NUMBER)].map(([, thousands = "", rest = ""]) => thousands + rest);
  return [...split(folded), ...grouped];
}

/** The words a reader typed; every one of them must be found. A number in groups is one word. */
export function wordsSought(typed: string): readonly string[] {
  return [...new Set(split(fold(typed).replace(GROUPED_NUMBER, "$1$2")))];
}

function split(folded: string): readonly string[] {
  return (folded.match(WORD) ?? []).map((word) => word.slice(0, LONGEST_WORD));
}

/** Without capitals and accents; of composed letters each stays at its place. */
export function fold(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** A text's own spelling, asked for when a line ends in a hyphen. */
export interface Spelling {
  readonly has: (word: string) => boolean;
}

/** The words of a text as it spells them where no line breaks them. */
export function spellingOf(text: string): Spelling {
  const words = new Set<string>();
  for (const [word] of text.matchAll(/[\p{L}\d]+(?:-[\p{L}\d]+)*(?![\p{L}\d]|-[ \t]*\r?\n)/gu))
    words.add(word.toLowerCase());
  return { has: (word) => words.has(word.toLowerCase()) };
}

/** Two lines as one: a word that was broken becomes whole, a hyphen that belongs to the word stays. */
export function joinLines(first: string, second: string, spelling: Spelling): string {
  if (first === "") return second;
  if (/\s[-–]$/.test(first) && /^\p{Ll}/u.test(second) && endsInEllipsis(first)) return first + second;
  if (first.endsWith("/")) return first + second;
  const broken = first.match(/([\p{L}\d][\p{L}\d-]*)-$/u);
  if (broken === null) return `${first} ${second}`;
  const head = broken[1] ?? "";
  const tail = second.match(/^[\p{L}\d]+/u)?.[0] ?? "";
  if (isConjunction(tail) && !/^[\p{L}\d]+-/u.test(second)) return `${first} ${second}`;
  return isBroken(first, head, tail, second, spelling) ? first.slice(0, -1) + second : first + second;
}

// `mensensmokkel en -` + `handel`: the hyphen stands for a word left out. A dash between blanks does not.
function endsInEllipsis(line: string): boolean {
  return /\s(?:en|of|en\/of)\s[-–]$/.test(line);
}

function isConjunction(word: string): boolean {
  return /^(?:en|of|als|noch|tot|dan)$/.test(word);
}

function isBroken(line: string, head: string, tail: string, second: string, spelling: Spelling): boolean {
  if (isAddress(line) || !/^\p{Ll}/u.test(tail) || /^[\p{L}\d]+-/u.test(second)) return false;
  const last = head.split("-").at(-1) ?? "";
  if (/\d$/.test(last) || last.length < 2) return false;
  if (spelling.has(head + tail)) return true;
  if (spelling.has(`${head}-${tail}`) || last === last.toUpperCase()) return false;
  // A name on its own elsewhere in the text (`Frontex`) is the first part of a compound, not half a word.
  return /^\p{Ll}/u.test(last) || !spelling.has(last);
}

function isAddress(line: string): boolean {
  return /\w:\/\/\S*$/.test(line);
}

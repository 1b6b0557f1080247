import type { Span } from "../model/span.ts";

/** How much is read on each side of a form, in UTF-16 code units. */
const REACH = 48;

// Names of another language's alphabet do not stand in these texts.
const CAPITAL = "[A-ZÀ-ÖØ-Þ]";
const NAME = `${CAPITAL}[\\p{L}’'-]{1,30}`;

/** An article, in lower case, and where it stands. */
interface Article {
  readonly article: string;
  readonly span: Span;
}

/** The article straight before a form. */
export function articleBefore(text: string, { start }: Span): Article | undefined {
  // Asked of every doubtful form: most stand behind a word that does not even end like an article.
  const last = text.charAt(start - 2).trim() || text.charAt(start - 3);
  if (last !== "e" && last !== "t") return undefined;
  const from = Math.max(0, start - LONGEST_ARTICLE);
  const match = ARTICLE.exec(text.slice(from, start));
  const written = match?.groups?.article;
  if (match === null || written === undefined) return undefined;
  const at = from + match.index + match[0].indexOf(written);
  return { article: written.toLowerCase(), span: { start: at, end: at + written.length } };
}

const ARTICLE = /(?:^|[^\p{L}\d-])(?<article>[Dd]e|[Hh]et)\s{1,2}$/u;
/** With what stands before it and behind it. */
const LONGEST_ARTICLE = 6;

/** Where one of these words, or rows of words, stands straight before the form, whatever its capitals. */
export function wordBefore(text: string, { start }: Span, words: readonly string[]): Span | undefined {
  const seen = before(text, start);
  const end = start - (seen.length - seen.trimEnd().length);
  const ending = seen.trimEnd().replace(/\s+/gu, " ").toLowerCase();
  const word = words.find((one) => endsWithWord(ending, one.toLowerCase()));
  return word === undefined ? undefined : { start: end - word.length, end };
}

function endsWithWord(ending: string, word: string): boolean {
  return ending.endsWith(word) && !/[\p{L}\d-]/u.test(ending.charAt(ending.length - word.length - 1));
}

/** True where one of these words, or rows of words, stands straight behind the form, whatever its capitals. */
export function hasWordBehind(text: string, { end }: Span, words: readonly string[]): boolean {
  let at = end;
  while (at < end + LONGEST_GAP && text.charAt(at).trim() === "") at++;
  return at > end && words.some((word) => word.charAt(0) === text.charAt(at) && beginsWith(text, at, word));
}

/** White space between two words of one line, or over a line end. */
const LONGEST_GAP = 4;

function beginsWith(text: string, at: number, word: string): boolean {
  const seen = text
    .slice(at, at + REACH)
    .replace(/\s+/gu, " ")
    .toLowerCase();
  return seen.startsWith(word) && !/[\p{L}\d]/u.test(seen.charAt(word.length));
}

/** True for a word that goes on as another name: `Commissie LURA`, `Raad Vervoer`. */
export function opensName(text: string, { end }: Span): boolean {
  return /^[ \u00a0]\p{Lu}[\p{L}-]/u.test(text.slice(end, end + 3));
}

/** True for a form that a hyphen joins to the next word: the article before it is that word's. */
export function opensCompound(text: string, { end }: Span): boolean {
  return /^[-\u2010\u2011]\s?\p{L}/u.test(text.slice(end, end + 3));
}

/** The name of a person before a form in parentheses: `Van Nispen (SP)`. */
export function personBefore(text: string, { start, end }: Span): Span | undefined {
  if (text.charAt(start - 1) !== "(" || text.charAt(end) !== ")") return undefined;
  const name = PERSON.exec(before(text, start - 1))?.groups?.name;
  const nameEnd = text.slice(0, start - 1).trimEnd().length;
  return name === undefined ? undefined : { start: nameEnd - name.length, end: nameEnd };
}

const PERSON = new RegExp(`(?<name>${NAME})\\s{1,2}$`, "u");

function before(text: string, start: number): string {
  return text.slice(Math.max(0, start - REACH), start);
}

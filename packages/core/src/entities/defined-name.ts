import type { Entity } from "../model/entity.ts";
import type { Span } from "../model/span.ts";
import { slugOf } from "../text/slug-of.ts";
import { kindOfName, kindOfWord } from "./head-nouns.ts";
import { fitsName } from "./initials.ts";

/** A name that is not in the gazetteer, where the text gives it a short form. */
export interface DefinedName extends Span {
  /** Absent where the name does not tell its kind: then the short form means something we cannot name. */
  readonly entity?: Entity;
}

/** UTF-16 code units a name may take before its short form. */
const LONGEST_NAME = 160;
const MOST_WORDS = 14;

interface Word extends Span {
  readonly written: string;
}

/** The name that ends at `end` and that the letters of the abbreviation fit; the shortest, where several do. */
export function nameByInitials(text: string, from: number, end: number, abbreviation: string): DefinedName | undefined {
  const words = wordsBefore(text, from, end);
  for (let first = words.length - 2; first >= 0; first--) {
    const name = words.slice(first);
    const isName =
      opensName(name[0]) &&
      fitsName(
        abbreviation,
        name.map(({ written }) => written),
      );
    if (isName) return definedName(name, end);
  }
  return undefined;
}

/** The name that ends at `end` and begins with the word that tells what it is: `Wet tijdelijke opvang`. */
export function nameByHead(text: string, from: number, end: number): DefinedName | undefined {
  const words = wordsBefore(text, from, end);
  const head = words.findLastIndex((word) => opensName(word) && kindOfWord(word.written) !== undefined);
  if (head < 0) return undefined;
  let first = head;
  while (opensName(words[first - 1])) first--;
  const name = words.slice(first);
  return name.length < 2 ? undefined : definedName(name, end);
}

function opensName(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.written) && !ARTICLES.has(word.written);
}

// At the beginning of a sentence they have a capital too.
const ARTICLES: ReadonlySet<string> = new Set("De Het Een Deze Dit Die Dat The In Op Bij Van Voor Met Door".split(" "));

function definedName(words: readonly Word[], end: number): DefinedName {
  const written = words.map((word) => word.written);
  const kind = kindOfName(written);
  const start = words[0]?.start ?? end;
  if (kind === undefined || kind === "functie") return { start, end };
  const name = written.join(" ");
  return { start, end, entity: { id: `tekst/${slugOf(name)}`, kind, name } };
}

const ENDS_NAME = /[.;:?!()«»“”"[\]]|,(?!\s?(?:en|of)\s)|\n[^\S\n]{0,20}\n/gu;

/** The words straight before `end`, back to the last mark that no name holds. */
function wordsBefore(text: string, from: number, end: number): Word[] {
  const low = Math.max(from, end - LONGEST_NAME);
  const seen = text.slice(low, end);
  const last = [...seen.matchAll(ENDS_NAME)].at(-1);
  // What the window cuts through is no word.
  const cut = low > from && last === undefined ? seen.search(/\s/u) : 0;
  const start = last === undefined ? Math.max(0, cut) : last.index + last[0].length;
  return [...seen.slice(start).matchAll(/[^\s]{1,60}/gu)]
    .map(({ index, 0: written }) => ({
      start: low + start + index,
      end: low + start + index + written.length,
      written,
    }))
    .slice(-MOST_WORDS);
}

import type { AnnotatedDocument } from "./annotated-documents.ts";
import { flatText } from "./flat-text.ts";
import { randomNumbers } from "./random-numbers.ts";

/** One of three kinds of damage is done to this share of the words. */
const DAMAGED = 0.05;
const SHORTEST_TO_BREAK = 6;

/**
 * A text of `length` UTF-16 units made from the seeds, the same in every run: again and again, each time with other
 * digits in the references, and with words broken by soft hyphens, at line ends, or parted by no-break spaces.
 */
export function seedText(seeds: readonly AnnotatedDocument[], length: number): string {
  const random = randomNumbers(1);
  const parts: string[] = [];
  for (let made = 0; made < length; ) {
    for (const seed of seeds) {
      const part = damage(varyReferences(seed, random), random);
      parts.push(part, "\n\n");
      made += part.length + 2;
    }
  }
  return flatText(parts.join("").slice(0, length));
}

function varyReferences({ text, references }: AnnotatedDocument, random: () => number): string {
  let varied = "";
  let at = 0;
  for (const { start, end } of references) {
    varied += text.slice(at, start) + varyNumbers(text.slice(start, end), random);
    at = end;
  }
  return varied + text.slice(at);
}

/** Changes the last digit of every number but years, so that the form stays what it was. */
export function varyNumbers(reference: string, random: () => number): string {
  return reference.replace(/(?<![\d/–])(?!(?:19|20)\d\d(?!\d))(\d*)\d(?!\d)/gu, (_, head: string) => {
    return head + String(1 + Math.floor(random() * 9));
  });
}

function damage(text: string, random: () => number): string {
  return text.replace(/ (\p{L}+)/gu, (whole, word: string) => {
    if (random() >= DAMAGED) return whole;
    const way = random();
    if (way < 1 / 3 || word.length < SHORTEST_TO_BREAK) return `\u00a0${word}`;
    const middle = word.length >> 1;
    return ` ${word.slice(0, middle)}${way < 2 / 3 ? "\u00ad" : "-\n"}${word.slice(middle)}`;
  });
}

import type { Span } from "@kantlijn/core";
import search from "approx-string-match";
import type { PassageSelector } from "../src/model/selector.ts";

/** What counts how much. */
const QUOTE = 50;
const PREFIX = 20;
const SUFFIX = 20;
const POSITION = 2;

const MOST_ERRORS = 256;

/** Anchoring as it is mostly done: the words where they stand, else what is most like them; the highest score wins. */
export function bestScorePlace(text: string, { quote, position }: PassageSelector): Span | undefined {
  const { exact, prefix, suffix } = quote;
  const matches = matchesOf(text, exact);
  const scored = matches.map(({ start, end, errors }) => {
    const words =
      QUOTE * (1 - errors / exact.length) +
      PREFIX * likeness(text.slice(Math.max(0, start - prefix.length), start), prefix) +
      SUFFIX * likeness(text.slice(end, end + suffix.length), suffix);
    return { start, end, score: words + POSITION * (1 - Math.abs(start - position.start) / text.length) };
  });
  return scored.sort((a, b) => b.score - a.score)[0];
}

function matchesOf(text: string, words: string): readonly (Span & { readonly errors: number })[] {
  const exact: (Span & { readonly errors: number })[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    exact.push({ start: at, end: at + words.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(text, words, Math.min(MOST_ERRORS, words.length / 2));
}

function likeness(found: string, kept: string): number {
  if (kept === "") return 1;
  const errors = search(found, kept, kept.length)[0]?.errors ?? kept.length;
  return 1 - errors / kept.length;
}

import { diffWordsWithSpace } from "diff";

/** Words that are the same in two texts, or in one of them only. */
export interface ComparedWords {
  readonly kind: "same" | "added" | "gone";
  readonly words: string;
}

/** Texts are compared word by word up to this many UTF-16 code units; beyond it, one stands for the other as a whole. */
const LONGEST = 20_000;

/** What happened to a text, word by word, in reading order. */
export function compareWords(before: string, now: string): readonly ComparedWords[] {
  if (before.length + now.length > LONGEST) {
    return [
      { kind: "gone", words: before },
      { kind: "added", words: now },
    ];
  }
  return diffWordsWithSpace(before, now).map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "gone" : "same",
    words: value,
  }));
}

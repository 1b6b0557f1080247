import { indexText, readableRoot } from "@kantlijn/extension/page";
import { settle } from "./page-state.ts";

/** The ways to get the text of a page that are measured. */
export const WAYS = ["textContent", "text index"] as const;

export type Way = (typeof WAYS)[number];

/** Times of reading the text of a fresh page once, and of doing it again, in milliseconds. */
export interface ExtractionRun {
  readonly first: number;
  readonly again: number;
}

const ROUNDS_AGAIN = 7;

/** Reads the text of this page by one of both ways. */
export async function extract(way: Way): Promise<ExtractionRun> {
  await settle();
  const root = readableRoot(document);
  const times = Array.from({ length: ROUNDS_AGAIN + 1 }, () => {
    const began = performance.now();
    const { length } = way === "textContent" ? (root.textContent ?? "") : indexText(root).source.text;
    const took = performance.now() - began;
    if (length === 0) throw new Error("the page to read has no text");
    return took;
  });
  const [first = 0, ...again] = times;
  return { first, again: again.sort((a, b) => a - b)[again.length >> 1] ?? 0 };
}

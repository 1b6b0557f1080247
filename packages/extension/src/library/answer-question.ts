import { arrange, type Group } from "./arrange.ts";
import { type Headings, headingOf } from "./headings.ts";
import { narrow } from "./narrow.ts";
import type { Answer, Question } from "./question.ts";
import type { Shelf } from "./shelf.ts";
import { wordsSought } from "./words.ts";

/** The answer to a question, from the notes on the shelf. */
export function answerQuestion(
  question: Question,
  shelf: Shelf,
  headings: Headings,
): Omit<Answer, "first" | "progress" | "trouble"> {
  const { has, near } = shelf.find(wordsSought(question.typed));
  const [kept, trashed] = partition(shelf.newestFirst(), (key) => shelf.at(key)?.removedAt === undefined);
  const { keys, facets } = narrow((question.place === "trash" ? trashed : kept).filter(has), shelf, question);
  return {
    rows: rowsOf(arrange(keys, shelf, question), question, shelf, headings),
    version: shelf.version(),
    found: keys.length,
    documents: new Set(keys.map((key) => shelf.at(key)?.document.key)).size,
    kept: kept.length,
    trashed: trashed.length,
    facets,
    near: [...new Set(near)],
  };
}

function rowsOf(groups: readonly Group[], { group, place }: Question, shelf: Shelf, headings: Headings): Int32Array {
  if (group === "none" || place === "trash") return Int32Array.from(groups.flatMap(({ keys }) => [...keys]));
  const rows: number[] = [];
  for (const one of groups) {
    rows.push(headings.keyOf(headingOf(one, group, shelf)));
    for (const key of one.keys) rows.push(key);
  }
  return Int32Array.from(rows);
}

function partition(keys: readonly number[], isFirst: (key: number) => boolean): readonly [number[], number[]] {
  const parts: [number[], number[]] = [[], []];
  for (const key of keys) parts[isFirst(key) ? 0 : 1].push(key);
  return parts;
}

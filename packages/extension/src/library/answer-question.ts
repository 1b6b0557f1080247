import type { Answer } from "./answer.ts";
import { arrange, type Group } from "./arrange.ts";
import { type Headings, headingOf } from "./headings.ts";
import { keep } from "./keep.ts";
import { narrow } from "./narrow.ts";
import type { Question } from "./question.ts";
import type { Shelf } from "./shelf.ts";
import { wordsSought } from "./words.ts";

/** The answer to a question, from the notes on the shelf. */
export function answerQuestion(
  question: Question,
  shelf: Shelf,
  headings: Headings,
): Omit<Answer, "first" | "progress" | "trouble"> {
  const words = wordsSought(question.typed);
  const { has, near } = shelf.find(words);
  const inPlace = shelf.newestFirst(question.place);
  const { keys, facets, documents } = narrow(words.length === 0 ? inPlace : keep(inPlace, has), shelf, question);
  return {
    rows: rowsOf(arrange(keys, shelf, question), question, shelf, headings),
    version: shelf.version(),
    found: keys.length,
    documents,
    kept: shelf.newestFirst("kept").length,
    trashed: shelf.newestFirst("trash").length,
    facets,
    near: [...new Set(near)],
  };
}

function rowsOf(groups: readonly Group[], { group, place }: Question, shelf: Shelf, headings: Headings): Int32Array {
  const hasHeadings = group !== "none" && place !== "trash";
  const rows = new Int32Array(groups.reduce((count, { keys }) => count + keys.length + (hasHeadings ? 1 : 0), 0));
  let at = 0;
  for (const one of groups) {
    if (hasHeadings) {
      rows[at] = headings.keyOf(group, one.value, () => headingOf(one, group, shelf));
      at += 1;
    }
    rows.set(one.keys, at);
    at += one.keys.length;
  }
  return rows;
}

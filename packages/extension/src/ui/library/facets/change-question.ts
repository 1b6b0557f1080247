import { EVERYTHING, FACETS, type Facet, type Question } from "../../../library/question.ts";

/** The question with a value of a facet chosen, or let go where it was. */
export function toggled(question: Question, facet: Facet, value: string): Question {
  const values = question.chosen[facet] ?? [];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return withChosen(question, facet, next);
}

/** The question with nothing of a facet but this. */
export function onlyWith(question: Question, facet: Facet, value: string): Question {
  return withChosen(question, facet, [value]);
}

/** The question with nothing chosen; what was typed, and the order, stay. */
export function cleared({ from: _, until: __, ...question }: Question): Question {
  return { ...question, chosen: EVERYTHING.chosen };
}

/** The question about the days from and until a date; absent where a field is empty. */
export function onDays({ from: _, until: __, ...question }: Question, from: string, until: string): Question {
  return { ...question, ...(from === "" ? {} : { from }), ...(until === "" ? {} : { until }) };
}

/** How many choices narrow the list. */
export function countChosen({ chosen, from, until }: Question): number {
  const values = FACETS.reduce((count, facet) => count + (chosen[facet]?.length ?? 0), 0);
  return values + (from === undefined ? 0 : 1) + (until === undefined ? 0 : 1);
}

function withChosen(question: Question, facet: Facet, values: readonly string[]): Question {
  const { [facet]: _, ...others } = question.chosen;
  return { ...question, chosen: values.length === 0 ? others : { ...others, [facet]: values } };
}

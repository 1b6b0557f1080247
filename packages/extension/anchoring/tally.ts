import { EDITS, type Edit } from "./edits.ts";
import type { AnchoringCase, Outcome } from "./run-cases.ts";

/** How often each outcome came of one kind of edit. */
export interface Tally {
  readonly edit: Edit;
  readonly count: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
}

const OUTCOMES: readonly Outcome[] = ["found", "changed", "offered", "asked", "wees", "wrong"];

/** Counts what becomes of cases, edit by edit. */
export function tallyOf(cases: readonly AnchoringCase[], outcomeOf: (one: AnchoringCase) => Outcome): readonly Tally[] {
  return EDITS.map((edit) => {
    const outcomes = cases.filter((one) => one.edit === edit).map(outcomeOf);
    const count = (outcome: Outcome) => outcomes.filter((one) => one === outcome).length;
    return {
      edit,
      count: outcomes.length,
      outcomes: {
        found: count("found"),
        changed: count("changed"),
        offered: count("offered"),
        asked: count("asked"),
        wees: count("wees"),
        wrong: count("wrong"),
      },
    };
  });
}

/** How many notes stand in a wrong place. */
export function wrongIn(tallies: readonly Tally[]): number {
  return sum(tallies.map(({ outcomes }) => outcomes.wrong));
}

/** The share of the passages that stand there still, and can be told from others, that were found. */
export function shareFound(tallies: readonly Tally[]): number {
  const recoverable = tallies.filter(({ edit }) => edit.expected === "found");
  const found = sum(recoverable.map(({ outcomes }) => outcomes.found + outcomes.changed));
  return found / Math.max(1, sum(recoverable.map(({ count }) => count)));
}

/** Two ways beside each other, one line for each edit. */
export function tableOf(tallies: readonly Tally[], peers: readonly Tally[]): string {
  const head = ["", "cases", ...OUTCOMES, "best score: found", "wees", "wrong"];
  const rows = tallies.map(({ edit, count, outcomes }, at) => {
    const { found = 0, wees = 0, wrong = 0 } = peers[at]?.outcomes ?? {};
    return [edit.name, count, ...OUTCOMES.map((one) => outcomes[one]), found, wees, wrong].map(String);
  });
  return linesOf([head, ...rows]);
}

/** Rows as lines, with their columns under each other. */
export function linesOf(rows: readonly (readonly string[])[]): string {
  const widthOf = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const line = (row: readonly string[]) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widthOf(at)) : cell.padStart(widthOf(at)))).join("  ");
  return rows.map(line).join("\n");
}

/** One row of a benchmark: what came of the cases of an edit. */
export interface CountRow {
  readonly name: string;
  readonly unit: "cases";
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly n: number;
}

/** The counts as rows of a benchmark, `name` in front. */
export function rowsOf(name: string, tallies: readonly Tally[]): readonly CountRow[] {
  return tallies.flatMap(({ edit, count, outcomes }) =>
    OUTCOMES.map((outcome) => {
      const value = outcomes[outcome];
      return {
        name: `${name}/${edit.name}/${outcome}`,
        unit: "cases",
        median: value,
        min: value,
        max: value,
        n: count,
      };
    }),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

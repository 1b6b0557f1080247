import { PAGE_BUDGET } from "../../support/build-sizes.ts";
import { type Measurement, printTable, shown } from "../measurement.ts";
import type { Family } from "./bench-browser.ts";
import type { MethodName } from "./in-page/run.ts";
import { MIDDLE_PAGE, PAGES } from "./page-sizes.ts";
import { loadedName, nameOf } from "./report.ts";

/** What is aimed for, and what was measured of it. */
export interface Verdict {
  readonly aim: string;
  /** `< 60 ms`. */
  readonly wanted: string;
  /** Undefined where it was not measured in this run. */
  readonly measured: number | undefined;
  readonly isReached: boolean;
}

/** Holds what was measured in one browser to what is aimed for. Medians count. */
export function judge(rows: readonly Measurement[], family: Family): readonly Verdict[] {
  const medians = new Map(rows.map(({ name, median }) => [name, median]));
  const at = (page: string, ...name: readonly string[]) => medians.get(nameOf({ family, page }, ...name));
  const middle = (...name: readonly string[]) => at(MIDDLE_PAGE, ...name);
  // Paper cannot wait: what is painted for it in one go is told in the tables.
  const longest = PAGES.flatMap(({ label }) =>
    ["Kantlijn", "reading on"].flatMap((what) => at(label, what, "longest in one go") ?? []),
  );
  return [
    ...marking(middle, "Kantlijn", "near the screen"),
    ...marking(middle, "Kantlijn, whole page", "whole page"),
    atMost("nodes for a reference", middle("Kantlijn, whole page", "nodes per link"), 3, ""),
    below("longest in one go, on every page", longest.length === 0 ? undefined : Math.max(...longest), 50, "ms"),
    below(
      "text, beside textContent",
      ratio(middle("text", "text index", "again"), middle("text", "textContent", "again")),
      2,
      "times",
    ),
    atMost(
      "first screen, background awake",
      middle("extension", "background warm", "start to first screen"),
      100,
      "ms",
    ),
    atMost(
      "first screen, background asleep",
      middle("extension", "background cold", "start to first screen"),
      100,
      "ms",
    ),
    atMost("loaded into every page", medians.get(loadedName(family)), PAGE_BUDGET / 1e3, "kB gzipped"),
  ];
}

type MedianOf = (...name: readonly string[]) => number | undefined;

function marking(middle: MedianOf, method: MethodName, what: string): readonly Verdict[] {
  const toPaint = middle(method, "to paint");
  return [
    below(`${what}: painting, script`, middle(method, "paint: script"), 10, "ms"),
    below(`${what}: all script`, middle(method, "script"), 60, "ms"),
    atMost(
      `${what}: to paint, beside advanced-mark.js`,
      ratio(toPaint, toPaintOf(middle, "advanced-mark.js markRanges")),
      0.4,
      "times",
    ),
    atMost(
      `${what}: to paint, beside mark.js markRanges`,
      ratio(toPaint, toPaintOf(middle, "mark.js markRanges")),
      0.1,
      "times",
    ),
    below(`${what}: undo, script`, middle(method, "undo script"), 3, "ms"),
  ];
}

/** Prints what was aimed for, with the outcome. */
export function printTargets(heading: string, verdicts: readonly Verdict[]): void {
  printTable(
    heading,
    ["", "wanted", "measured", ""],
    verdicts.map(({ aim, wanted, measured, isReached }) => [
      aim,
      wanted,
      measured === undefined ? "–" : shown(measured),
      measured === undefined ? "not measured" : isReached ? "reached" : "NOT REACHED",
    ]),
  );
}

/** A method that was stopped took at least that long. */
function toPaintOf(middle: MedianOf, method: MethodName): number | undefined {
  return middle(method, "to paint") ?? middle(method, "stopped after");
}

function below(aim: string, measured: number | undefined, bound: number, unit: string): Verdict {
  return {
    aim,
    wanted: `< ${bound} ${unit}`.trimEnd(),
    measured,
    isReached: measured !== undefined && measured < bound,
  };
}

function atMost(aim: string, measured: number | undefined, bound: number, unit: string): Verdict {
  return {
    aim,
    wanted: `≤ ${bound} ${unit}`.trimEnd(),
    measured,
    isReached: measured !== undefined && measured <= bound,
  };
}

function ratio(of: number | undefined, over: number | undefined): number | undefined {
  return of === undefined || over === undefined || over === 0 ? undefined : of / over;
}

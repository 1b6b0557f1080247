import { PAGE_BUDGET } from "../../support/build-sizes.ts";
import { type Measurement, printTable, shown } from "../measurement.ts";
import type { Family } from "./bench-browser.ts";
import { MIDDLE_PAGE, PAGES } from "./page-sizes.ts";
import { IN_EVERY_PAGE, nameOf } from "./report.ts";

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
  const longest = PAGES.flatMap(({ label }) => at(label, "Kantlijn", "longest in one go") ?? []);
  const extension = ["extension", "background warm", "start to first screen"] as const;
  const coldExtension = ["extension", "background cold", "start to first screen"] as const;
  return [
    below("painting, script", middle("Kantlijn", "paint: script"), 10, "ms"),
    below("whole, script", middle("Kantlijn", "script"), 60, "ms"),
    atMost(
      "to paint, beside advanced-mark.js markRanges",
      ratio(middle("Kantlijn", "to paint"), middle("advanced-mark.js markRanges", "to paint")),
      0.4,
      "times",
    ),
    atMost(
      "to paint, beside mark.js markRanges",
      ratio(middle("Kantlijn", "to paint"), slowestMarkRanges(middle)),
      0.1,
      "times",
    ),
    atMost("nodes for a reference", middle("Kantlijn", "nodes per link"), 3, ""),
    atMost(
      "loaded into every page",
      medians.get(`page/${family}/build/${IN_EVERY_PAGE}`),
      PAGE_BUDGET / 1e3,
      "kB gzipped",
    ),
    below("undo, script", middle("Kantlijn", "undo script"), 3, "ms"),
    below("longest in one go, on every page", longest.length === 0 ? undefined : Math.max(...longest), 50, "ms"),
    below(
      "text, beside textContent",
      ratio(middle("text", "text index", "again"), middle("text", "textContent", "again")),
      2,
      "times",
    ),
    atMost("first screen marked, background awake", middle(...extension), 100, "ms"),
    atMost("first screen marked, background asleep", middle(...coldExtension), 100, "ms"),
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
function slowestMarkRanges(middle: (...name: readonly string[]) => number | undefined): number | undefined {
  return middle("mark.js markRanges", "to paint") ?? middle("mark.js markRanges", "stopped after");
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

import { filesInPages, weighBuild } from "../../support/build-sizes.ts";
import { type Measurement, measurement, medianOf, printTable, shown } from "../measurement.ts";
import type { Family } from "./bench-browser.ts";
import type { ExtractionRun, Way } from "./in-page/extract.ts";
import type { ReadingOn } from "./in-page/read-on.ts";
import { type MethodName, OURS, type Run, type Stopped } from "./in-page/run.ts";
import type { Visits } from "./measure-extension.ts";
import type { MethodRuns } from "./measure-methods.ts";
import type { Seen } from "./watch-marks.ts";

/** Where something was measured. */
export interface Place {
  /** With its version. */
  readonly browser: string;
  readonly family: Family;
  /** The label of the page. */
  readonly page: string;
}

/** `page/chrome/10k nodes/Kantlijn/script`. */
export function nameOf({ family, page }: Pick<Place, "family" | "page">, ...rest: readonly string[]): string {
  return ["page", family, page, ...rest].join("/");
}

interface Column {
  readonly name: string;
  readonly unit: string;
  readonly of: (run: Run) => number | undefined;
}

const COLUMNS: readonly Column[] = [
  { name: "script", unit: "ms", of: ({ script }) => script },
  { name: "to paint", unit: "ms", of: ({ toPaint }) => toPaint },
  { name: "longest in one go", unit: "ms", of: ({ longest }) => longest },
  { name: "long task", unit: "ms", of: ({ longTask }) => longTask },
  { name: "nodes added", unit: "nodes", of: ({ nodesAdded }) => nodesAdded },
  { name: "undo script", unit: "ms", of: ({ undoScript }) => undoScript },
  { name: "undo to paint", unit: "ms", of: ({ undoToPaint }) => undoToPaint },
  { name: "marks", unit: "marks", of: ({ marks }) => marks },
];

/** The head of a table of spreads, and a row of one. */
const SPREAD = ["", "median", "min", "max"];
const spreadOf = ({ median, min, max }: Measurement) => [shown(median), shown(min), shown(max)];

/** One row for each method and column; prints the medians side by side, and what Kantlijn's time is made of. */
export function reportMethods(place: Place, runs: MethodRuns): readonly Measurement[] {
  const rows = [...runs].map(([method, all]) => ({ method, all, whole: all.filter(isWhole) }));
  printTable(
    `${place.browser}, ${place.page}: medians of fresh pages, ms`,
    ["", ...COLUMNS.map(({ name }) => name), "undone"],
    rows.map(({ method, all, whole }) => [method, ...cellsOf(all, whole), undoneCell(whole)]),
  );
  const parts = rows.flatMap(({ method, whole }) => (OURS.has(method) ? reportParts(place, method, whole) : []));
  return [...rows.flatMap(({ method, all, whole }) => measurementsOf(place, method, all, whole)), ...parts];
}

function reportParts(place: Place, method: MethodName, runs: readonly Run[]): readonly Measurement[] {
  const parts = Object.keys(runs[0]?.parts ?? {}).map((part) => partOf(place, method, part, runs));
  printTable(
    `${place.browser}, ${place.page}: ${method}, in parts`,
    SPREAD,
    parts.map((row) => [lastOf(row.name), ...spreadOf(row)]),
  );
  return parts;
}

function isWhole(run: Run | Stopped): run is Run {
  return !("stoppedAfter" in run);
}

function cellsOf(all: readonly (Run | Stopped)[], whole: readonly Run[]): readonly string[] {
  const stopped = all.find((run): run is Stopped => !isWhole(run));
  if (stopped !== undefined) return [`> ${stopped.stoppedAfter / 1_000} s`, ...COLUMNS.slice(1).map(() => "–")];
  return COLUMNS.map(({ of }) => {
    const values = whole.map(of).filter((value) => value !== undefined);
    return values.length === 0 ? "–" : shown(medianOf(values));
  });
}

function undoneCell(whole: readonly Run[]): string {
  if (whole.length === 0) return "–";
  return whole.every(({ isUndone }) => isUndone) ? "wholly" : "NOT";
}

function measurementsOf(
  place: Place,
  method: MethodName,
  all: readonly (Run | Stopped)[],
  whole: readonly Run[],
): readonly Measurement[] {
  const stops = all.flatMap((run) => (isWhole(run) ? [] : [run.stoppedAfter]));
  if (stops.length > 0) return [measurement(nameOf(place, method, "stopped after"), "ms", stops)];
  return COLUMNS.flatMap(({ name, unit, of }) => {
    const values = whole.map(of).filter((value) => value !== undefined);
    return values.length === 0 ? [] : [measurement(nameOf(place, method, name), unit, values)];
  });
}

function partOf(place: Place, method: MethodName, part: string, runs: readonly Run[]): Measurement {
  const unit = /^(?:ranges|links|nodes)/.test(part) ? "count" : "ms";
  return measurement(
    nameOf(place, method, part),
    unit,
    runs.map(({ parts }) => parts[part] ?? 0),
  );
}

/** Reading the text beside `textContent`, on fresh pages and when it was done before. */
export function reportExtraction(
  place: Place,
  runs: ReadonlyMap<Way, readonly ExtractionRun[]>,
): readonly Measurement[] {
  const rows = [...runs].flatMap(([way, all]) => [
    measurement(
      nameOf(place, "text", way, "first"),
      "ms",
      all.map(({ first }) => first),
    ),
    measurement(
      nameOf(place, "text", way, "again"),
      "ms",
      all.map(({ again }) => again),
    ),
  ]);
  printTable(
    `${place.browser}, ${place.page}: the text of the page, ms`,
    SPREAD,
    rows.map((row) => [row.name.split("/").slice(-2).join(", "), ...spreadOf(row)]),
  );
  return rows;
}

/** A reader who goes on through the page. */
export function reportReadingOn(place: Place, runs: readonly ReadingOn[]): readonly Measurement[] {
  const rows = [
    measurement(
      nameOf(place, "reading on", "script for a screen"),
      "ms",
      runs.flatMap(({ screens }) => screens),
    ),
    measurement(
      nameOf(place, "reading on", "longest in one go"),
      "ms",
      runs.map(({ longest }) => longest),
    ),
    measurement(
      nameOf(place, "reading on", "script before printing"),
      "ms",
      runs.map(({ print }) => print),
    ),
  ];
  printTable(
    `${place.browser}, ${place.page}: reading on, ms`,
    SPREAD,
    rows.map((row) => [lastOf(row.name), ...spreadOf(row)]),
  );
  return rows;
}

const MOMENTS: readonly { readonly name: string; readonly of: (seen: Seen) => number | undefined }[] = [
  { name: "start to first mark", of: ({ started, firstMark }) => between(started, firstMark) },
  { name: "start to first screen", of: ({ started, firstScreen }) => between(started, firstScreen) },
  { name: "start to settled", of: ({ started, settled }) => between(started, settled) },
  { name: "load to first screen", of: ({ loaded, firstScreen }) => between(loaded, firstScreen) },
  { name: "long task", of: ({ longTask }) => longTask },
];

/** The built extension on a page, from its first act there to the last mark. */
export function reportExtension(place: Place, { cold, warm }: Visits): readonly Measurement[] {
  const rows = Object.entries({ cold, warm }).flatMap(([background, visits]) =>
    MOMENTS.flatMap(({ name, of }) => {
      const values = visits.map(of).filter((value) => value !== undefined);
      return values.length === 0
        ? []
        : [measurement(nameOf(place, "extension", `background ${background}`, name), "ms", values)];
    }),
  );
  printTable(
    `${place.browser}, ${place.page}: the built extension, ms; ${[...cold, ...warm][0]?.onScreen ?? 0} marks on the first screen`,
    SPREAD,
    rows.map((row) => [row.name.split("/").slice(-2).join(", "), ...spreadOf(row)]),
  );
  return rows;
}

/** What the build weighs, file by file. */
export function reportBuild(family: Family, folder: string): readonly Measurement[] {
  const inPages = new Set(filesInPages(folder).map(({ path }) => path));
  const files = weighBuild(folder);
  printTable(
    `the build for ${family}: kB`,
    ["", "plain", "gzipped", ""],
    files.map(({ path, bytes, gzipped }) => [
      path,
      shown(bytes / 1e3),
      shown(gzipped / 1e3),
      inPages.has(path) ? "in every page" : "",
    ]),
  );
  const total = filesInPages(folder).reduce((sum, { gzipped }) => sum + gzipped, 0);
  const rows = files.map(({ path, gzipped }) => weight(`page/${family}/build/${withoutHash(path)}`, gzipped));
  return [...rows, weight(loadedName(family), total)];
}

/** The row that is held to the size budget. */
export function loadedName(family: Family): string {
  return `page/${family}/build/in every page`;
}

function weight(name: string, gzipped: number): Measurement {
  return measurement(name, "kB gzipped", [gzipped / 1e3]);
}

/** A bundler puts a hash of the content in a name. */
function withoutHash(path: string): string {
  return path.replace(/-[\w-]{8}(?=\.\w+$)/, "");
}

function between(from: number | undefined, to: number | undefined): number | undefined {
  return from === undefined || to === undefined ? undefined : to - from;
}

function lastOf(name: string): string {
  return name.split("/").at(-1) ?? name;
}

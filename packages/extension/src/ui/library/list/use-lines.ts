import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Line } from "../../../library/line.ts";
import type { LibraryNotesPort } from "../library-ports.ts";

/** Lines kept for scrolling back and forth; more than some screens of them would only take memory. */
const MOST_KEPT = 600;

interface KeptLine {
  /** What it was drawn for. */
  readonly drawnFor: string;
  readonly line: Line | undefined;
}

/** What lines are drawn for: a version of the library, and the words that are sought. */
export interface LinesFor {
  readonly version: number;
  readonly typed: string;
  readonly rows: Int32Array;
  /** Of the first rows, as they came with the answer. */
  readonly first: readonly (Line | undefined)[];
}

/** What is drawn of the rows in view, as far as it has come; what was drawn before stays until then. */
export function useLines(
  library: LibraryNotesPort,
  keys: readonly number[],
  { version, typed, rows, first }: LinesFor,
): ReadonlyMap<number, Line> {
  const drawnFor = `${version} ${typed}`;
  const kept = useRef(new Map<number, KeptLine>());
  const [, redraw] = useState(0);
  useMemo(() => {
    for (const [at, line] of first.entries()) kept.current.set(rows[at] ?? 0, { drawnFor, line });
  }, [first]);
  useEffect(() => {
    const missing = keys.filter((key) => kept.current.get(key)?.drawnFor !== drawnFor);
    if (missing.length === 0) return;
    let isWanted = true;
    void library.lines(missing, typed).then((lines) => {
      if (!isWanted) return;
      if (kept.current.size > MOST_KEPT) kept.current = new Map(pick(kept.current, keys));
      for (const [at, key] of missing.entries()) kept.current.set(key, { drawnFor, line: lines[at] });
      redraw((count) => count + 1);
    });
    return () => {
      isWanted = false;
    };
  }, [library, keys.join(), drawnFor]);
  return new Map(pick(kept.current, keys).flatMap(([key, { line }]) => (line === undefined ? [] : [[key, line]])));
}

function pick(kept: ReadonlyMap<number, KeptLine>, keys: readonly number[]): readonly (readonly [number, KeptLine])[] {
  return keys.flatMap((key) => {
    const line = kept.get(key);
    return line === undefined ? [] : [[key, line] as const];
  });
}

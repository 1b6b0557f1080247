import { useEffect, useRef, useState } from "preact/hooks";
import type { Question } from "../../../library/question.ts";
import type { LibraryNotesPort } from "../library-ports.ts";

/** The notes chosen to do something with. */
export interface Choice {
  readonly ids: ReadonlySet<string>;
  toggle(index: number, id: string): void;
  /** Chooses all between the row chosen last and this one. */
  extendTo(index: number): void;
  all(): void;
  clear(): void;
}

interface Chosen {
  /** The question they were chosen among the answers to. */
  readonly question: Question;
  readonly ids: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Chosen notes, by id. What is not in view is let go of, as nobody wants to remove that: all by another question, and what
 * another window removed.
 */
export function useChoice(library: LibraryNotesPort, rows: Int32Array, question: Question): Choice {
  const [chosen, setChosen] = useState<Chosen>({ question, ids: NONE });
  const from = useRef(0);
  const idsOf = (one: Chosen) => (one.question === question ? one.ids : NONE);
  const change = (next: (ids: ReadonlySet<string>) => ReadonlySet<string>) =>
    setChosen((one) => ({ question, ids: next(idsOf(one)) }));
  const add = (keys: Int32Array) =>
    void library.ids([...keys]).then((added) => change((ids) => new Set([...ids, ...added])));
  const ids = idsOf(chosen);
  useEffect(() => {
    if (ids.size === 0) return undefined;
    let isLatest = true;
    const keepListed = (keys: readonly number[]) => {
      const listed = new Set(rows);
      const gone = new Set([...ids].filter((_, at) => !listed.has(keys[at] ?? -1)));
      if (isLatest && gone.size > 0) change((now) => new Set([...now].filter((id) => !gone.has(id))));
    };
    void library.keys([...ids]).then(keepListed, () => undefined);
    return () => {
      isLatest = false;
    };
  }, [rows]);
  return {
    ids,
    toggle: (index, id) => {
      from.current = index;
      change((ids) => (ids.has(id) ? new Set([...ids].filter((one) => one !== id)) : new Set([...ids, id])));
    },
    extendTo: (index) => add(rows.slice(Math.min(from.current, index), Math.max(from.current, index) + 1)),
    all: () => add(rows),
    clear: () => change(() => NONE),
  };
}

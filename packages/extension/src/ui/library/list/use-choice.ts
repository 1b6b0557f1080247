import { useRef, useState } from "preact/hooks";
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

/** Chosen notes, by id; another question lets go of them, as nobody wants to remove what is not in view. */
export function useChoice(library: LibraryNotesPort, rows: Int32Array, question: Question): Choice {
  const [chosen, setChosen] = useState<Chosen>({ question, ids: NONE });
  const from = useRef(0);
  const idsOf = (one: Chosen) => (one.question === question ? one.ids : NONE);
  const change = (next: (ids: ReadonlySet<string>) => ReadonlySet<string>) =>
    setChosen((one) => ({ question, ids: next(idsOf(one)) }));
  const add = (keys: Int32Array) =>
    void library.ids([...keys]).then((added) => change((ids) => new Set([...ids, ...added])));
  return {
    ids: idsOf(chosen),
    toggle: (index, id) => {
      from.current = index;
      change((ids) => (ids.has(id) ? new Set([...ids].filter((one) => one !== id)) : new Set([...ids, id])));
    },
    extendTo: (index) => add(rows.slice(Math.min(from.current, index), Math.max(from.current, index) + 1)),
    all: () => add(rows),
    clear: () => change(() => NONE),
  };
}

import { useEffect, useRef, useState } from "preact/hooks";
import type { Question } from "../../library/question.ts";
import type { LibraryNotesPort } from "./library-ports.ts";

/** The notes chosen to do something with. */
export interface Choice {
  readonly ids: ReadonlySet<string>;
  toggle(index: number, id: string): void;
  /** Chooses all between the row chosen last and this one. */
  extendTo(index: number): void;
  all(): void;
  clear(): void;
}

/** Chosen notes, by id; another question lets go of them, as nobody wants to remove what is not in view. */
export function useChoice(library: LibraryNotesPort, rows: Int32Array, question: Question): Choice {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const from = useRef(0);
  useEffect(() => setIds(new Set()), [question]);
  const add = (keys: Int32Array) =>
    void library.ids([...keys]).then((added) => setIds((chosen) => new Set([...chosen, ...added])));
  return {
    ids,
    toggle: (index, id) => {
      from.current = index;
      setIds((chosen) => {
        const next = new Set(chosen);
        if (!next.delete(id)) next.add(id);
        return next;
      });
    },
    extendTo: (index) => add(rows.slice(Math.min(from.current, index), Math.max(from.current, index) + 1)),
    all: () => add(rows),
    clear: () => setIds(new Set()),
  };
}

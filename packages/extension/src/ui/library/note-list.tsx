import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { HeadingLine, Line } from "../../library/line.ts";
import { ListHeading } from "./list-heading.tsx";
import { ListRow } from "./list-row.tsx";
import type { Query } from "./find-words.ts";
import type { LibraryNotesPort } from "./library-ports.ts";
import { wantedBy } from "./list-keys.ts";
import type { Choice } from "./use-choice.ts";
import { useLines } from "./use-lines.ts";
import { useVirtualRows } from "./use-virtual-rows.ts";
import { words } from "./words.ts";

export interface NoteListProps {
  readonly library: LibraryNotesPort;
  readonly rows: Int32Array;
  readonly typed: string;
  readonly query: Query;
  readonly now: Date;
  readonly openId: string | undefined;
  readonly choice: Choice;
  readonly withDocument: boolean;
  readonly onOpen: (id: string) => void;
  readonly onRemove: (ids: readonly string[]) => void;
  readonly onOnly: ((heading: HeadingLine) => void) | undefined;
}

/** All notes of an answer, of which only those near the screen are drawn. */
export function NoteList(props: NoteListProps) {
  const { rows, library, typed } = props;
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  const [current, setCurrent] = useState(() => nextNote(rows, -1, 1));
  // What stands above the list changes its height; setting what is so already does nothing.
  useLayoutEffect(() => setTop((list.current?.getBoundingClientRect().top ?? 0) + scrollY));
  const { items, height, measure, show } = useVirtualRows({ keys: rows, held: current, top });
  const lines = useLines(
    library,
    items.map(({ index }) => rows[index] ?? 0),
    typed,
  );
  const focusOn = useFocusOn(list);
  const lineAt = (index: number) => lines.get(rows[index] ?? Number.NaN);
  const tabStop = current < rows.length && (rows[current] ?? -1) >= 0 ? current : nextNote(rows, -1, 1);

  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = wantedBy(event);
    if (wanted === undefined) return;
    const line = lineAt(tabStop);
    event.preventDefault();
    switch (wanted.kind) {
      case "move": {
        const next = wanted.to === "end" ? nextNote(rows, rows.length, -1) : nextNote(rows, wanted.to === "start" ? -1 : tabStop, wanted.by);
        setCurrent(next);
        show(next);
        return focusOn(next);
      }
      case "choose":
        return line?.row === "note" ? props.choice.toggle(tabStop, line.id) : undefined;
      case "all":
        return props.choice.all();
      case "none":
        return props.choice.clear();
      case "remove":
        if (props.choice.ids.size > 0) return props.onRemove([...props.choice.ids]);
        return line?.row === "note" ? props.onRemove([line.id]) : undefined;
    }
  };
  return (
    <section aria-label={words.list}>
      <p class="vh" id="list-help">
        {words.listHelp}
      </p>
      <ul ref={list} class="rows" style={{ height: `${height}px` }} aria-describedby="list-help" onKeyDown={onKeyDown}>
        {items.map(({ index, key, start }) => (
          <li
            key={key}
            ref={measure}
            data-index={index}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - top}px)` }}
            onFocusIn={() => setCurrent(index)}
          >
            <DrawnLine {...props} line={lineAt(index)} index={index} isCurrent={index === tabStop} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface DrawnLineProps extends NoteListProps {
  readonly line: Line | undefined;
  readonly index: number;
  readonly isCurrent: boolean;
}

/** A row; until it is read, the room it takes. */
function DrawnLine({ line, index, isCurrent, choice, openId, onOpen, onOnly, ...list }: DrawnLineProps) {
  if (line === undefined) return <div class="ln-room" />;
  if (line.row === "heading") {
    return <ListHeading line={line} onOnly={onOnly === undefined ? undefined : () => onOnly(line)} />;
  }
  return (
    <ListRow
      line={line}
      query={list.query}
      now={list.now}
      withDocument={list.withDocument}
      isOpen={line.id === openId}
      isChosen={choice.ids.has(line.id)}
      isCurrent={isCurrent}
      onOpen={() => onOpen(line.id)}
      onChoose={(withRange) => (withRange ? choice.extendTo(index) : choice.toggle(index, line.id))}
    />
  );
}

/** Focuses a row as soon as it is drawn. */
function useFocusOn(list: { readonly current: HTMLElement | null }): (index: number) => void {
  const wanted = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] .ln-open`);
    if (row === null || row === undefined) return;
    wanted.current = undefined;
    row.focus({ preventScroll: true });
  });
  return (index) => {
    wanted.current = index;
  };
}

/** The nearest row with a note, from a row on; the row itself where there is none. */
function nextNote(rows: Int32Array, from: number, by: 1 | -1): number {
  for (let at = from + by; at >= 0 && at < rows.length; at += by) {
    if ((rows[at] ?? -1) >= 0) return at;
  }
  return Math.min(Math.max(from, 0), Math.max(rows.length - 1, 0));
}

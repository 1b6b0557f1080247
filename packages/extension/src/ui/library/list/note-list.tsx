import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { HeadingLine, Line } from "../../../library/line.ts";
import { t } from "../../../words/t.ts";
import type { LibraryNotesPort } from "../library-ports.ts";
import type { Query } from "./find-words.ts";
import { ListHeading } from "./list-heading.tsx";
import { wantedBy } from "./list-keys.ts";
import { ListRow } from "./list-row.tsx";
import type { Choice } from "./use-choice.ts";
import { useLines } from "./use-lines.ts";
import { useVirtualRows } from "./use-virtual-rows.ts";

export interface NoteListProps {
  readonly library: LibraryNotesPort;
  readonly rows: Int32Array;
  readonly first: readonly (Line | undefined)[];
  readonly version: number;
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
  const { rows, library } = props;
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  const [wanted, setWanted] = useState<Place>({ index: 0, key: undefined });
  const setCurrent = (index: number) => setWanted({ index, key: rows[index] });
  const current = nearestNote(rows, indexOf(wanted, rows));
  // What stands above the list changes its height; setting what is so already does nothing.
  useLayoutEffect(() => setTop((list.current?.getBoundingClientRect().top ?? 0) + scrollY));
  const { items, height, measure, show } = useVirtualRows({ keys: rows, held: current, top });
  const lines = useLines(
    library,
    items.map(({ index }) => rows[index] ?? 0),
    props,
  );
  const lineAt = (index: number) => lines.get(rows[index] ?? Number.NaN);
  const focusOn = useFocusOn(list, rows, current);
  useKeptFocus(list, current);
  const onKeyDown = (event: KeyboardEvent) => {
    const key = wantedBy(event);
    if (key === undefined) return;
    event.preventDefault();
    if (key.kind !== "move") return doneWith(key.kind, lineAt(current), current, props, focusOn.afterwards);
    const next = nextNote(rows, fromWhere(key.to, current, rows.length), key.by);
    setCurrent(next);
    show(next);
    focusOn.row(next);
  };
  return (
    <section aria-label={t("library.list")}>
      <p class="vh" id="list-help">
        {t("library.listHelp")}
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
            <DrawnLine {...props} line={lineAt(index)} index={index} isCurrent={index === current} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a key asks for the row the keyboard is at, or for all that is chosen. */
function doneWith(
  kind: "choose" | "all" | "none" | "remove",
  line: Line | undefined,
  index: number,
  { choice, onRemove }: NoteListProps,
  afterwards: () => void,
): void {
  const ids = line?.row === "note" ? [line.id] : [];
  switch (kind) {
    case "choose":
      for (const id of ids) choice.toggle(index, id);
      break;
    case "all":
      choice.all();
      break;
    case "none":
      choice.clear();
      break;
    case "remove":
      onRemove(choice.ids.size > 0 ? [...choice.ids] : ids);
      afterwards();
  }
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

interface FocusOn {
  /** Focuses a row as soon as it is drawn. */
  readonly row: (index: number) => void;
  /** Focuses the row that comes in the place of this one, as soon as the list is another. */
  readonly afterwards: () => void;
}

function useFocusOn(list: { readonly current: HTMLElement | null }, rows: Int32Array, current: number): FocusOn {
  const wanted = useRef<number | undefined>(undefined);
  const isLeaving = useRef(false);
  const known = useRef(rows);
  useLayoutEffect(() => {
    if (isLeaving.current && known.current !== rows) {
      isLeaving.current = false;
      wanted.current = current;
    }
    known.current = rows;
    const row = list.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] .ln-open`);
    if (row === null || row === undefined) return;
    wanted.current = undefined;
    row.focus({ preventScroll: true });
  });
  return {
    row: (index) => {
      wanted.current = index;
    },
    afterwards: () => {
      isLeaving.current = true;
    },
  };
}

function fromWhere(to: "start" | "end" | undefined, current: number, count: number): number {
  if (to === undefined) return current;
  return to === "start" ? -1 : count;
}

/** A row that moves loses the focus: browsers take it from whatever is put elsewhere. */
function useKeptFocus(list: { readonly current: HTMLElement | null }, current: number): void {
  const focused = document.activeElement;
  const held = list.current?.contains(focused) === true ? focused : undefined;
  useLayoutEffect(() => {
    if (held === undefined || document.activeElement !== document.body) return;
    const control = held?.matches(".ln-pick") === true ? ".ln-pick" : ".ln-open";
    list.current?.querySelector<HTMLElement>(`[data-index="${current}"] ${control}`)?.focus({ preventScroll: true });
  });
}

/** Where the keyboard is, and at which row. */
interface Place {
  readonly index: number;
  readonly key: number | undefined;
}

/** Where a row stands by now: another window may have written in it. What is gone leaves its place. */
function indexOf({ index, key }: Place, rows: Int32Array): number {
  if (key === undefined || rows[index] === key) return index;
  const moved = rows.indexOf(key);
  return moved === -1 ? index : moved;
}

/** The nearest row with a note, from a row on; the row itself where there is none. */
function nextNote(rows: Int32Array, from: number, by: 1 | -1): number {
  for (let at = from + by; at >= 0 && at < rows.length; at += by) {
    if ((rows[at] ?? -1) >= 0) return at;
  }
  return from;
}

/** The row itself where it is of a note, else the first one behind it, else the last before it. */
function nearestNote(rows: Int32Array, from: number): number {
  const at = Math.min(from, rows.length - 1);
  const next = nextNote(rows, at - 1, 1);
  return (rows[next] ?? -1) >= 0 ? next : nextNote(rows, at, -1);
}

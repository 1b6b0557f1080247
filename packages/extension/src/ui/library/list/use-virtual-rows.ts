import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from "@tanstack/virtual-core";
import { useLayoutEffect, useMemo, useState } from "preact/hooks";

export interface RowsToDraw {
  /** One for each row; a row keeps its measured height with its key. */
  readonly keys: Int32Array;
  /** The row with the focus, which stays when it is scrolled out of view: else the focus would be lost. */
  readonly held: number;
  /** Pixels from the top of the page to the first row. */
  readonly top: number;
}

export interface VirtualRows {
  readonly items: readonly VirtualItem[];
  /** Of all rows together, in pixels. */
  readonly height: number;
  readonly measure: (row: HTMLElement | null) => void;
  readonly show: (index: number) => void;
}

/** Pixels, until a row is measured. */
const HEADING = 60;
const NOTE = 104;
/** What stands over the list at the top of the window, in pixels. */
const HEADER = 66;

/** Of a long list that scrolls with the page, the rows in view and some around them. */
export function useVirtualRows({ keys, held, top }: RowsToDraw): VirtualRows {
  const [, redraw] = useState(0);
  // The same functions for the same rows: other ones would have all of a hundred thousand measured anew at each drawing.
  const known = useMemo(() => knownOf(keys), [keys]);
  const options: VirtualizerOptions<Window, HTMLElement> = {
    count: keys.length,
    getScrollElement: () => window,
    initialRect: { width: innerWidth, height: innerHeight },
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    ...known,
    rangeExtractor: (range) => withHeld(defaultRangeExtractor(range), held, keys.length),
    overscan: 6,
    scrollMargin: top,
    scrollPaddingStart: HEADER,
    onChange: () => redraw((count) => count + 1),
  };
  const [rows] = useState(() => new Virtualizer(options));
  rows.setOptions(options);
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => rows._willUpdate());
  return {
    items: rows.getVirtualItems(),
    height: rows.getTotalSize(),
    measure: rows.measureElement,
    show: (index) => rows.scrollToIndex(index),
  };
}

function knownOf(keys: Int32Array) {
  return {
    estimateSize: (index: number) => ((keys[index] ?? 0) < 0 ? HEADING : NOTE),
    getItemKey: (index: number) => keys[index] ?? index,
  };
}

function withHeld(indexes: number[], held: number, count: number): number[] {
  if (held < 0 || held >= count || indexes.includes(held)) return indexes;
  return [...indexes, held].sort((a, b) => a - b);
}

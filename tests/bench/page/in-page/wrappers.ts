import type { Span } from "@kantlijn/core";
import { piecesOf, type TextIndex } from "@kantlijn/extension/page";
import AdvancedMark from "advanced-mark.js";
import Mark from "mark.js";
import type { MethodName } from "./run.ts";

/** Something that puts elements around words, in one go. */
export interface Wrapper {
  /** Gives how many elements were made. */
  mark(): number;
  undo(): void;
}

/** Says that a method was stopped. */
export class TookTooLong extends Error {}

/** The same words, given as each library wants them; throws `TookTooLong` after so many milliseconds of marking. */
export function wrapperOf(name: MethodName, index: TextIndex, spans: readonly Span[], patience: number): Wrapper {
  switch (name) {
    case "mark.js markRanges":
      return markRanges(new Mark(asHtml(index.root)), rangesOf(index, spans), patience);
    case "advanced-mark.js markRanges":
      return markRanges(new AdvancedMark(asHtml(index.root)), rangesOf(index, spans), patience);
    case "mark.js markRegExp":
      return markRegExp(new Mark(asHtml(index.root)), alternationOf(index, spans), patience);
    default:
      throw new Error(`${name} does not wrap`);
  }
}

interface RangeMarker {
  markRanges(ranges: readonly { start: number; length: number }[], options: { each: () => void }): void;
  unmark(): void;
}

function markRanges(
  marker: RangeMarker,
  ranges: readonly { start: number; length: number }[],
  patience: number,
): Wrapper {
  return {
    mark: () => {
      const count = countUntil(patience);
      marker.markRanges(ranges, { each: count.one });
      return count.made();
    },
    undo: () => marker.unmark(),
  };
}

function markRegExp(marker: Mark, pattern: RegExp, patience: number): Wrapper {
  return {
    mark: () => {
      const count = countUntil(patience);
      marker.markRegExp(pattern, { each: count.one });
      return count.made();
    },
    undo: () => marker.unmark(),
  };
}

function countUntil(patience: number): { readonly one: () => void; readonly made: () => number } {
  const until = performance.now() + patience;
  let made = 0;
  return {
    one: () => {
      made += 1;
      if (performance.now() > until) throw new TookTooLong();
    },
    made: () => made,
  };
}

/** These libraries count through all text nodes below the root, one after the other. */
function rangesOf(index: TextIndex, spans: readonly Span[]): readonly { start: number; length: number }[] {
  const begins = new Map<Node, number>();
  const walker = document.createTreeWalker(index.root, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    begins.set(node, length);
    length += node.nodeValue?.length ?? 0;
  }
  return spans.flatMap((span) => {
    const pieces = piecesOf(index, span);
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (first === undefined || last === undefined) return [];
    const start = (begins.get(first.node) ?? 0) + first.start;
    return [{ start, length: (begins.get(last.node) ?? 0) + last.end - start }];
  });
}

/** Every form that is to be marked, the longest first, where it stands as a word. */
function alternationOf({ source }: TextIndex, spans: readonly Span[]): RegExp {
  const forms = new Set(spans.map(({ start, end }) => source.text.slice(start, end)));
  const patterns = [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\s+/g, "\\s+"));
  return new RegExp(`(?<![\\p{L}\\d])(?:${patterns.join("|")})(?![\\p{L}\\d])`, "gu");
}

function asHtml(root: Element): HTMLElement {
  if (root instanceof HTMLElement) return root;
  throw new Error("the page to mark is HTML");
}

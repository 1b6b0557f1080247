import { countBelow } from "../model/sorted.ts";

/** A piece of a text as the eye sees it, and the ways between it and the whole text. */
export interface VisibleWindow {
  readonly text: string;
  /** The offset in the window of an offset in the whole text. */
  readonly toWindow: (offset: number) => number;
  /** The offset in the whole text of an offset in the window. */
  readonly toWhole: (offset: number) => number;
}

/**
 * The text from `from` to `to` without the characters at the rising offsets `unseen`, so that no pattern has to expect
 * them: with a soft hyphen in it, `nr. 7\u00ad88` must not be read as paper 7. Undefined where all of it is seen.
 */
export function visibleWindow(
  text: string,
  unseen: readonly number[],
  from: number,
  to: number,
): VisibleWindow | undefined {
  const first = countBelow(unseen, from);
  const last = countBelow(unseen, to);
  if (first === last) return undefined;
  const within = unseen.slice(first, last);
  // How far the window has shrunk before a place grows at these places of it.
  const shrinks = within.map((offset, index) => offset - from - index);
  return {
    text: seenText(text, within, from, to),
    toWindow: (offset) => offset - from - countBelow(within, offset),
    toWhole: (offset) => from + offset + countBelow(shrinks, offset + 1),
  };
}

function seenText(text: string, unseen: readonly number[], from: number, to: number): string {
  const pieces: string[] = [];
  let next = from;
  for (const offset of unseen) {
    if (offset > next) pieces.push(text.slice(next, offset));
    next = offset + 1;
  }
  pieces.push(text.slice(next, to));
  return pieces.join("");
}

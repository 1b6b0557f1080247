import type { Span } from "../model/span.ts";

/** One part of a written list: where it stands in the text, and the named groups of its pattern. */
export interface Listed extends Span {
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/**
 * Takes the list in the named group apart: everything that `one`, a global pattern, finds in it, in order.
 * Where the group took no part there is nothing.
 */
export function readListed(match: RegExpExecArray, group: string, one: RegExp): Listed[] {
  const offset = match.indices?.groups?.[group]?.[0] ?? 0;
  return [...(match.groups?.[group] ?? "").matchAll(one)].map((item) => ({
    start: offset + item.index,
    end: offset + item.index + item[0].length,
    groups: item.groups ?? {},
  }));
}

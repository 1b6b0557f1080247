import type { Span } from "../model/span.ts";

/** What stands between the parts of an address or a number: `ind.nl`, `info@coa.nl`, `115/EC`. */
const JOINTS: ReadonlySet<string> = new Set("./:@_=&?#%-");
const PART = /[\p{L}\d/]/u;
/** How far an address is read on each side, in UTF-16 code units. */
const REACH = 120;
const IS_ADDRESS = /:\/\/|^[("'<]{0,2}www\.|@|\.(?:nl|eu|be|com|org|net|int|gov|info)(?:[/?#.,;:)"'>]|$)/iu;

/** True where a form is a part of an address, or of the number of an act, `2008/115/EC`: it names nothing there. */
export function isInAddress(text: string, { start, end }: Span): boolean {
  const isJoined = JOINTS.has(text.charAt(start - 1)) && PART.test(text.charAt(start - 2));
  if (isJoined && /\d\//u.test(text.slice(start - 2, start))) return true;
  const goesOn = JOINTS.has(text.charAt(end)) && PART.test(text.charAt(end + 1));
  return (isJoined || goesOn) && IS_ADDRESS.test(unbroken(text, start, end));
}

/** What stands around a form without white space. */
function unbroken(text: string, start: number, end: number): string {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(/\s/u)
      .at(-1) ?? "";
  const behind = text.slice(end, end + REACH).split(/\s/u, 1)[0] ?? "";
  return before + text.slice(start, end) + behind;
}

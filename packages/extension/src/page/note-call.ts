import type { ElementKind } from "./element-kinds.ts";

/** What calls a note, as a part of a pattern: a number, or what stands for one. */
export const CALL_SIGNS = String.raw`(?:\d{1,3}|\*{1,3}|[†‡])`;

const NUMBER = new RegExp(String.raw`^\s*${CALL_SIGNS}\s*$`);
const POWER = /^\s*[23]\s*$/;
const UNIT_BEFORE = /(?:^|[^\p{L}])[kdch]?m$/u;

/** True for an element that may hold the number of a note; officielebekendmakingen.nl raises it without `sup`. */
export function isRaised(element: Element, kind: ElementKind): boolean {
  if (kind !== "link") return kind === "raised";
  return element.getAttribute("role") === "doc-noteref" || element.getAttribute("class")?.includes("nootnum") === true;
}

/** True for a raised element that holds a number, or what stands for one: not `1ᵉ`. */
export function isNumber({ textContent }: Element): boolean {
  return NUMBER.test(textContent);
}

/** True for a raised number that calls a note where it stands behind these words: not `km²`, nor one in brackets. */
export function isCallBehind(words: string, { textContent }: Element): boolean {
  return !words.endsWith("[") && (!POWER.test(textContent) || !UNIT_BEFORE.test(words));
}

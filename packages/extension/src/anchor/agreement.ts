import type { Span } from "@kantlijn/core";
import type { PassageText } from "../model/placing.ts";
import type { PassageSelector } from "../model/selector.ts";
import { comparable } from "./comparison-text.ts";
import { blockAt, hashOf, headingsAbove } from "./passage-text.ts";
import { sideAgreement } from "./side-words.ts";
import { type Agreement, BLOCK, BLOCK_AFTER, BLOCK_BEFORE, HEADINGS } from "./signs.ts";

/** In what a place in a text agrees with a selector. */
export function agreementOf(text: PassageText, place: Span, selector: PassageSelector): Agreement {
  const sides = sideAgreement(text.text, place, selector);
  const { structure } = selector;
  return structure === undefined ? sides : sides | buildAgreement(text, place, structure);
}

function buildAgreement(
  text: PassageText,
  { start, end }: Span,
  { headings, block, before, after }: NonNullable<PassageSelector["structure"]>,
): Agreement {
  const here = blockAt(text, start);
  const last = blockAt(text, end - 1);
  if (here === undefined || last === undefined) return 0;
  const above = headingsAbove(text, start);
  const isSameChapter =
    headings.length > 0 && headings.length === above.length && headings.every((one, at) => isSame(one, above[at]));
  return (
    (hashOf(text, here) === block ? BLOCK : 0) +
    (isSameChapter ? HEADINGS : 0) +
    (before !== undefined && hashAt(text, here.start - 1) === before ? BLOCK_BEFORE : 0) +
    (after !== undefined && hashAt(text, last.end) === after ? BLOCK_AFTER : 0)
  );
}

/** The hash of the block at an offset; undefined outside the text. */
export function hashAt(text: PassageText, offset: number): string | undefined {
  const block = blockAt(text, offset);
  return block && hashOf(text, block);
}

function isSame(one: string, other = ""): boolean {
  return comparable(one) === comparable(other);
}

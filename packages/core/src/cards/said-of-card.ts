import type { IdentifierScheme } from "../model/card.ts";

/** What sources of a card repeat of the card itself. */
export interface Said {
  readonly label: string;
  readonly english?: string;
  readonly identifiers: Readonly<Partial<Record<IdentifierScheme, string>>>;
}

/**
 * A source as it travels beside its card: what the card says itself is a mark in it. Many cards have the same sources then,
 * as `{english} / {label}` or `wetten.overheid.nl/{number}`.
 *
 * @throws Error where a source holds a brace, which only marks may
 */
export function packSource(card: Said, source: string): string {
  if (/[{}]/u.test(source)) throw new Error(`"${source}" holds a brace, which no source may`);
  return Object.entries(MARKS).reduce((packed, [mark, valueIn]) => {
    const value = valueIn(card) ?? "";
    return value.length < FEWEST_SAID ? packed : replaceOutsideMarks(packed, value, mark);
  }, source);
}

/** The source that `packSource` packed beside this card. */
export function unpackSource(card: Said, packed: string): string {
  return packed.replace(MARK, (mark) => MARKS[mark]?.(card) ?? mark);
}

/** Of fewer characters a mark is not worth it, and they stand in other words too. */
const FEWEST_SAID = 4;

const MARK = /\{\w+\}/gu;

/** What the marks stand for, the surest first. */
const MARKS: Readonly<Record<string, (card: Said) => string | undefined>> = {
  "{number}": ({ identifiers }) => identifiers.bwbr ?? identifiers.celex,
  "{label}": ({ label }) => label,
  "{Label}": ({ label }) => label.charAt(0).toUpperCase() + label.slice(1),
  "{english}": ({ english }) => english,
  // As collections of laws name their folders: `wet/op/de/dierproeven`.
  "{path}": ({ label }) => label.toLowerCase().replaceAll(/[ ,]+/gu, "/"),
};

function replaceOutsideMarks(text: string, value: string, mark: string): string {
  return text
    .split(/(\{\w+\})/u)
    .map((piece) => (piece.startsWith("{") ? piece : piece.replaceAll(value, () => mark)))
    .join("");
}

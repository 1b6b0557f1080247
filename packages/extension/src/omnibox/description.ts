/** A piece of a suggestion, and how it is drawn: `match` is what was asked for, `dim` says more about it. */
export type Piece = readonly [style: "plain" | "match" | "dim" | "url", words: string];

/** How a browser takes descriptions: Chromium as XML, in which what was typed may be anything; Firefox as text. */
export type DescriptionForm = "xml" | "text";

/** One line of pieces, as the browser takes it. */
export function writeDescription(pieces: readonly Piece[], form: DescriptionForm): string {
  return pieces.map(([style, words]) => (form === "xml" ? asXml(style, onOneLine(words)) : onOneLine(words))).join(" ");
}

function asXml(style: Piece[0], words: string): string {
  return style === "plain" ? escaped(words) : `<${style}>${escaped(words)}</${style}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

function escaped(words: string): string {
  return words.replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? "");
}

/** XML holds no control characters and no halves of letters, and the browser then shows no suggestion at all. */
function onOneLine(words: string): string {
  return words.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]+/gu, " ");
}

/** A sign that can be put around words, or before lines. */
export type Format = "bold" | "italic" | "list" | "quote" | "link";

/** What to put in the place of `[start, end)` of a text, and which part of it to select then, in UTF-16 code units. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly selected: readonly [start: number, end: number];
}

const AROUND = { bold: "**", italic: "*" } as const;
const BEFORE = { list: "- ", quote: "> " } as const;

/** What a press of a button does to a text with `[start, end)` selected. Pressed again it takes the signs away. */
export function formatText(text: string, start: number, end: number, format: Format, linkWords: string): TextEdit {
  switch (format) {
    case "bold":
    case "italic":
      return around(text, start, end, AROUND[format]);
    case "list":
    case "quote":
      return beforeLines(text, start, end, BEFORE[format]);
    case "link":
      return link(text, start, end, linkWords);
  }
}

function around(text: string, start: number, end: number, sign: string): TextEdit {
  const selected = text.slice(start, end);
  const isInside = text.slice(start - sign.length, start) === sign && text.slice(end, end + sign.length) === sign;
  // One star beside the selection may be half of two.
  if (isInside && (sign === "**" || text.charAt(start - 2) !== "*")) {
    const from = start - sign.length;
    return { start: from, end: end + sign.length, words: selected, selected: [from, from + selected.length] };
  }
  const [, lead = "", words = "", tail = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(selected) ?? [];
  const from = start + lead.length + sign.length;
  const written = lead + sign + words + sign + tail;
  return { start, end, words: written, selected: [from, from + words.length] };
}

/** Works on whole lines, as signs before them do. */
function beforeLines(text: string, start: number, end: number, sign: string): TextEdit {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", Math.max(start, end - 1));
  const to = next === -1 ? text.length : next;
  const lines = text.slice(from, to).split("\n");
  const isMarked = lines.every((line) => line.startsWith(sign));
  const words = lines.map((line) => (isMarked ? line.slice(sign.length) : sign + line)).join("\n");
  const isOneLine = lines.length === 1;
  return { start: from, end: to, words, selected: [isOneLine ? from + words.length : from, from + words.length] };
}

function link(text: string, start: number, end: number, linkWords: string): TextEdit {
  const selected = text.slice(start, end);
  if (/^https?:\/\/\S+$/.test(selected)) {
    const words = `[${linkWords}](${selected})`;
    return { start, end, words, selected: [start + 1, start + 1 + linkWords.length] };
  }
  const named = selected === "" ? linkWords : selected;
  const address = start + named.length + 3;
  return { start, end, words: `[${named}](https://)`, selected: [address, address + "https://".length] };
}

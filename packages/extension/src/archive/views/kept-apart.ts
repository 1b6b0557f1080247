/** A line that begins code, or ends it: a row of one sign, which is not part of a list where nothing stands before it. */
const FENCE = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})(.*)$/u;

/** What begins a piece of HTML that goes on to an end of its own, over empty lines and over all that stands there. */
const OPEN_HTML = /^ {0,3}(?=<(?:!|\?|(?:script|pre|style|textarea)\b))/iu;

/**
 * What a reader wrote, so that nothing of it takes in what comes behind it. Code that was left open, and HTML that could be, is
 * text; of code in a list only a whole reader of Markdown knows where it ends, so there all of it is.
 */
export function keptApart(words: string): string {
  const lines = words.split("\n");
  const isCode = codeIn(lines);
  return lines.map((line, at) => (isCode?.[at] ? line : asText(line))).join("\n");
}

/** Of each line whether it is code; nothing where that cannot be told, or the last code does not end. */
function codeIn(lines: readonly string[]): readonly boolean[] | undefined {
  let open = "";
  const isCode: boolean[] = [];
  for (const line of lines) {
    const [, indent = "", signs = "", rest = ""] = FENCE.exec(line.trimEnd()) ?? [];
    if (indent !== "") return undefined;
    isCode.push(open !== "" || signs !== "");
    if (open === "") open = signs;
    else if (rest === "" && signs.startsWith(open)) open = "";
  }
  return open === "" ? isCode : undefined;
}

function asText(line: string): string {
  return line
    .replace(OPEN_HTML, (indent) => `${indent}\\`)
    .replace(FENCE, (_, indent, signs, rest) => `${indent}${signs.replace(/./gu, "\\$&")}${rest}`);
}

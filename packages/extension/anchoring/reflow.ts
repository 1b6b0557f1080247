import type { Paper } from "./paper.ts";
import type { Random } from "./random.ts";

/** Characters in a line, and lines on a page. */
const WIDTH = 72;
const LINES = 38;

/** Sets a paper in the lines of a PDF: words are broken at line ends, and a foot stands between pages. */
export function reflow(paper: Paper, random: Random): Paper {
  let line = 0;
  let page = 1;
  return paper.map((block) => {
    const lines = breakLines(block.text, random).map((words) => {
      line += 1;
      if (line % LINES !== 0) return words;
      page += 1;
      return `${words}\nPagina ${page - 1} van 12`;
    });
    return { ...block, text: lines.join("\n") };
  });
}

function breakLines(text: string, random: Random): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line.length + word.length < WIDTH) {
      line = joined(line, word);
      continue;
    }
    const head = random() < 0.5 ? headOf(word) : "";
    lines.push(head === "" ? line : `${joined(line, head)}-`);
    line = word.slice(head.length);
  }
  return [...lines, line];
}

function joined(line: string, word: string): string {
  return line === "" ? word : `${line} ${word}`;
}

/** What of a word stays on its line; nothing where it is not broken. */
function headOf(word: string): string {
  return /^(\p{L}{3,6})\p{Ll}{4,}/u.exec(word)?.[1] ?? "";
}

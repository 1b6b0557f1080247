import { BEGIN, END, type Paper } from "./paper.ts";

const PASSAGE = new RegExp(`${BEGIN}([^]*)${END}`);

/** Where the block with the passage stands in a paper. */
export function placeOf(paper: Paper): number {
  return paper.findIndex(({ text }) => text.includes(BEGIN));
}

/** Changes the text of every block. */
export function mapText(paper: Paper, change: (text: string) => string): Paper {
  return paper.map((block) => ({ ...block, text: change(block.text) }));
}

/** Changes the words of the passage; undefined where that is not possible. */
export function mapPassage(paper: Paper, change: (passage: string) => string | undefined): Paper | undefined {
  const at = placeOf(paper);
  const text = paper[at]?.text ?? "";
  const changed = change(PASSAGE.exec(text)?.[1] ?? "");
  if (changed === undefined) return undefined;
  return paper.map((block, index) => {
    return index === at ? { ...block, text: text.replace(PASSAGE, () => BEGIN + changed + END) } : block;
  });
}

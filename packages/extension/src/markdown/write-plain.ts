import { readMarkdown } from "./read-blocks.ts";
import type { Block, Inline } from "./tree.ts";

/** The words of a note without its signs, a line for each paragraph and item: for excerpts, names and searching. */
export function plainText(source: string): string {
  return linesOf(readMarkdown(source)).join("\n");
}

function linesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(linesOfBlock);
}

function linesOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case "paragraph":
      return [wordsOf(block.content)];
    case "quote":
      return linesOf(block.blocks);
    case "list":
      return block.items.flatMap(linesOf);
  }
}

function wordsOf(content: readonly Inline[]): string {
  return content
    .map((piece) => {
      if (piece.kind === "break") return "\n";
      return piece.kind === "text" || piece.kind === "code" ? piece.text : wordsOf(piece.content);
    })
    .join("");
}

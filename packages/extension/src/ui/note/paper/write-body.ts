import { type Block, type Inline, readMarkdown } from "../../../markdown/index.ts";
import type { PaperElement, PaperPiece } from "../../../model/paper.ts";

/** What the reader wrote as it is printed: an address stands behind its words, as paper cannot be pressed. */
export function writeBody(source: string): readonly PaperPiece[] {
  return readMarkdown(source).map(writeBlock);
}

function writeBlock(block: Block): PaperElement {
  switch (block.kind) {
    case "paragraph":
      return { tag: "p", inside: writeAll(block.content) };
    case "quote":
      return { tag: "blockquote", inside: block.blocks.map(writeBlock) };
    case "list": {
      const inside = block.items.map((item): PaperElement => ({ tag: "li", inside: item.map(writeBlock) }));
      return block.first === undefined ? { tag: "ul", inside } : { tag: "ol", start: block.first, inside };
    }
  }
}

function writeAll(content: readonly Inline[]): readonly PaperPiece[] {
  return content.flatMap(writeInline);
}

function writeInline(piece: Inline): readonly PaperPiece[] {
  switch (piece.kind) {
    case "text":
      return [piece.text];
    case "code":
      return [{ tag: "code", inside: [piece.text] }];
    case "break":
      return [{ tag: "br", inside: [] }];
    case "strong":
      return [{ tag: "strong", inside: writeAll(piece.content) }];
    case "emphasis":
      return [{ tag: "em", inside: writeAll(piece.content) }];
    case "link":
      return isItself(piece) ? [piece.href] : [...writeAll(piece.content), ` (${piece.href})`];
  }
}

/** An address that the reader wrote without words of its own. */
function isItself({ href, content: [first, ...others] }: Extract<Inline, { kind: "link" }>): boolean {
  return others.length === 0 && first?.kind === "text" && (first.text === href || `${first.text}/` === href);
}

import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { type Block, type Inline, readMarkdown } from "../../markdown/index.ts";

/** How to show words: as they are, or with what the reader searches for marked in them. */
export type WriteWords = (words: string) => ComponentChildren;

export interface RenderedProps {
  /** Markdown. */
  readonly source: string;
  readonly write?: WriteWords;
}

/** What the reader wrote, as nodes. Nothing a note holds is ever read as HTML. */
export function Rendered({ source, write = asTheyAre }: RenderedProps) {
  const blocks = useMemo(() => readMarkdown(source), [source]);
  return <div class="body written">{blocks.map((block) => drawBlock(block, write))}</div>;
}

function drawBlock(block: Block, write: WriteWords): ComponentChildren {
  switch (block.kind) {
    case "paragraph":
      return <p>{drawAll(block.content, write)}</p>;
    case "quote":
      return <blockquote>{block.blocks.map((inside) => drawBlock(inside, write))}</blockquote>;
    case "list": {
      const items = block.items.map((item) => <li>{item.map((inside) => drawBlock(inside, write))}</li>);
      return block.first === undefined ? <ul>{items}</ul> : <ol start={block.first}>{items}</ol>;
    }
  }
}

function drawAll(content: readonly Inline[], write: WriteWords): ComponentChildren {
  return content.map((piece) => drawInline(piece, write));
}

function drawInline(piece: Inline, write: WriteWords): ComponentChildren {
  switch (piece.kind) {
    case "text":
      return write(piece.text);
    case "break":
      return <br />;
    case "code":
      return <code>{write(piece.text)}</code>;
    case "strong":
      return <strong>{drawAll(piece.content, write)}</strong>;
    case "emphasis":
      return <em>{drawAll(piece.content, write)}</em>;
    case "link":
      return (
        <a href={piece.href} target="_blank" rel="noreferrer">
          {drawAll(piece.content, write)}
        </a>
      );
  }
}

function asTheyAre(words: string): ComponentChildren {
  return words;
}

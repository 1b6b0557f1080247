import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { type Block, type Inline, readMarkdown } from "../../markdown/index.ts";
import { useLinkedPapers } from "./linked-papers.tsx";

/** How to show words: as they are, or with links on the papers they cite. */
type WriteWords = (words: string) => ComponentChildren;

export interface RenderedProps {
  /** Markdown. */
  readonly source: string;
}

/** What the reader wrote, as nodes. Nothing a note holds is ever read as HTML. */
export function Rendered({ source }: RenderedProps) {
  const blocks = useMemo(() => readMarkdown(source), [source]);
  const write = useLinkedPapers(source);
  const drawn = useMemo(() => blocks.map((block) => drawBlock(block, write)), [blocks, write]);
  return <div class="body written">{drawn}</div>;
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
      return <code>{piece.text}</code>;
    case "strong":
      return <strong>{drawAll(piece.content, write)}</strong>;
    case "emphasis":
      return <em>{drawAll(piece.content, write)}</em>;
    case "link":
      return (
        <a href={piece.href} target="_blank" rel="noreferrer">
          {drawAll(piece.content, asTheyAre)}
        </a>
      );
  }
}

/** In a link of the reader's own there is no other link. */
function asTheyAre(words: string): ComponentChildren {
  return words;
}

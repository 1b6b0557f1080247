import { useMemo, useRef } from "preact/hooks";
import { CitationLine } from "./citation-line.tsx";
import { DocumentNode } from "./document-node.tsx";
import { GroupHeading } from "./group-heading.tsx";
import type { Picture } from "./lay-out.ts";
import { RowNode } from "./row-node.tsx";
import { usePointing } from "./use-pointing.ts";

export interface CitationPictureProps {
  readonly picture: Picture;
  readonly onUnfold: (heading: string) => void;
  /** Tells the node that the reader points at, by hand or by key. */
  readonly onPoint: (id: string | undefined) => void;
}

/**
 * Documents and what they cite. One stop in the tab order; arrows go from node to node. The node that is pointed at shows
 * its lines.
 */
export function CitationPicture({ picture, onUnfold, onPoint }: CitationPictureProps) {
  const svg = useRef<SVGSVGElement>(null);
  const { pointed, stop, listeners } = usePointing(picture, svg, onPoint);
  const lit = useMemo(() => neighboursOf(picture, pointed), [picture, pointed]);
  const lines = useMemo(
    () => picture.lines.filter(({ isToFold }) => !isToFold).map((line) => drawLine(line, picture, false)),
    [picture],
  );
  const reach = (id: string) => ({ "data-node": id, tabindex: id === stop ? 0 : -1 });
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the section around it has the name; a title would follow the pointer.
    <svg
      ref={svg}
      class="net"
      width={picture.width}
      height={picture.height}
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      {...listeners}
    >
      {lines}
      {picture.lines
        .filter(({ from, to }) => pointed !== undefined && (from === pointed || to === pointed))
        .map((line) => drawLine(line, picture, true))}
      {picture.headings.map((heading) => (
        <GroupHeading key={heading.y} heading={heading} picture={picture} />
      ))}
      {picture.documents.map((node) => (
        <DocumentNode key={node.id} node={node} picture={picture} isLit={lit.has(node.id)} reach={reach(node.id)} />
      ))}
      {picture.rows.map((node) => (
        <RowNode
          key={node.id}
          node={node}
          picture={picture}
          isLit={lit.has(node.id)}
          reach={reach(node.id)}
          onUnfold={onUnfold}
        />
      ))}
    </svg>
  );
}

function drawLine(line: Picture["lines"][number], { columns }: Picture, isLit: boolean) {
  return <CitationLine key={`${line.from} ${line.to} ${isLit}`} line={line} columns={columns} isLit={isLit} />;
}

/** A node and all that a line leads to or comes from. */
function neighboursOf({ lines }: Picture, id: string | undefined): ReadonlySet<string> {
  if (id === undefined) return new Set();
  return new Set([id, ...lines.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []))]);
}

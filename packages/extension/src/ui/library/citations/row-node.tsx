import { linksFor } from "@kantlijn/core";
import { t } from "../../../words/t.ts";
import { writeNumber } from "../../../words/write-number.ts";
import { isShared } from "./citation-graph.ts";
import type { Reach } from "./document-node.tsx";
import { type Picture, type PlacedRow, ROW_HEIGHT } from "./lay-out.ts";
import type { PaperRow } from "./paper-groups.ts";
import { paperLabel } from "./paper-label.ts";
import { countDocuments, countPapers } from "./say-graph.ts";
import { sayRow } from "./say-node.ts";
import { shorten } from "./wrap-words.ts";

export interface RowNodeProps {
  readonly node: PlacedRow;
  readonly picture: Picture;
  readonly isLit: boolean;
  readonly reach: Reach;
  /** The reader wants to see the papers of a heading one by one. */
  readonly onUnfold: (heading: string) => void;
}

/** A paper and its dot, larger the more documents cite it; a link where the paper has an address. */
export function RowNode({ node, picture, isLit, reach, onUnfold }: RowNodeProps) {
  const { row } = node;
  const { name, says } = sayRow(node, picture);
  const shared = { class: isLit ? "p on" : "p", "aria-label": `${name}: ${says}`, ...reach };
  const drawing = <Drawing node={node} picture={picture} />;
  if (row.kind === "fold") {
    const unfold = () => onUnfold(row.heading.id);
    return (
      // biome-ignore lint/a11y/useSemanticElements: SVG has no buttons.
      <g role="button" {...shared} onClick={unfold} onKeyDown={(event) => isPress(event) && unfold()}>
        {drawing}
      </g>
    );
  }
  const [link] = linksFor(row.paper.reference);
  if (link === undefined) {
    return (
      // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a reader points at it, and it leads nowhere.
      <g role="img" {...shared}>
        {drawing}
      </g>
    );
  }
  return (
    <a href={link.href} target="_blank" rel="noreferrer" {...shared}>
      {drawing}
    </a>
  );
}

function isPress({ key }: KeyboardEvent): boolean {
  return key === "Enter" || key === " ";
}

function Drawing({
  node: { row, y, radius },
  picture: { columns, width, letters },
}: Pick<RowNodeProps, "node" | "picture">) {
  const room = Math.floor((width - columns.papers) / letters.paper);
  const label = shorten(labelOf(row), room);
  const count =
    row.kind === "paper" && isShared(row.paper)
      ? t("citations.citedByCount", { documents: countDocuments(row.paper.citedBy.size) })
      : "";
  return (
    <>
      <rect
        class="hit"
        data-hit=""
        x={columns.dots - 12}
        y={y - ROW_HEIGHT / 2}
        width={width - columns.dots + 10}
        height={ROW_HEIGHT}
      />
      {row.kind === "fold" && <circle class="dot behind" cx={columns.dots + 3} cy={y} r={radius} />}
      <circle class={count === "" ? "dot" : "dot multi"} cx={columns.dots} cy={y} r={radius} />
      <text class={row.kind === "fold" ? "fold" : undefined} x={columns.papers} y={y + 4}>
        {/* The space parts it from the count for who hears them. */}
        {`${label} `}
        {count !== "" && label.length + count.length + 2 <= room && (
          <tspan class="c" dx={4}>
            {count}
          </tspan>
        )}
      </text>
    </>
  );
}

function labelOf(row: PaperRow): string {
  if (row.kind === "paper") return paperLabel(row.paper);
  if (row.isRest) return t("citations.rest", { count: writeNumber(row.papers.length) });
  return t("citations.folded", { heading: row.heading.title, papers: countPapers(row.papers.length) });
}

import { linksFor } from "@kantlijn/core";
import { useMemo, useState } from "preact/hooks";
import { t } from "../../../words/t.ts";
import { writeNumber } from "../../../words/write-number.ts";
import { Icon } from "../../parts/icon.tsx";
import type { CitationGraph } from "./citation-graph.ts";
import { type CitationRow, COLUMNS, type Column, type Order, rowsOf, sortRows } from "./citation-rows.ts";

/** Rows drawn at once; some thousands would make each press on a heading wait. */
const FIRST = 200;

/** The picture in words: which document cites which paper, in the order the reader chooses. */
export function CitationTable({ graph }: { readonly graph: CitationGraph }) {
  const [order, setOrder] = useState<Order>({ column: "title", isDescending: false });
  const [shown, setShown] = useState(FIRST);
  const rows = useMemo(() => sortRows(rowsOf(graph), order), [graph, order]);
  return (
    <>
      <table class="cites">
        <caption class="vh">{t("citations.table")}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <ColumnHeading key={column} column={column} order={order} onOrder={setOrder} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row) => (
            <Row key={`${row.document.key} ${row.paper.id}`} row={row} />
          ))}
        </tbody>
      </table>
      {rows.length > shown && (
        <button type="button" class="more" onClick={() => setShown(shown + FIRST)}>
          {t("parts.showMore", { count: writeNumber(rows.length - shown) })}
        </button>
      )}
    </>
  );
}

interface ColumnHeadingProps {
  readonly column: Column;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

function ColumnHeading({ column, order, onOrder }: ColumnHeadingProps) {
  const isCurrent = order.column === column;
  const isDescending = isCurrent && order.isDescending;
  return (
    <th
      scope="col"
      class={classOf(column)}
      aria-sort={isCurrent ? (isDescending ? "descending" : "ascending") : undefined}
    >
      <button type="button" onClick={() => onOrder({ column, isDescending: isCurrent && !isDescending })}>
        {t(`citations.columns.${column}`)}
        {isCurrent && (
          <span class={isDescending ? "" : "turned"}>
            <Icon name="down" />
          </span>
        )}
      </button>
    </th>
  );
}

function Row({
  row: { document, title, paper, citation, heading, times, inDocuments },
}: {
  readonly row: CitationRow;
}) {
  const [link] = linksFor(paper.reference);
  return (
    <tr>
      <th scope="row" class="s">
        <a href={document.url} target="_blank" rel="noreferrer" lang="nl">
          {title}
        </a>
      </th>
      <td lang="nl">
        {link === undefined ? (
          citation
        ) : (
          <a class="ref" href={link.href} target="_blank" rel="noreferrer">
            {citation}
          </a>
        )}
      </td>
      <td class={classOf("heading")}>{heading}</td>
      <td class={classOf("times")}>{writeNumber(times)}</td>
      <td class={classOf("inDocuments")}>{writeNumber(inDocuments)}</td>
    </tr>
  );
}

function classOf(column: Column): string {
  switch (column) {
    case "heading":
      return "of-heading";
    case "times":
      return "num of-times";
    case "inDocuments":
      return "num";
    default:
      return "";
  }
}

import { type Line, type Picture, SIGN_WIDTH } from "./lay-out.ts";

export interface CitationLineProps {
  readonly line: Line;
  readonly columns: Picture["columns"];
  readonly isLit: boolean;
}

/** That a document cites a paper: a curve from the sign of the one to the dot of the other. */
export function CitationLine({ line, columns, isLit }: CitationLineProps) {
  return <path class={isLit ? "e on" : "e"} d={line.isBetweenDocuments ? bow(line, columns) : curve(line, columns)} />;
}

function curve({ fromY, toY }: Line, { sign, dots }: Picture["columns"]): string {
  const from = sign + SIGN_WIDTH;
  const half = (from + dots) / 2;
  return `M${from} ${fromY}C${half} ${fromY} ${half} ${toY} ${dots} ${toY}`;
}

/** Both ends are at the left: the line goes out and comes back, further where they stand further apart. */
function bow({ fromY, toY }: Line, { sign, dots }: Picture["columns"]): string {
  const from = sign + SIGN_WIDTH;
  const reach = Math.min((dots - from) * 0.6, 32 + Math.abs(toY - fromY) * 0.4);
  return `M${from} ${fromY}C${from + reach} ${fromY} ${from + reach} ${toY} ${from} ${toY}`;
}
